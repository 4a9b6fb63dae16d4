package merchant.store.preference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import merchant.problem.Problem;
import merchant.text.Language;
import merchant.text.Sentence;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// Reads and writes the preferences, a small JSON file in the user's own directory.
public final class PreferencesFile {
    private static final System.Logger LOG = System.getLogger(PreferencesFile.class.getName());

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    /// The file in the directory of [Home].
    public PreferencesFile() {
        this(Home.directory().resolve("preferences.json"));
    }

    /// Any other file; for tests.
    public PreferencesFile(Path file) {
        this.file = file;
    }

    /// What is preferred. A file that is missing gives [Preferences#initial]; one that cannot be understood does too, and is
    /// set aside as `preferences.json.broken`. A single value that cannot be understood falls back alone.
    public Preferences read() {
        try {
            if (!Files.exists(file)) {
                return Preferences.initial();
            }
            var tree = JSON.readTree(Files.readString(file));
            if (tree.isObject()) {
                return preferences(tree);
            }
        } catch (IOException | JacksonException e) {
            LOG.log(System.Logger.Level.DEBUG, "preferences cannot be read: " + file, e);
        }
        setAside();
        return Preferences.initial();
    }

    private void setAside() {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".broken"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "preferences cannot be set aside: " + file, e);
        }
    }

    private static Preferences preferences(JsonNode tree) {
        var initial = Preferences.initial();
        var language = Arrays.stream(Language.values()).filter(l -> l.tag().equals(tree.path("language").asString(""))).findFirst();
        var theme = Arrays.stream(Preferences.Theme.values()).filter(t -> t.id().equals(tree.path("theme").asString(""))).findFirst();
        var recent = new ArrayList<Path>();
        tree.path("recent").forEach(node -> path(node).ifPresent(recent::add));
        return new Preferences(language.orElse(initial.language()), theme.orElse(initial.theme()),
                tree.path("scale").asDouble(initial.scale()), path(tree.path("last-project")).orElse(null), recent,
                tree.path("still").asBoolean(false), path(tree.path("folder")).orElse(null));
    }

    private static Optional<Path> path(JsonNode node) {
        try {
            var text = node.asString("");
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// Writes the preferences: the whole file or none of it.
    ///
    /// @throws Problem when the disk does not take it
    public void write(Preferences preferences) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("language", preferences.language().tag());
        tree.put("theme", preferences.theme().id());
        tree.put("scale", preferences.scale());
        tree.put("still", preferences.still());
        preferences.folder().ifPresent(p -> tree.put("folder", p.toString()));
        preferences.lastProject().ifPresent(p -> tree.put("last-project", p.toString()));
        var recent = tree.putArray("recent");
        preferences.recent().forEach(p -> recent.add(p.toString()));
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(part, tree.toPrettyString());
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Problem.fault(Sentence.of("The preferences could not be kept."),
                    Sentence.of("Check that the disk has room and that \"{0}\" can be written.", file.toString()), e);
        }
    }
}
