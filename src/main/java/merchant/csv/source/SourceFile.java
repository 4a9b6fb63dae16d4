package merchant.csv.source;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import merchant.problem.Problem;
import merchant.text.Sentence;

/// A file that can be read, with the size and date that it had when it was looked at first, so that a change is noticed.
///
/// @param path where it is
/// @param bytes its size on disk
/// @param modified when it was last changed, milliseconds since 1970
/// @param packed true where it is gzip
public record SourceFile(Path path, long bytes, long modified, boolean packed) {
    private static final int GZIP_BUFFER = 1 << 16;

    /// Looks at a file.
    ///
    /// @throws Problem where it is not there, is no file, is empty, or may not be read
    public static SourceFile at(Path path) {
        try {
            var facts = Files.readAttributes(path, BasicFileAttributes.class);
            if (facts.isDirectory()) {
                throw Problem.request(Sentence.of("\"{0}\" is a folder, not a file.", name(path)), Sentence.of("Choose a file in it."));
            }
            if (!facts.isRegularFile()) {
                throw Problem.request(Sentence.of("\"{0}\" is not a file that can be read.", name(path)),
                        Sentence.of("Choose a file that your shop exported."));
            }
            if (facts.size() == 0) {
                throw Problem.data(Sentence.of("The file \"{0}\" is empty.", name(path)), Sentence.of("Export it again, then open it here."));
            }
            boolean packed;
            try (var in = Files.newInputStream(path)) {
                packed = in.read() == 0x1f && in.read() == 0x8b;
            }
            return new SourceFile(path, facts.size(), facts.lastModifiedTime().toMillis(), packed);
        } catch (IOException e) {
            throw problem(path, e);
        }
    }

    /// The file's name alone, for sentences.
    public String name() {
        return name(path);
    }

    /// Opens the file's bytes, unpacked.
    public Bytes open() {
        try {
            var counted = new Counted(Files.newInputStream(path));
            return new Bytes(this, counted, packed ? new GZIPInputStream(counted, GZIP_BUFFER) : counted);
        } catch (IOException e) {
            throw problem(path, e);
        }
    }

    /// Opens the file's characters.
    public Decoding read(Charset charset) {
        return new Decoding(open(), charset);
    }

    /// Ends the work where the file is no longer the one that was looked at.
    ///
    /// @throws Problem that says so
    public void unchanged() {
        try {
            var facts = Files.readAttributes(path, BasicFileAttributes.class);
            if (facts.size() != bytes || facts.lastModifiedTime().toMillis() != modified) {
                throw Problem.data(Sentence.of("The file \"{0}\" changed while it was read.", name()),
                        Sentence.of("Wait until it is written completely, then import it again; nothing was imported."));
            }
        } catch (IOException e) {
            throw problem(path, e);
        }
    }

    /// The problem that a failed reading of that file is.
    static Problem problem(Path path, IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> Problem.request(Sentence.of("There is no file \"{0}\".", path),
                    Sentence.of("Check the name and the folder."), e);
            case AccessDeniedException _ -> Problem.request(Sentence.of("The file \"{0}\" may not be read.", name(path)),
                    Sentence.of("Ask for permission to read it, or copy it to a folder of your own."), e);
            case EOFException _ -> damaged(path);
            case ZipException _ -> damaged(path);
            default -> Problem.fault(Sentence.of("The file \"{0}\" could not be read to its end.", name(path)),
                    Sentence.of("Check the disk or the connection to it, then try again."), e);
        };
    }

    private static Problem damaged(Path path) {
        return Problem.data(Sentence.of("The packed file \"{0}\" is damaged or not complete.", name(path)),
                Sentence.of("Copy or download it again."));
    }

    private static String name(Path path) {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /// Unpacked bytes, and how many bytes of the file were used for them.
    public static final class Bytes implements AutoCloseable {
        private final SourceFile file;
        private final Counted counted;
        private final InputStream in;

        private Bytes(SourceFile file, Counted counted, InputStream in) {
            this.file = file;
            this.counted = counted;
            this.in = in;
        }

        /// Reads until the array's part is full or the file ends; −1 at the end.
        public int read(byte[] into, int offset, int length) {
            try {
                int count = in.readNBytes(into, offset, length);
                return count == 0 && length > 0 ? -1 : count;
            } catch (IOException e) {
                throw problem(file.path, e);
            }
        }

        /// How many bytes of the file on disk were read.
        public long used() {
            return counted.count;
        }

        /// The share of the file that was read, from 0 to 1.
        public double share() {
            return Math.min(1, (double) counted.count / file.bytes);
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException e) {
                throw problem(file.path, e);
            }
        }
    }

    private static final class Counted extends FilterInputStream {
        private volatile long count;

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
