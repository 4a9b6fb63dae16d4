package merchant.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import merchant.problem.Problem;
import merchant.text.Sentence;

/// Writes a file whole or not at all: beside its place first, then moved there. What goes wrong becomes a [Problem].
public final class Outlet {
    private Outlet() {}

    /// Writes into a stream that somebody else closes.
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /// Writes a file, replacing what was there.
    public static void write(Path file, Writing writing) {
        if (Files.isDirectory(file)) {
            throw Problem.request(Sentence.of("\"{0}\" is a folder, so no file can be written under that name.", file),
                    Sentence.of("Choose another name."));
        }
        var folder = file.toAbsolutePath().getParent();
        Path beside = null;
        try {
            Files.createDirectories(folder);
            beside = folder.resolve("." + file.getFileName() + "-" + Long.toHexString(System.nanoTime()) + ".part");
            try (var out = new BufferedOutputStream(Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                writing.to(out);
            }
            move(beside, file);
            beside = null;
        } catch (IOException e) {
            throw problem(file, e);
        } catch (UncheckedIOException e) {
            throw problem(file, e.getCause());
        } finally {
            remove(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(@org.jspecify.annotations.Nullable Path beside) {
        if (beside != null) {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException e) {
                beside.toFile().deleteOnExit();
            }
        }
    }

    /// What the user can be told about a failure to write.
    static Problem problem(Path file, IOException e) {
        var reason = (e instanceof FileSystemException system && system.getReason() != null ? system.getReason() : String.valueOf(e.getMessage()))
                .toLowerCase(Locale.ROOT);
        if (reason.contains("no space") || reason.contains("not enough space") || reason.contains("quota")) {
            return Problem.fault(Sentence.of("The disk is full; \"{0}\" was not written.", file),
                    Sentence.of("Free some space, or choose another disk, and try again."), e);
        }
        if (reason.contains("file too large")) {
            return Problem.fault(Sentence.of("The system allows no file as large as \"{0}\" would be; it was not written.", file),
                    Sentence.of("Lift the limit on the size of files (ulimit -f), or choose another disk."), e);
        }
        if (e instanceof AccessDeniedException || reason.contains("permission denied") || reason.contains("read-only")) {
            return Problem.request(Sentence.of("\"{0}\" cannot be written: there is no permission for that place.", file),
                    Sentence.of("Choose another folder, or close the file where it is open."), e);
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException || e instanceof NoSuchFileException
                || reason.contains("not a directory")) {
            return Problem.request(Sentence.of("\"{0}\" cannot be written: the folder is not there and cannot be made.", file),
                    Sentence.of("Choose another folder."), e);
        }
        return Problem.fault(Sentence.of("\"{0}\" could not be written.", file), Sentence.of("Try another folder or disk."), e);
    }
}
