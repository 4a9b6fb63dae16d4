package merchant.store.sound;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// Says to other processes of this user that a project is open here, by a lock on a small file of its own in the system's temporary folder, named by what the
/// system knows the project as: so it is the same one under every name. The database's own lock on the project is not enough, because on most systems it is
/// gone as soon as this process closes the project's file anywhere else, such as after looking whether it is a table.
public final class Hold implements AutoCloseable {
    private static final String FOLDER = "merchant-workbench-open";
    private static final int LONGEST = 40;

    private final FileChannel channel;
    private final FileLock lock;

    private Hold(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes a file that this process does not hold yet.
    ///
    /// @return empty where the system lets no such lock be made; the database's own lock is left then
    /// @throws Taken where another process holds it
    public static Optional<Hold> of(Path file) throws Taken {
        try {
            var folder = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), FOLDER));
            var channel = FileChannel.open(folder.resolve(name(file)), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new Taken();
            }
            return Optional.of(new Hold(channel, lock));
        } catch (IOException e) {
            System.getLogger(Hold.class.getName()).log(System.Logger.Level.INFO, "no lock beside the database's own", e);
            return Optional.empty();
        }
    }

    private static String name(Path file) throws IOException {
        var key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        var known = key == null ? file.toRealPath().toString() : key.toString();
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(known.getBytes(StandardCharsets.UTF_8))).substring(0, LONGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            System.getLogger(Hold.class.getName()).log(System.Logger.Level.DEBUG, "a lock was left", e);
        }
    }

    /// Another process holds the file.
    public static final class Taken extends Exception {
        private static final long serialVersionUID = 1;
    }
}
