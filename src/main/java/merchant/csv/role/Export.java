package merchant.csv.role;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import merchant.text.Sentence;

/// A kind of export that is recognised by the names of its columns, in whatever order they stand and whatever others stand beside them.
/// The kinds are data (`exports.json`), because platforms rename columns.
///
/// @param name for the user
/// @param signature names that tell it from other files
/// @param least how many of them must be there
/// @param version of the recogniser's data
/// @param roles the role of a column, by name; `none` for a column that must get none
/// @param ranks of columns that take their role only where those before them are not there, by name: 1 for the first in line
/// @param key the column that numbers the orders, where cells of an order stand on its first line alone; else empty
/// @param carried the columns whose cells stand on an order's first line alone, and that may be repeated without being counted twice
public record Export(String name, int version, Set<String> signature, int least, Map<String, String> roles, Map<String, Integer> ranks, String key,
                     Set<String> carried) {
    private static final Pattern UNIT = Pattern.compile("\\([\\u4E00-\\u9FFF]\\)$");
    private static final List<Export> KNOWN = read();

    public Export {
        signature = Set.copyOf(signature);
        roles = Map.copyOf(roles);
        ranks = Map.copyOf(ranks);
        carried = Set.copyOf(carried);
    }

    /// The kind whose signature fits the columns best.
    public static Optional<Export> of(List<String> columns) {
        var names = new HashSet<String>();
        columns.forEach(c -> names.add(key(c)));
        Export best = null;
        double most = 0;
        for (var export : KNOWN) {
            long found = export.signature.stream().filter(names::contains).count();
            double share = (double) found / export.signature.size();
            if (found >= export.least && share > most) {
                most = share;
                best = export;
            }
        }
        return Optional.ofNullable(best);
    }

    /// All kinds that are known.
    public static List<Export> known() {
        return KNOWN;
    }

    /// The name for the user, as a sentence.
    public Sentence label() {
        return new Sentence(name, List.of());
    }

    /// The role's id for a column, where the export says it.
    Optional<String> role(String column) {
        return Optional.ofNullable(roles.get(key(column)));
    }

    /// How many columns come before this one for its role.
    int rank(String column) {
        return ranks.getOrDefault(key(column), 0);
    }

    /// Whether the column numbers the orders whose first line's cells are carried down.
    boolean isKey(String column) {
        return !key.isEmpty() && key(column).equals(key);
    }

    /// Whether it says which cells stand on an order's first line alone.
    public boolean carries() {
        return !carried.isEmpty();
    }

    /// Whether the column's cells are carried down from an order's first line.
    boolean carries(String column) {
        return carried.contains(key(column));
    }

    /// The form in which names are compared: half width, lower case, without spaces, the signs between words and a unit behind it such as (元).
    private static String key(String column) {
        var half = Normalizer.normalize(column, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var key = new StringBuilder(half.length());
        for (int i = 0; i < half.length(); i++) {
            char c = half.charAt(i);
            if (!Character.isWhitespace(c) && c != '-' && c != '_' && c != '\uFEFF') {
                key.append(c);
            }
        }
        return UNIT.matcher(key).replaceFirst("");
    }

    private static int number(Map<String, Object> o, String key) {
        return Integer.parseInt(String.valueOf(o.get(key)));
    }

    private static List<Export> read() {
        return Json.objects("exports.json").stream().map(o -> {
            var roles = new LinkedHashMap<String, String>();
            ((Map<?, ?>) o.getOrDefault("roles", Map.of())).forEach((column, role) -> roles.put(key(column.toString()), role.toString()));
            var ranks = new HashMap<String, Integer>();
            ((Map<?, ?>) o.getOrDefault("else", Map.of())).forEach((role, columns) -> ((List<?>) columns).forEach(column -> {
                roles.put(key(column.toString()), role.toString());
                ranks.put(key(column.toString()), 1 + ((List<?>) columns).indexOf(column));
            }));
            var signature = new HashSet<String>();
            Json.texts(o, "signature").forEach(s -> signature.add(key(s)));
            var carry = (Map<?, ?>) o.getOrDefault("carry", Map.of());
            var carried = new HashSet<String>();
            if (carry.get("columns") instanceof List<?> columns) {
                columns.forEach(c -> carried.add(key(c.toString())));
            }
            var by = carry.get("by") == null ? "" : key(carry.get("by").toString());
            return new Export(String.valueOf(o.get("name")), number(o, "version"), signature, number(o, "least"), roles, ranks, by, carried);
        }).toList();
    }
}
