package merchant.csv.role;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import merchant.text.Sentence;

/// A kind of export that is recognised by the names of its columns, in whatever order they stand and whatever others stand beside them.
/// The kinds are data (`exports.json`), because platforms rename columns.
///
/// @param name for the user
/// @param signature names that tell it from other files
/// @param least how many of them must be there
/// @param roles the role of a column, by name; `none` for a column that must get none
public record Export(String name, Set<String> signature, int least, Map<String, String> roles) {
    private static final List<Export> KNOWN = read();

    public Export {
        signature = Set.copyOf(signature);
        roles = Map.copyOf(roles);
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

    private static String key(String column) {
        return column.strip().toLowerCase(Locale.ROOT).replace('（', '(').replace('）', ')');
    }

    private static List<Export> read() {
        return Json.objects("exports.json").stream().map(o -> {
            var roles = new LinkedHashMap<String, String>();
            ((Map<?, ?>) o.getOrDefault("roles", Map.of())).forEach((column, role) -> roles.put(key(column.toString()), role.toString()));
            var signature = new HashSet<String>();
            Json.texts(o, "signature").forEach(s -> signature.add(key(s)));
            return new Export(String.valueOf(o.get("name")), signature, Integer.parseInt(String.valueOf(o.get("least"))), roles);
        }).toList();
    }
}
