package merchant.export;

import java.util.Locale;

/// Names of files, made from ids.
final class Names {
    private Names() {}

    /// The id with nothing in it that a file's name cannot have.
    static String file(String id) {
        var name = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-").replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "unnamed" : name;
    }
}
