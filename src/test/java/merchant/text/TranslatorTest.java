package merchant.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TranslatorTest {
    private final Translator chinese = Translator.of(Language.CHINESE);

    @Test
    void placesAreFilledInTheMannerOfTheLanguage() {
        var sentence = Sentence.of("{0} of {1}, {2}", 12_345, Part.percent(0.184), LocalDate.of(2024, 2, 9));
        assertEquals("12,345 of 18\u00a0%, 2024-02-09", Translator.ENGLISH.say(sentence));
        assertEquals("12,345 of 18%, 2024-02-09", chinese.say(sentence));
    }

    @Test
    void innerSentencesAndListingsAreSaidInTheSameLanguage() {
        var sentence = Sentence.of("The columns are: {0}.", Part.listing(List.of("a", Sentence.of("price"))));
        assertEquals("The columns are: a, price.", Translator.ENGLISH.say(sentence));
        assertEquals("现有的列：a、价格。", chinese.say(sentence));
    }

    @Test
    void aSentenceWithoutTranslationIsSaidInEnglish() {
        assertEquals("Nobody ever says 3.", chinese.say(Sentence.of("Nobody ever says {0}.", 3)));
        assertFalse(chinese.knows("Nobody ever says {0}."));
    }

    @Test
    void aPlaceWithoutPartIsEmptyAndOtherBracesStay() {
        assertEquals("a  b {x}", Translator.ENGLISH.say("a {0} b {x}"));
    }

    @Test
    void countedChoosesTheFormForOne() {
        assertEquals("1 week", Sentence.counted(1, "{0} week", "{0} weeks").toString());
        assertEquals("2 weeks", Sentence.counted(2, "{0} week", "{0} weeks").toString());
    }

    @Test
    void numbersShowThreeSignificantDigits() {
        var numerals = Translator.ENGLISH.numerals();
        assertEquals("4,310", numerals.number(4309.7, -1));
        assertEquals("12.3", numerals.number(12.345, -1));
        assertEquals("0.0123", numerals.number(0.012345, -1));
        assertEquals("\u22123.5", numerals.number(-3.5, -1));
        assertEquals("0", numerals.number(-0.0000001, 0));
        assertEquals("2.50", numerals.number(2.5, 2));
        assertEquals("–", numerals.number(Double.NaN, 2));
    }

    @Test
    void translationsKeepEveryPlaceOfTheirSentence() throws IOException {
        var mapper = new JsonMapper();
        var wrong = new TreeSet<String>();
        for (var area : Translations.AREAS) {
            try (var in = Translator.class.getResourceAsStream("zh/" + area + ".json")) {
                if (in == null) {
                    continue;
                }
                var all = mapper.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                all.properties().stream().filter(e -> e.getValue().asString().isBlank() || !places(e.getKey()).equals(places(e.getValue().asString())))
                        .forEach(e -> wrong.add(area + ": " + e.getKey()));
            }
        }
        assertTrue(wrong.isEmpty(), () -> "translations with other places than their sentence:\n" + String.join("\n", wrong));
    }

    @Test
    void aSentenceHasOneTranslation() throws IOException {
        var first = new java.util.HashMap<String, String>();
        var wrong = new TreeSet<String>();
        for (var area : Translations.AREAS) {
            try (var in = Translator.class.getResourceAsStream("zh/" + area + ".json")) {
                if (in != null) {
                    var line = Pattern.compile("(?m)^\\s*(\"(?:[^\"\\\\]|\\\\.)*\")\\s*:\\s*(\"(?:[^\"\\\\]|\\\\.)*\")").matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    while (line.find()) {
                        var other = first.putIfAbsent(line.group(1), line.group(2));
                        if (other != null && !other.equals(line.group(2))) {
                            wrong.add(area + ": " + line.group(1) + " is " + other + " and " + line.group(2));
                        }
                    }
                }
            }
        }
        assertTrue(first.size() > 1_000);
        assertTrue(wrong.isEmpty(), () -> "sentences with more than one translation:\n" + String.join("\n", wrong));
    }

    @Test
    void wordsThatEarlierVersionsLeftInProjectsStayTranslated() throws IOException {
        assertEquals("趋势（每年）", chinese.say(Sentence.of("Trend, a year")));
        var mapper = new JsonMapper();
        var older = mapper.readTree(Translator.class.getResourceAsStream("zh/" + Translations.OLDER + ".json"));
        var said = new TreeSet<String>();
        for (var area : Translations.AREAS) {
            try (var in = Translator.class.getResourceAsStream("zh/" + area + ".json")) {
                if (in != null && !area.equals(Translations.OLDER)) {
                    mapper.readTree(in).properties().stream().map(e -> e.getKey()).filter(older::has).forEach(said::add);
                }
            }
        }
        assertEquals(new TreeSet<String>(), said, "older sentences that are said again");
    }

    private static TreeSet<String> places(String pattern) {
        return Pattern.compile("\\{\\d+}").matcher(pattern).results().map(m -> m.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aLatinNameOrADayStandsApartFromChineseAndNothingElseDoes() {
        var chinese = Translator.of(Language.CHINESE);
        org.junit.jupiter.api.Assertions.assertEquals("导入 orders", chinese.say("导入{0}", "orders"));
        org.junit.jupiter.api.Assertions.assertEquals("把 Mug 和 Tea 放在一起", chinese.say("把{0}和{1}放在一起", "Mug", "Tea"));
        org.junit.jupiter.api.Assertions.assertEquals("2025-01-01 订货", chinese.say("{0}订货", java.time.LocalDate.of(2025, 1, 1)), "and so does a day");
        org.junit.jupiter.api.Assertions.assertEquals("导入订单，3行“Tea”", chinese.say("导入{0}，{1}行“{2}”", "订单", 3, "Tea"));
    }
}
