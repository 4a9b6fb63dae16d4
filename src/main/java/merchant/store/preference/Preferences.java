package merchant.store.preference;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merchant.text.Language;
import org.jspecify.annotations.Nullable;

/// What a user prefers on this computer, whatever the project.
///
/// @param scale size of the interface, 1 for the system's own
/// @param lastProjectOrNull the project to open at start
/// @param recent projects opened lately, latest first, at most ten
/// @param still true where nothing in the window should move
/// @param folderOrNull where new projects go; null for the user's documents
public record Preferences(Language language, Theme theme, double scale, @Nullable Path lastProjectOrNull, List<Path> recent,
        boolean still, @Nullable Path folderOrNull) {
    private static final int MOST_RECENT = 10;
    static final double LEAST_SCALE = 0.5;
    static final double MOST_SCALE = 3;

    public Preferences {
        scale = Double.isFinite(scale) ? Math.clamp(scale, LEAST_SCALE, MOST_SCALE) : 1;
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
    }

    /// Preferences that say nothing of motion and folder.
    public Preferences(Language language, Theme theme, double scale, @Nullable Path lastProjectOrNull, List<Path> recent) {
        this(language, theme, scale, lastProjectOrNull, recent, false, null);
    }

    /// Light, dark, or as the system has it.
    public enum Theme {
        LIGHT, DARK, SYSTEM;

        /// The stable id, such as `dark`.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What holds before anything was chosen: the system's language and theme.
    public static Preferences initial() {
        return new Preferences(Language.ofTag(Locale.getDefault().toLanguageTag()), Theme.SYSTEM, 1, null, List.of());
    }

    public Optional<Path> lastProject() {
        return Optional.ofNullable(lastProjectOrNull);
    }

    public Preferences withLanguage(Language changed) {
        return new Preferences(changed, theme, scale, lastProjectOrNull, recent, still, folderOrNull);
    }

    public Preferences withTheme(Theme changed) {
        return new Preferences(language, changed, scale, lastProjectOrNull, recent, still, folderOrNull);
    }

    /// The same at another size; held between half and three times.
    public Preferences withScale(double changed) {
        return new Preferences(language, theme, changed, lastProjectOrNull, recent, still, folderOrNull);
    }

    public Preferences withStill(boolean changed) {
        return new Preferences(language, theme, scale, lastProjectOrNull, recent, changed, folderOrNull);
    }

    /// The same with another folder for new projects.
    public Preferences withFolder(Path changed) {
        return new Preferences(language, theme, scale, lastProjectOrNull, recent, still, changed);
    }

    /// Where new projects go, if that was chosen.
    public Optional<Path> folder() {
        return Optional.ofNullable(folderOrNull);
    }

    /// The same after a project was opened: it is the last and the most recent.
    public Preferences withProject(Path project) {
        var file = project.toAbsolutePath().normalize();
        var projects = new java.util.ArrayList<Path>();
        projects.add(file);
        projects.addAll(recent);
        return new Preferences(language, theme, scale, file, projects, still, folderOrNull);
    }

    /// The same without a project that is no longer there.
    public Preferences withoutProject(Path project) {
        var file = project.toAbsolutePath().normalize();
        return new Preferences(language, theme, scale, file.equals(lastProjectOrNull) ? null : lastProjectOrNull,
                recent.stream().filter(p -> !p.equals(file)).toList(), still, folderOrNull);
    }
}
