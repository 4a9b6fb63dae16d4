package merchant.store.copy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Projects on their way to their place, `NAME.merchant.part`: a kill while one is written leaves it, and the next opening or copy in its folder sweeps it.
public final class Part {
    private static final String ENDING = ".part";
    private static final byte[] MARK = "DUCK".getBytes(StandardCharsets.US_ASCII);
    private static final int MARK_AT = 8;
    private static final long STEP = 1 << 24;
    /// Those that this process writes: a lock of the system would not keep them from itself.
    private static final Set<Path> WRITTEN = ConcurrentHashMap.newKeySet();

    private Part() {}

    /// The file in which another one is written.
    public static Path of(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    /// Does work on a part while no sweep may take it.
    public static <E extends Exception> void during(Path part, Work<E> work) throws E {
        var claimed = part.toAbsolutePath().normalize();
        WRITTEN.add(claimed);
        try {
            work.run();
        } finally {
            WRITTEN.remove(claimed);
        }
    }

    /// Work that can fail.
    public interface Work<E extends Exception> {
        void run() throws E;
    }

    /// Copies a file into a part, locked against sweeps of other processes.
    public static void copy(Path from, Path part) throws IOException {
        try (var in = FileChannel.open(from, StandardOpenOption.READ);
             var out = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
             var lock = out.tryLock()) {
            if (lock == null) {
                throw new IOException("another process writes " + part);
            }
            long size = in.size();
            for (long at = 0; at < size; ) {
                at += in.transferTo(at, Math.min(STEP, size - at), out);
            }
            out.force(true);
        }
    }

    /// Deletes the parts of projects in a folder that nobody writes. What only bears such a name stays.
    ///
    /// @param ending of the names of projects
    public static void sweep(Path file, String ending) {
        var folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        try (var found = Files.newDirectoryStream(folder, "*" + ending + ENDING)) {
            for (var part : found) {
                if (Files.isRegularFile(part) && !WRITTEN.contains(part.toAbsolutePath().normalize()) && isProject(part) && isIdle(part)) {
                    Files.deleteIfExists(part);
                    Files.deleteIfExists(part.resolveSibling(part.getFileName() + ".wal"));
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            System.getLogger(Part.class.getName()).log(System.Logger.Level.DEBUG, "parts left", e);
        }
    }

    /// Whether a file starts as a database does.
    public static boolean isProject(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(MARK_AT + MARK.length);
            return head.length == MARK_AT + MARK.length && Arrays.equals(head, MARK_AT, head.length, MARK, 0, MARK.length);
        }
    }

    private static boolean isIdle(Path part) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
