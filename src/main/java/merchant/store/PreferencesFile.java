package merchant.store;

import java.nio.file.Path;

/// Reads and writes the preferences, a small JSON file in the user's own directory.
public final class PreferencesFile {
    /// The file in the directory of [Home].
    public PreferencesFile() {
        this(Home.directory().resolve("preferences.json"));
    }

    /// Any other file; for tests.
    public PreferencesFile(Path file) {}

    /// What is preferred. A file that is missing gives [Preferences#initial]; one that cannot be understood does too, and is
    /// set aside under another name.
    public Preferences read() {
        throw new UnsupportedOperationException();
    }

    /// Writes the preferences: the whole file or none of it.
    ///
    /// @throws merchant.problem.Problem when the disk does not take it
    public void write(Preferences preferences) {
        throw new UnsupportedOperationException();
    }
}
