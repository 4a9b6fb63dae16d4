package merchant.method.smile;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/// Copies native libraries from the class path into a directory of the user's own, once, and heals copies that are not
/// what the class path holds.
///
/// The directory may be written by this user alone: what lies in it is loaded as code. Each file is compared by length
/// and checksum before each use (40 MB take some hundredths of a second), and replaced in one move, so that two programs
/// that start together do not harm each other.
final class NativeCache {
    private static final FileAttribute<?>[] PRIVATE = FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))} : new FileAttribute<?>[0];
    private final Path directory;
    private final boolean passing;

    /// @param root the directory below which each build of a library has a directory of its own
    NativeCache(Path root) {
        this(root, false);
    }

    private NativeCache(Path root, boolean passing) {
        this.directory = root;
        this.passing = passing;
    }

    /// A new directory that goes when the program ends.
    static NativeCache temporary() throws IOException {
        var directory = Files.createTempDirectory("merchant-native");
        directory.toFile().deleteOnExit();
        return new NativeCache(directory, true);
    }

    /// Where this user's caches are kept: `XDG_CACHE_HOME` or `~/.cache`, on Windows `LOCALAPPDATA`.
    static Path usual() {
        var windows = System.getenv("LOCALAPPDATA");
        var linux = System.getenv("XDG_CACHE_HOME");
        var home = Path.of(System.getProperty("user.home"));
        var root = windows != null && !windows.isBlank() ? Path.of(windows)
                : linux != null && Path.of(linux).isAbsolute() ? Path.of(linux) : home.resolve(".cache");
        return root.resolve("merchant-workbench").resolve("native");
    }

    /// The copy of a resource, under its own name, below a directory named by its checksum.
    Path copy(URL resource, String group) throws IOException {
        var name = resource.getPath().substring(resource.getPath().lastIndexOf('/') + 1);
        var folder = Files.createDirectories(directory.resolve(group), PRIVATE);
        refuseForeign(folder);
        var copy = folder.resolve(name);
        var original = Print.of(resource);
        if (!Files.isRegularFile(copy) || !Print.of(copy).equals(original)) {
            replace(resource, copy);
        }
        if (passing) {
            folder.toFile().deleteOnExit();
            copy.toFile().deleteOnExit();
        }
        return copy;
    }

    private static void replace(URL resource, Path copy) throws IOException {
        var fresh = Files.createTempFile(copy.getParent(), copy.getFileName() + "-", ".part");
        try {
            try (var in = resource.openStream()) {
                Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
            }
            try {
                Files.move(fresh, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException | FileAlreadyExistsException e) {
                Files.move(fresh, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// A directory that others may write must not be loaded from.
    private static void refuseForeign(Path folder) throws IOException {
        if (PRIVATE.length > 0) {
            var rights = Files.getPosixFilePermissions(folder);
            if (rights.stream().anyMatch(Set.of(java.nio.file.attribute.PosixFilePermission.GROUP_WRITE,
                    java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE)::contains)) {
                throw new IOException("others may write " + folder);
            }
        }
    }

    /// The name of the directory for a build of a library: another build never overwrites a file that is in use.
    static String group(URL resource) throws IOException {
        return "openblas-" + HexFormat.of().toHexDigits((int) Print.of(resource).checksum());
    }

    /// Length and CRC-32 of a file.
    private record Print(long length, long checksum) {

        /// Read from the jar's directory where there is a jar: nothing is unpacked for it.
        static Print of(URL resource) throws IOException {
            var connection = resource.openConnection();
            if (connection instanceof JarURLConnection jar) {
                var entry = jar.getJarEntry();
                if (entry.getCrc() >= 0 && entry.getSize() >= 0) {
                    return new Print(entry.getSize(), entry.getCrc());
                }
            }
            return of(connection.getInputStream());
        }

        static Print of(Path file) throws IOException {
            try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
                var crc = new CRC32();
                crc.update(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
                return new Print(channel.size(), crc.getValue());
            }
        }

        private static Print of(InputStream stream) throws IOException {
            try (var in = new CheckedInputStream(stream, new CRC32())) {
                long length = in.transferTo(java.io.OutputStream.nullOutputStream());
                return new Print(length, in.getChecksum().getValue());
            }
        }
    }
}
