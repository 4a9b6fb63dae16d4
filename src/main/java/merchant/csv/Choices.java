package merchant.csv;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merchant.csv.record.Dialect;
import merchant.problem.Nearest;
import merchant.problem.Problem;
import merchant.table.Personal;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Part;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// What the user overruled of an inspection, as `KEY=VALUE` pairs, because the command line's `--read`, the project file and the
/// import page all speak of the same choices. Keys: `sheet` of a workbook, `member` of an archive, `encoding`, `layout`, `delimiter`, `quote`,
/// `escape`, `spaces`, `header` (how many records name the columns), `skip` (lines above the table), `comment` (the sign that starts lines which
/// are no records), `table` (which one of several), `decimal`, `dates`, `clean` (`no`: every cell as it stands, no word is missing, no
/// protection is taken off), `carry` (`no`: cells of an order that stand on its first line alone are not carried down;
/// `yes`: also in a file of no known export, where they are offered), `cancelled`
/// (`leave-out`: records of cancelled and refunded orders are kept aside), and for one column `type.COLUMN`, `role.COLUMN`, `name.COLUMN`,
/// `format.COLUMN`, `clean.COLUMN`, `personal.COLUMN`; and `record.LINE`, the record that stands at a
/// line, written anew (of several files: at a line of the first; `record.2:LINE` of the second). Every choice is checked when it is made.
public record Choices(Map<String, String> pairs) {
    /// Nothing overruled.
    public static final Choices NONE = new Choices(Map.of());

