package merchant.method.forecast.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import merchant.table.Field;
import merchant.table.Table;
import merchant.table.Type;
import merchant.text.Sentence;

/// Whose holidays a table's shop keeps, where the table shows it: by the country that most of its rows name, else by its writing.
///
/// @param calendar the option's id
record CountryGuess(String calendar, Sentence reason) {
    private static final Map<String, List<String>> NAMES = Map.of(
            "china", List.of("china", "cn", "chn", "中国", "中國"),
            "us", List.of("united states", "united states of america", "usa", "us", "美国"),
            "uk", List.of("united kingdom", "great britain", "england", "uk", "gb", "gbr", "英国"),
            "germany", List.of("germany", "deutschland", "de", "deu", "德国"),
            "japan", List.of("japan", "jp", "jpn", "日本"));
    private static final Pattern COUNTRY = Pattern.compile("(?i)country|\\bland\\b|国家|國家|国・地域");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");
    private static final double MOST = 0.6;
    private static final double WRITTEN = 0.3;
    private static final int LOOKED_AT = 300;

    static Optional<CountryGuess> of(Table table) {
        return byCountry(table).or(() -> byWriting(table));
    }

    private static Optional<CountryGuess> byCountry(Table table) {
        for (var field : table.fields()) {
            if (field.type() == Type.TEXT && COUNTRY.matcher(field.name()).find()) {
                var guess = most(table, field);
                if (guess.isPresent()) {
                    return guess;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<CountryGuess> most(Table table, Field field) {
        var levels = table.levels(field.name());
        var counts = new long[levels.names().size()];
        Arrays.stream(levels.codes()).filter(c -> c >= 0).forEach(c -> counts[c]++);
        var first = IntStream.range(0, counts.length).boxed().max((a, b) -> Long.compare(counts[a], counts[b]));
        return first.filter(c -> counts[c] >= MOST * levels.codes().length).flatMap(c -> {
            var name = levels.names().get(c);
            return NAMES.entrySet().stream().filter(e -> e.getValue().contains(name.strip().toLowerCase(Locale.ROOT))).findFirst()
                    .map(e -> new CountryGuess(e.getKey(), Sentence.of("Holidays: {0}, because “{1}” is mostly {2}.", CalendarChoice.label(e.getKey()), field.name(), name)));
        });
    }

    private static Optional<CountryGuess> byWriting(Table table) {
        var texts = IntStream.range(0, table.fields().size()).filter(i -> table.fields().get(i).type() == Type.TEXT).toArray();
        long cells = 0;
        long han = 0;
        long kana = 0;
        for (var row : table.page(0, LOOKED_AT)) {
            for (int i : texts) {
                if (row.get(i) instanceof String text) {
                    cells++;
                    han += HAN.matcher(text).find() ? 1 : 0;
                    kana += KANA.matcher(text).find() ? 1 : 0;
                }
            }
        }
        for (var field : table.fields()) {
            cells++;
            han += HAN.matcher(field.name()).find() ? 1 : 0;
            kana += KANA.matcher(field.name()).find() ? 1 : 0;
        }
        if (han + kana == 0 || han + kana < WRITTEN * cells) {
            return Optional.empty();
        }
        return Optional.of(kana * 4 > han ? new CountryGuess("japan", Sentence.of("Holidays: {0}, because the table is written in Japanese.", CalendarChoice.label("japan")))
                : new CountryGuess("china", Sentence.of("Holidays: {0}, because the table is written in Chinese.", CalendarChoice.label("china"))));
    }
}
