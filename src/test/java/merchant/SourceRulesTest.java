package merchant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import merchant.text.Language;
import merchant.text.Translator;
import org.junit.jupiter.api.Test;

/// Rules that are read off the sources: budgets, forbidden words, FXML and translations.
class SourceRulesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final int HARD_LIMIT = 400;
    private static final int MOST_FILES = 20;
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void filesKeepTheirBudget() {
        var over = new TreeMap<String, Long>();
        sources().forEach(f -> {
            long lines = read(f).lines().count();
            if (lines > HARD_LIMIT) {
                over.put(f.toString(), lines);
            }
        });
        assertEquals(new TreeMap<>(), over, "files over " + HARD_LIMIT + " lines");
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        var silent = sources().stream().map(Path::getParent).distinct()
                .filter(p -> !Files.exists(p.resolve("package-info.java")) && !p.endsWith("merchant"))
                .map(Path::toString).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), silent);
    }

    @Test
    void packagesStaySmall() {
        var crowded = sources().stream().collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        crowded.values().removeIf(n -> n <= MOST_FILES);
        assertEquals(new TreeMap<>(), crowded);
    }

    @Test
    void noForbiddenWords() {
        var wrong = new TreeSet<String>();
        forbid(wrong, "setStyle(", f -> true);
        forbid(wrong, "TODO", f -> true);
        forbid(wrong, "FIXME", f -> true);
        forbid(wrong, "getInstance() {", f -> true);
        forbid(wrong, "new Thread(", f -> !f.startsWith("work/"));
        forbid(wrong, "System.out", f -> !f.startsWith("cli/") && !f.equals("app/Launcher.java"));
        forbid(wrong, "System.err", f -> !f.startsWith("cli/") && !f.equals("app/Start.java") && !f.equals("app/Launcher.java"));
        forbid(wrong, "printStackTrace", f -> !f.startsWith("cli/"));
        forbid(wrong, "Color.web(", f -> !f.startsWith("figure/"));
        assertEquals("", String.join("\n", wrong));
    }

    private static void forbid(Set<String> wrong, String word, java.util.function.Predicate<String> where) {
        for (var file : sources()) {
            var name = MAIN.resolve("merchant").relativize(file).toString().replace('\\', '/');
            if (where.test(name) && read(file).contains(word)) {
                wrong.add(name + " contains " + word);
            }
        }
    }

    @Test
    void stylesNameColoursInTokensAlone() {
        var wrong = new TreeSet<String>();
        var colour = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");
        for (var sheet : files(Path.of("styles"), ".css")) {
            if (!sheet.getFileName().toString().startsWith("tokens") && colour.matcher(read(sheet)).find()) {
                wrong.add(sheet.toString());
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void everyFxmlHasItsControllerIdsAndHandlers() {
        var wrong = new TreeSet<String>();
        for (var fxml : files(Path.of("fxml"), ".fxml")) {
            var text = read(fxml);
            var controller = first(text, "fx:controller=\"([^\"]+)\"");
            if (controller.isEmpty()) {
                continue;
            }
            var source = MAIN.resolve(controller.replace('.', '/') + ".java");
            if (!Files.exists(source)) {
                wrong.add(fxml + ": no controller " + controller);
                continue;
            }
            var code = read(source);
            all(text, "fx:id=\"([^\"]+)\"").stream().filter(id -> !Pattern.compile("\\b" + id + ";").matcher(code).find())
                    .forEach(id -> wrong.add(fxml + ": no field " + id));
            all(text, "=\"#([A-Za-z]+)\"").stream().filter(h -> !code.contains(" " + h + "("))
                    .forEach(h -> wrong.add(fxml + ": no handler " + h));
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void everySentenceIsTranslated() {
        var chinese = Translator.of(Language.CHINESE);
        var missing = sentences().stream().filter(s -> !chinese.knows(s)).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(missing.isEmpty(), () -> "missing translations, ready to paste:\n" + missing.stream()
                .map(s -> "  \"" + s.replace("\\", "\\\\").replace("\"", "\\\"") + "\": \"\",").collect(Collectors.joining("\n")));
    }

    /// The patterns in calls of `Sentence.of(`, `Sentence.counted(`, `say(` and `About.of(`, in enum labels and in FXML's `%sentences`.
    private static Set<String> sentences() {
        var found = new TreeSet<String>();
        var call = Pattern.compile("(Sentence\\.of|Sentence\\.counted|About\\.of|\\.note|\\bsay)\\(");
        for (var file : sources()) {
            var code = read(file);
            if (file.toString().contains("cli")) {
                found.addAll(all(code, "description = \"([^\"]+)\""));
            }
            var matcher = call.matcher(code);
            while (matcher.find()) {
                boolean later = matcher.group(1).matches(".*counted|About.*|.note");
                found.addAll(literals(code, matcher.end(), later ? Set.of(1, 2) : Set.of(0)));
            }
        }
        for (var type : List.of("table/Type.java", "table/Role.java", "table/step/Condition.java", "table/step/Measure.java", "table/step/Unit.java", "table/step/Step.java")) {
            all(read(MAIN.resolve("merchant").resolve(type)), "(?:^ +|, )[A-Z_]+\\(\"([^\"]+)\"\\)").forEach(found::add);
        }
        for (var fxml : files(Path.of("fxml"), ".fxml")) {
            all(read(fxml), "=\"%([^\"]+)\"").stream().map(SourceRulesTest::unescapeXml).forEach(found::add);
        }
        found.removeIf(s -> !s.replaceAll("\\{\\d+}", "").chars().anyMatch(Character::isLetter));
        return found;
    }

    /// The literals of the named arguments of a call, adjacent ones joined by `+` as one, those in inner calls left out.
    private static List<String> literals(String code, int from, Set<Integer> wanted) {
        var found = new ArrayList<String>();
        int depth = 1;
        int argument = 0;
        boolean joined = false;
        for (int i = from; i < code.length() && depth > 0; i++) {
            char c = code.charAt(i);
            if (c == '"') {
                var matcher = STRING.matcher(code);
                if (code.startsWith("\"\"\"", i) || !matcher.find(i) || matcher.start() != i) {
                    break;
                }
                if (depth == 1 && wanted.contains(argument)) {
                    var text = unescape(matcher.group(1));
                    if (joined && !found.isEmpty()) {
                        found.set(found.size() - 1, found.getLast() + text);
                    } else {
                        found.add(text);
                    }
                }
                i = matcher.end() - 1;
                joined = false;
            } else if (c == '\'') {
                i = code.indexOf('\'', code.charAt(i + 1) == '\\' ? i + 3 : i + 1);
            } else if (c == '(' || c == '{' || c == '[') {
                depth++;
            } else if (c == ')' || c == '}' || c == ']') {
                depth--;
            } else if (c == '+' && depth == 1) {
                joined = true;
            } else if (c == ',' && depth == 1) {
                argument++;
                joined = false;
            }
        }
        return found;
    }

    private static String unescape(String literal) {
        return literal.translateEscapes();
    }

    private static String unescapeXml(String text) {
        return text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String first(String text, String pattern) {
        return all(text, pattern).stream().findFirst().orElse("");
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).results().map(m -> m.group(1)).toList();
    }

    private static List<Path> sources() {
        return files(MAIN, ".java");
    }

    private static List<Path> files(Path root, String ending) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var walk = Files.walk(root)) {
            return walk.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
