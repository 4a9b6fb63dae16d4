package merchant.csv.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipException;
import merchant.problem.Problem;
import merchant.table.Ledger;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// A file that can be read, with the size and date that it had when it was looked at first, so that a change is noticed.
///
/// @param path where it is
/// @param bytes its size on disk
/// @param modified when it was last changed, milliseconds since 1970
/// @param packing how its text is packed, and which part of it is read
public record SourceFile(Path path, long bytes, long modified, Packing packing) {

    /// Looks at a file.
    ///
    /// @throws Problem where it is not there, is no file, is empty, or may not be read
    public static SourceFile at(Path path) {
        return at(path, null);
    }

    /// Looks at a file of which one part is chosen: a sheet, or a member of an archive.
    ///
    /// @throws Problem also where there is no such part
    public static SourceFile at(Path path, @Nullable String part) {
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
            return new SourceFile(path, facts.size(), facts.lastModifiedTime().toMillis(), Packing.of(path, part));
        } catch (IOException e) {
            throw problem(path, e);
        }
    }

    /// The file's name alone, for sentences.
    public String name() {
        return name(path);
    }

    /// True where the text is packed, so that its middle costs as much as reading it.
    public boolean packed() {
        return packing.kind() != Packing.Kind.NONE;
    }

    /// True where it is a sheet of a workbook, whose text is always UTF-8 with commas.
    public boolean sheet() {
        return packing.kind() == Packing.Kind.SHEET;
    }

    /// A ledger's first lines with those about the packing. A sheet has neither encoding nor delimiter to tell.
    public List<Ledger.Line> told(List<Ledger.Line> lines, List<Ledger.Line> notes) {
        var told = new ArrayList<>(notes);
        lines.stream().filter(l -> !sheet() || !l.kind().equals("encoding") && !l.kind().equals("delimiter")).forEach(told::add);
        return told;
    }

    /// The ledger's lines about the packing that are known before anything is unpacked.
    public List<Ledger.Line> notes() {
        try (var bytes = open()) {
            return bytes.notes();
        }
    }

    /// Opens the file's bytes, unpacked.
    public Bytes open() {
        try {
            return new Bytes(this, packing.open(path, bytes));
        } catch (IOException e) {
            throw problem(path, e);
        }
    }

    /// Does work that opens many members of an archive, whose list of files is read once for all of them.
    public <T> T keptOpen(Supplier<T> work) {
        try (var _ = packing.held(path)) {
            return work.get();
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

    static String name(Path path) {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /// Unpacked bytes, the share of the file that was used for them, and what the unpacking noticed.
    public static final class Bytes implements AutoCloseable {
        private final SourceFile file;
        private final Unpacked in;

        private Bytes(SourceFile file, Unpacked in) {
            this.file = file;
            this.in = in;
        }

        /// Reads until the array's part is full or the file ends; −1 at the end.
        public int read(byte[] into, int offset, int length) {
            try {
                int count = in.stream().readNBytes(into, offset, length);
                return count == 0 && length > 0 ? -1 : count;
            } catch (IOException e) {
                throw problem(file.path, e);
            }
        }

        /// The share of the file that was read, from 0 to 1.
        public double share() {
            return in.share().getAsDouble();
        }

        /// The ledger's lines about the unpacking so far.
        public List<Ledger.Line> notes() {
            return in.notes().get();
        }

        @Override
        public void close() {
            try {
                in.stream().close();
            } catch (IOException e) {
                throw problem(file.path, e);
            }
        }
    }
}
