package merchant.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Locale;
import merchant.problem.Problem;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Makes problems of what DuckDB and the file system say. DuckDB gives no codes, so its words are recognised; what is not
/// recognised stays an unforeseen fault with the words in the log.
final class Failures {
    private Failures() {}

    static Problem of(SQLException thrown, @Nullable Path file) {
        var said = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        if (thrown instanceof SQLTimeoutException) {
            return tooLong(thrown);
        }
        if (has(said, "no space left", "not enough space", "disk quota", "disk full", "out of disk", "failed to offload")) {
            return full(thrown);
        }
        if (has(said, "file too large")) {
            return tooLarge(thrown);
        }
        if (has(said, "could not set lock", "conflicting lock", "being used by another process", "already open")) {
            return inUse(file, thrown);
        }
        if (has(said, "newer version", "we can only read versions")) {
            return newer(file, thrown);
        }
        if (has(said, "corrupt", "checksum", "serialization error", "could not read enough bytes", "failed to read",
                "deserializ", "wal entry", "truncate", "invalid magic")) {
            return damaged(file, thrown);
        }
        if (has(said, "not a valid duckdb database")) {
            return notAProject(file, thrown);
        }
        if (has(said, "permission denied", "access is denied", "read-only file system", "operation not permitted")) {
            return forbidden(file, thrown);
        }
        if (has(said, "out of memory")) {
            return Problem.fault(Sentence.of("The computer has not enough free memory for this."),
                    Sentence.of("Close other programs, or use fewer rows."), thrown);
        }
        if (has(said, "has been invalidated", "input/output error", "could not write")) {
            return broken(thrown);
        }
        return Problem.unforeseen(thrown);
    }

    static Problem of(IOException thrown, Path file) {
        var said = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        if (has(said, "no space left", "not enough space", "disk quota")) {
            return full(thrown);
        }
        if (has(said, "file too large")) {
            return tooLarge(thrown);
        }
        return switch (thrown) {
            case NoSuchFileException gone -> missing(Path.of(gone.getFile()), thrown);
            case AccessDeniedException denied -> forbidden(file, denied);
            case FileSystemException other when has(said, "read-only", "not permitted") -> forbidden(file, other);
            default -> broken(thrown);
        };
    }

    /// Why a copy was not made. Some systems say of a folder in which nothing can be made that the new file is not there.
    static Problem copying(IOException thrown, Path from, Path to) {
        return thrown instanceof NoSuchFileException gone && !Path.of(gone.getFile()).equals(from) ? forbidden(to, thrown) : of(thrown, to);
    }

    /// True where DuckDB will do nothing more until the file is opened anew.
    static boolean invalid(SQLException thrown) {
        var said = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        return has(said, "has been invalidated", "fatal error:");
    }

    private static boolean has(String said, String... marks) {
        for (var mark : marks) {
            if (said.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    static Problem missing(Path file, @Nullable Throwable cause) {
        return request(Sentence.of("There is no file \"{0}\".", name(file)),
                Sentence.of("Check the name, or choose another project."), cause);
    }

    static Problem directory(Path file) {
        return request(Sentence.of("\"{0}\" is a folder, not a project.", name(file)),
                Sentence.of("Choose a file whose name ends with {0}.", ProjectFile.ENDING), null);
    }

    static Problem notAProject(@Nullable Path file, @Nullable Throwable cause) {
        return request(Sentence.of("\"{0}\" is not a project of this program.", name(file)),
                Sentence.of("Choose a file whose name ends with {0}.", ProjectFile.ENDING), cause);
    }

    static Problem damaged(@Nullable Path file, @Nullable Throwable cause) {
        return Problem.fault(Sentence.of("The project \"{0}\" is damaged.", name(file)),
                Sentence.of("The file was left as it is; open a copy from a backup."), cause);
    }

    /// A project in which something is not as this program writes it.
    static Problem damaged(Path file, Sentence what) {
        return Problem.fault(Sentence.of("The project \"{0}\" is damaged. {1}", name(file), what),
                Sentence.of("The file was left as it is; open a copy from a backup."), new IllegalStateException(what.toString()));
    }

    static Problem newer(@Nullable Path file, @Nullable Throwable cause) {
        return request(Sentence.of("The project \"{0}\" was made by a newer version of this program.", name(file)),
                Sentence.of("Install the newer version to open it."), cause);
    }

    static Problem inUse(@Nullable Path file, @Nullable Throwable cause) {
        return request(Sentence.of("The project \"{0}\" is already open in another window or program.", name(file)),
                Sentence.of("Go on there, or close it there first."), cause);
    }

    static Problem exists(Path file) {
        return request(Sentence.of("There is already a file \"{0}\".", name(file)), Sentence.of("Choose another name."), null);
    }

    static Problem forbidden(@Nullable Path file, @Nullable Throwable cause) {
        return request(Sentence.of("The system does not allow reading and writing \"{0}\".", name(file)),
                Sentence.of("Choose another folder, or ask for permission to this one."), cause);
    }

    static Problem full(Throwable cause) {
        return Problem.fault(Sentence.of("The disk is full."),
                Sentence.of("Make room and try again; what was there before is unchanged."), cause);
    }

    /// The system lets no file grow so far, as `ulimit -f` does.
    static Problem tooLarge(Throwable cause) {
        return Problem.fault(Sentence.of("The system allows no file as large as this one would be."),
                Sentence.of("Lift the limit on the size of files (ulimit -f), or choose another disk; what was there before is unchanged."), cause);
    }

    /// The database's own library, which is unpacked into the folder for temporary files when it is used first, could not be made or loaded.
    static Problem unpacked(Throwable cause) {
        return Problem.fault(Sentence.of("The database library of this program could not be unpacked into \"{0}\" or not be loaded from there.", System.getProperty("java.io.tmpdir")),
                Sentence.of("Make room there, and lift limits on the size of files (ulimit -f), then start the program again; your data is unchanged."), cause);
    }

    static Problem broken(Throwable cause) {
        return Problem.fault(Sentence.of("The project file could not be read or written."),
                Sentence.of("Check the disk, then open the project again; what was shown as done is kept."), cause);
    }

    private static Problem tooLong(Throwable cause) {
        return request(Sentence.of("The rows took too long to find; it was given up."),
                Sentence.of("Take the filter or the order away. Where steps make the table, change or take back the last one."), cause);
    }

    static Problem busy() {
        return Problem.request(Sentence.of("An import into this project is still running."),
                Sentence.of("Wait until it is done, or cancel it, then try again."));
    }

    static Problem closed() {
        return Problem.request(Sentence.of("The project was closed."), Sentence.of("Open it again."));
    }

    private static Problem request(Sentence happened, Sentence remedy, @Nullable Throwable cause) {
        return cause == null ? Problem.request(happened, remedy) : Problem.request(happened, remedy, cause);
    }

    private static String name(@Nullable Path file) {
        var name = file == null ? null : file.getFileName();
        return name == null ? String.valueOf(file) : name.toString();
    }
}