    private static final List<String> KEYS = List.of("sheet", "member", "encoding", "layout", "delimiter", "quote", "escape", "spaces", "header",
            "skip", "comment", "table", "decimal", "dates", "clean", "carry", "cancelled");
    private static final List<String> COLUMN_KEYS = List.of("type.", "role.", "name.", "format.", "clean.", "personal.");
    private static final String RECORD = "record.";
    private static final List<String> FREE = List.of("name.", "sheet", "member");
    private static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE", "GB18030", "GBK", "GB2312", "Big5",
            "Shift_JIS", "EUC-KR", "EUC-JP", "windows-1252", "ISO-8859-1", "windows-1250", "windows-1251");

    public Choices {
        var checked = new LinkedHashMap<String, String>();
        pairs.forEach((key, value) -> checked.put(key, checked(key, value)));
        pairs = Collections.unmodifiableMap(checked);
    }

    /// The choices of `KEY=VALUE` words.
    ///
    /// @throws Problem naming the nearest right key or value
    public static Choices parse(List<String> words) {
        var pairs = new LinkedHashMap<String, String>();
        for (var word : words) {
            int equals = word.indexOf('=');
            if (equals <= 0) {
                throw Problem.request(Sentence.of("\"{0}\" is not of the form KEY=VALUE.", word),
                        Sentence.of("The keys are: {0}.", Part.listing(allKeys())));
            }
            pairs.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return new Choices(pairs);
    }

    /// These choices with one more, or with another value for the same key.
    public Choices with(String key, String value) {
        var more = new LinkedHashMap<>(pairs);
        more.put(key, value);
        return new Choices(more);
    }

    /// The choices for another file of the same kind, by what the reading of an earlier one left: names, forms of numbers and dates, encoding and
    /// dialect. Types, roles and parts of packed files are left out, and records that were written anew.
    public static Choices earlier(Map<String, String> reading) {
        var kept = new LinkedHashMap<String, String>();
        reading.forEach((key, value) -> {
            if (isKey(key) && !key.equals("sheet") && !key.equals("member") && Stream.of("type.", "role.", "personal.").noneMatch(key::startsWith)) {
                kept.put(key, value);
            }
        });
        return new Choices(kept);
    }

    /// These choices, and others where these say nothing.
    public Choices or(Choices others) {
        var all = new LinkedHashMap<>(others.pairs);
        all.putAll(pairs);
        return new Choices(all);
    }

    /// Those of these choices whose key fits.
    public Choices only(Predicate<String> key) {
        return new Choices(pairs.entrySet().stream().filter(e -> key.test(e.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new)));
    }

    /// These choices without one.
    public Choices without(String key) {
        var fewer = new LinkedHashMap<>(pairs);
        fewer.remove(key);
        return new Choices(fewer);
    }

    /// The choices as `KEY=VALUE` words.
    public List<String> words() {
        return pairs.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
    }

    /// True where each line is a basket: an order of its own, its cells the products.
    public boolean baskets() {
        return get("layout").filter("baskets"::equals).isPresent();
    }

    /// The value of a key, where it was chosen.
    public Optional<String> get(String key) {
        return Optional.ofNullable(pairs.get(key));
    }

    /// The records that the user wrote anew, by the line at which the record starts that cannot be read.
    ///
    /// @throws Problem where one is said to stand in another file than the first
    Map<Long, String> records() {
        var records = new LinkedHashMap<Long, String>();
        pairs.forEach((key, value) -> {
            if (key.startsWith(RECORD)) {
                if (file(key) > 1) {
                    throw Problem.request(Sentence.of("\"{0}\" speaks of file {1}, and there are fewer.", key, file(key)), Sentence.of("Name the record by its line alone, such as record.17."));
                }
                records.put(Long.valueOf(key.substring(Math.max(RECORD.length() - 1, key.indexOf(':')) + 1)), value);
            }
        });
        return records;
    }

    /// The file of a record's key, from 1.
    private static int file(String key) {
        return key.indexOf(':') < 0 ? 1 : Integer.parseInt(key.substring(RECORD.length(), key.indexOf(':')));
    }

    /// The choices for one of several files, from 1: the records that were written anew are those of that file.
    Choices ofFile(int file) {
        var own = new LinkedHashMap<String, String>();
        pairs.forEach((key, value) -> {
            if (!key.startsWith(RECORD)) {
                own.put(key, value);
            } else if (file(key) == file) {
                own.put(RECORD + key.substring(Math.max(RECORD.length() - 1, key.indexOf(':')) + 1), value);
            }
        });
        return new Choices(own);
    }

    /// The greatest number of a file that a record's key names.
    int lastFile() {
        return pairs.keySet().stream().filter(k -> k.startsWith(RECORD)).mapToInt(Choices::file).max().orElse(1);
    }

    /// The sheet or member chosen of a workbook or archive, or null.
    @Nullable String part() {
        return pairs.getOrDefault("sheet", pairs.get("member"));
    }

    /// Whether a column's cells are cleaned: words for nothing are missing, and the protection of codes is taken off.
    public boolean clean(String column) {
        return !get("clean." + column).or(() -> get("clean")).filter("no"::equals).isPresent();
    }

    /// The type chosen for a column.
    public Optional<Type> type(String column) {
        return get("type." + column).map(id -> Type.valueOf(id.toUpperCase(Locale.ROOT)));
    }

    /// The names of the columns that choices speak of.
    public List<String> columns() {
        return pairs.keySet().stream().flatMap(k -> COLUMN_KEYS.stream().filter(k::startsWith).map(p -> k.substring(p.length())))
                .distinct().toList();
    }

    /// The encodings that the import page offers; others that Java knows are accepted too.
    public static List<String> encodings() {
        return ENCODINGS;
    }

    /// The ids that a delimiter, a quote and so on can have; a delimiter and a quote may also be any one character.
    public static List<String> values(String key) {
        return switch (key) {
            case "encoding" -> ENCODINGS;
            case "layout" -> List.of("table", "baskets");
            case "delimiter" -> List.of("comma", "semicolon", "tab", "pipe", "space", "spaces");
            case "quote" -> List.of("double", "single", "none");
            case "escape" -> List.of("doubled", "backslash");
            case "spaces" -> List.of("kept", "skipped");
            case "header" -> List.of("yes", "no", "2", "3");
            case "skip" -> List.of("0", "1", "2", "3");
            case "comment" -> List.of("none", "#", "//", ";", "%");
            case "table" -> List.of("1", "2", "3", "4", "5");
            case "decimal" -> List.of("point", "comma");
            case "dates" -> List.of("ymd", "dmy", "mdy");
            case "type." -> Arrays.stream(Type.values()).map(Type::id).toList();
            case "role." -> Stream.concat(Arrays.stream(Role.values()).map(Role::id), Stream.of("none")).toList();
            case "format." -> List.of("point", "comma", "ymd", "dmy", "mdy", "excel", "excel-1904");
            case "clean", "clean.", "carry" -> List.of("yes", "no");
            case "personal." -> Stream.concat(Arrays.stream(Personal.values()).map(Personal::id), Stream.of("none")).toList();
            case "cancelled" -> List.of("keep", "leave-out");
            default -> List.of();
        };
    }

    private static List<String> allKeys() {
        return Stream.concat(Stream.concat(KEYS.stream(), COLUMN_KEYS.stream().map(k -> k + "COLUMN")), Stream.of(RECORD + "LINE")).toList();
    }

    /// Whether a choice has this key, that of a record apart.
    static boolean isKey(String key) {
        return KEYS.contains(key) || COLUMN_KEYS.stream().anyMatch(k -> key.startsWith(k) && key.length() > k.length());
    }

    private static String checked(String key, String value) {
        var family = COLUMN_KEYS.stream().filter(k -> key.startsWith(k) && key.length() > k.length()).findFirst().orElse(key);
        if (FREE.contains(family) && !value.isBlank() || key.matches("record\\.([1-9][0-9]{0,8}:)?[0-9]{1,18}")) {
            return value;
        }
        if (!KEYS.contains(family) && !COLUMN_KEYS.contains(family)) {
            throw Problem.request(Sentence.of("There is no reading choice \"{0}\".", key), nearest(key, allKeys()));
        }
        if (family.equals("encoding")) {
            return encoding(value);
        }
        var allowed = values(family);
        var found = allowed.stream().filter(a -> a.equalsIgnoreCase(value)).findFirst();
        boolean count = List.of("header", "skip", "table").contains(family) && value.matches("[0-9]{1,9}");
        boolean character = count || List.of("delimiter", "quote", "comment").contains(family) && value.length() == 1
                && !value.equals("\n") && !value.equals("\r");
        boolean aligned = family.equals("delimiter") && Dialect.isAligned(value);
        if (found.isEmpty() && !character && !aligned) {
            throw Problem.request(Sentence.of("\"{0}\" is no value for the reading choice \"{1}\".", value, key), nearest(value, allowed));
        }
        return found.orElseGet(() -> named(family, value));
    }

    private static String named(String family, String character) {
        return !family.equals("delimiter") && !family.equals("quote") ? character : switch (character) {
            case "," -> "comma";
            case ";" -> "semicolon";
            case "\t" -> "tab";
            case "|" -> "pipe";
            case " " -> "space";
            case "\"" -> family.equals("quote") ? "double" : character;
            case "'" -> family.equals("quote") ? "single" : character;
            default -> character;
        };
    }

    private static String encoding(String name) {
        try {
            return Charset.forName(name).name();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Problem.request(Sentence.of("The encoding \"{0}\" is not known.", name), nearest(name, ENCODINGS), e);
        }
    }

    private static Sentence nearest(String word, List<String> candidates) {
        return Nearest.to(word, candidates).map(n -> Sentence.of("Did you mean \"{0}\"?", n))
                .orElseGet(() -> Sentence.of("Possible are: {0}.", Part.listing(candidates)));
    }
}
