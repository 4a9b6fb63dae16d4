package merchant.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import merchant.problem.Problem;
import merchant.store.copy.Part;
import merchant.store.sound.Hold;
import merchant.store.sound.Soundness;
import merchant.text.Sentence;

/// What happens to a project file while it is not open: looked at before opening, made, copied.
final class Opening {
    /// The files open in this process. The system's lock keeps other processes out, but not another window of this one.
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();
    /// What tells other processes of them.
    private static final Map<Path, Hold> HELD = new ConcurrentHashMap<>();

    private Opening() {}

    /// Takes a file for this process. DuckDB's driver reads options after a semicolon or question mark
    /// in the name and would open another file.
    ///
    /// @throws Problem when it is taken, or has such a name
    static Path claim(Path file) {
        var claimed = real(file);
        if (claimed.toString().matches(".*[;?].*")) {
            throw Problem.request(Sentence.of("The name of a project and of its folders cannot hold \";\" or \"?\": \"{0}\".", file.toString()),
                    Sentence.of("Choose another name."));
        }
        synchronized (OPEN) {
            if (OPEN.stream().anyMatch(open -> isSame(open, claimed))) {
                throw Failures.inUse(file, null);
            }
            OPEN.add(claimed);
        }
        try {
            hold(claimed);
        } catch (Problem taken) {
            release(claimed);
            throw taken;
        }
        return claimed;
    }

    /// Whether two names are one file: a hard link has a path of its own.
    static boolean isSame(Path open, Path claimed) {
        try {
            return open.equals(claimed) || Files.exists(open) && Files.exists(claimed) && Files.isSameFile(open, claimed);
        } catch (IOException e) {
            return false;
        }
    }

    /// Tells other processes of a claimed file, where there is one at its place by now; once more where another file has come there.
    ///
    /// @throws Problem when another process has it open
    static void hold(Path claimed) {
        let(claimed);
        if (Files.exists(claimed)) {
            try {
                Hold.of(claimed).ifPresent(hold -> HELD.put(claimed, hold));
            } catch (Hold.Taken e) {
                throw Failures.inUse(claimed, e);
            }
        }
    }

    private static void let(Path claimed) {
        var held = HELD.remove(claimed);
        if (held != null) {
            held.close();
        }
    }

    static void release(Path claimed) {
        let(claimed);
        OPEN.remove(claimed);
    }

    /// One path for one file, whatever way leads to it, also for a file that is still to be made.
    private static Path real(Path file) {
        var absolute = file.toAbsolutePath().normalize();
        try {
            if (Files.exists(absolute)) {
                return absolute.toRealPath();
            }
            var folder = absolute.getParent();
            return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
        } catch (IOException e) {
            return absolute;
        }
    }

    /// Looks at a claimed file without being able to change it.
    ///
    /// @throws Problem when it cannot be opened as a project
    static void look(Path file) {
        if (Files.isDirectory(file)) {
            throw Failures.directory(file);
        }
        if (!Files.exists(file)) {
            throw Failures.missing(file, null);
        }
        if (!Files.isReadable(file) || !Files.isWritable(file)) {
            throw Failures.forbidden(file, null);
        }
        try {
            if (!Part.isProject(file)) {
                throw Failures.notAProject(file, null);
            }
            try (var connection = Database.reading(file)) {
                int version = new Soundness(connection).version().orElseThrow(() -> Failures.damaged(file,
                        Sentence.of("It does not say which version of this program made it, or brings functions of its own.")));
                if (version == 0) {
                    throw Failures.notAProject(file, null);
                }
                if (version > Layout.VERSION) {
                    throw Failures.newer(file, null);
                }
                var flaw = Layout.flaw(connection, Files.size(file));
                if (flaw.isPresent()) {
                    throw Failures.damaged(file, flaw.get());
                }
            }
        } catch (IOException e) {
            throw Failures.of(e, file);
        } catch (SQLException e) {
            throw Failures.of(e, file);
        }
    }

    /// Makes the folder for a new file and sees that nothing stands in its place.
    static void room(Path file) {
        if (Files.exists(file)) {
            throw Files.isDirectory(file) ? Failures.directory(file) : Failures.exists(file);
        }
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.deleteIfExists(log(file));
        } catch (IOException e) {
            throw Failures.of(e, file);
        }
    }

    /// Copies a closed project; the copy appears whole or not at all.
    static void copy(Path from, Path to) throws IOException {
        Part.sweep(to, ProjectFile.ENDING);
        var part = Part.of(to);
        Part.during(part, () -> {
            try {
                Part.copy(from, part);
                Files.deleteIfExists(log(to));
                Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        });
    }

    /// Makes a file.
    interface Making {
        void make(Path file) throws SQLException;
    }

    /// Makes a new file, which appears whole or not at all.
    static void whole(Path file, Making making) throws SQLException {
        Part.sweep(file, ProjectFile.ENDING);
        var part = Part.of(file);
        Part.during(part, () -> {
            try {
                undo(part);
                making.make(part);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw Failures.of(e, file);
            } finally {
                undo(part);
            }
        });
    }

    /// Removes a file that was not made to the end.
    static void undo(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(log(file));
        } catch (IOException e) {
            System.getLogger(Opening.class.getName()).log(System.Logger.Level.DEBUG, "unfinished project", e);
        }
    }

    /// DuckDB's log of what is not yet in the file.
    static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + ".wal");
    }
}
