package merchant.csv.source;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import merchant.excel.XlsxReader;
import merchant.problem.Nearest;
import merchant.problem.Problem;
import merchant.table.Ledger;
import merchant.text.Part;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// How the text of a file is packed: not at all, by gzip, as a member of a zip archive, or as a sheet of a workbook.
///
/// @param kind the way
/// @param parts the members or sheets that can be chosen; empty where there is nothing to choose
/// @param part the one that is read; empty where there is nothing to choose
/// @param chosen whether the user asked for that part
public record Packing(Kind kind, List<String> parts, String part, boolean chosen) {
    /// The ways.
    public enum Kind {
        NONE, GZIP, MEMBER, SHEET
    }

    private static final int SIZE_BYTES = 4;
    private static final long MOST_DEFLATED = 1_032;
    private static final int LISTED = 10;
    private static final int LOOKED_AT = 1 << 12;
    /// The bytes of byte order marks.
    private static final String MARKS = "\u00EF\u00BB\u00BF\u00FE\u00FF";
    private static final List<String> TEXTS = List.of(".csv", ".tsv", ".txt", ".tab", ".dat");
    private static final Pattern HIDDEN = Pattern.compile("__MACOSX/.*|(.*/)?\\.[^/]*");

    public Packing {
        parts = List.copyOf(parts);
    }

    /// The key of the reading choice by which a part is chosen: `sheet`, `member`, or empty.
    public String key() {
        return switch (kind) {
            case NONE, GZIP -> "";
            case MEMBER -> "member";
            case SHEET -> "sheet";
        };
    }

    static Packing of(Path path, @Nullable String chosen) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(path)) {
            head = in.readNBytes(4);
        }
        if (starts(head, 'P', 'K', 3, 4)) {
            try (var zip = new ZipFile(path.toFile())) {
                return XlsxReader.isWorkbook(zip) ? sheets(path, chosen) : members(path, zip, chosen);
            }
        }
        if (starts(head, 'P', 'K', 5, 6)) {
            throw hollow(path);
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw Problem.data(Sentence.of("\"{0}\" is a workbook of the old kind (.xls), or one with a password.", SourceFile.name(path)),
                    Sentence.of("Open it in a spreadsheet and save it as XLSX without a password, or as CSV."));
        }
        if (chosen != null) {
            throw Problem.request(Sentence.of("\"{0}\" has no part \"{1}\": it is neither a workbook nor an archive.", SourceFile.name(path), chosen),
                    Sentence.of("Leave out the choice of a sheet or member."));
        }
        return new Packing(starts(head, 0x1f, 0x8b) ? Kind.GZIP : Kind.NONE, List.of(), "", false);
    }

    private static Packing sheets(Path path, @Nullable String chosen) throws IOException {
        try (var book = XlsxReader.open(path)) {
            return new Packing(Kind.SHEET, book.sheets(), chosen == null ? book.first() : existing(path, chosen, book.sheets()), chosen != null);
        }
    }

    private static Packing members(Path path, ZipFile zip, @Nullable String chosen) {
        if (zip.getEntry("content.xml") != null || zip.getEntry("xl/workbook.bin") != null) {
            throw Problem.data(Sentence.of("\"{0}\" is a workbook of another kind than XLSX.", SourceFile.name(path)),
                    Sentence.of("Open it in a spreadsheet and save it as XLSX or CSV."));
        }
        var names = zip.stream().filter(e -> !e.isDirectory() && !HIDDEN.matcher(e.getName()).matches()).map(ZipEntry::getName).toList();
        if (names.isEmpty()) {
            throw hollow(path);
        }
        return new Packing(Kind.MEMBER, names, chosen == null ? first(zip, names) : existing(path, chosen, names), chosen != null);
    }

    /// The member that is read where none is chosen: a text beside a table is most often about it, and an empty one is passed over.
    private static String first(ZipFile zip, List<String> names) {
        var ordered = names.stream().sorted(Comparator.comparing(n -> !isTable(n) ? 2 : n.toLowerCase(Locale.ROOT).endsWith(".txt") ? 1 : 0)).toList();
        for (var name : ordered.size() < 2 ? List.<String>of() : ordered) {
            if (holds(zip, name)) {
                return name;
            }
        }
        return ordered.getFirst();
    }

    /// Whether more than marks and white space stands at a member's beginning.
    private static boolean holds(ZipFile zip, String name) {
        try (var in = Gzip.inner(zip.getInputStream(zip.getEntry(name)), name)) {
            for (byte b : in.readNBytes(LOOKED_AT)) {
                if ((b & 0xff) > ' ' && MARKS.indexOf(b & 0xff) < 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException | Problem e) {
            // what is wrong with it is said when it is read
            return true;
        }
    }

    private static boolean isTable(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return TEXTS.stream().anyMatch((lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower)::endsWith);
    }

    /// The members whose names are those of records.
    public List<String> tables() {
        return kind == Kind.MEMBER ? parts.stream().filter(Packing::isTable).toList() : List.of();
    }

    /// Keeps an archive open, so that its list of files is read once for all members that are opened meanwhile; nothing for any other file.
    Closeable held(Path path) throws IOException {
        return kind == Kind.MEMBER ? new ZipFile(path.toFile()) : () -> { };
    }

    private static Problem hollow(Path path) {
        return Problem.data(Sentence.of("The archive \"{0}\" holds no file.", SourceFile.name(path)), Sentence.of("Export it again, then open it here."));
    }

    private static String existing(Path path, String chosen, List<String> parts) {
        if (parts.contains(chosen)) {
            return chosen;
        }
        throw Problem.request(Sentence.of("\"{0}\" has no part \"{1}\".", SourceFile.name(path), chosen), Nearest.to(chosen, parts)
                .map(n -> Sentence.of("Did you mean \"{0}\"?", n)).orElseGet(() -> Sentence.of("Possible are: {0}.", Part.listing(parts.stream().limit(20).toList()))));
    }

    Unpacked open(Path path, long bytes) throws IOException {
        return switch (kind) {
            case NONE -> {
                var counted = new Counted(Files.newInputStream(path));
                yield new Unpacked(counted, () -> share(counted.count, bytes), List::of);
            }
            case GZIP -> {
                var counted = new Counted(Files.newInputStream(path));
                Bounded.refuse(size(path, bytes), bytes);
                var packed = new Gzip(counted, () -> counted.count);
                var bounded = new Bounded(Gzip.inner(packed, SourceFile.name(path)), () -> counted.count);
                yield new Unpacked(bounded, () -> share(counted.count, bytes), () -> packed.notes(bytes));
            }
            case MEMBER -> member(path);
            case SHEET -> sheet(path);
        };
    }

    private Unpacked member(Path path) throws IOException {
        var zip = new ZipFile(path.toFile());
        var entry = zip.getEntry(part);
        var bounded = bounded(zip, entry);
        var note = note();
        return new Unpacked(new Closing(bounded, zip), () -> share(bounded.count, entry.getSize()), () -> List.of(note));
    }

    private Ledger.Line note() {
        var others = parts.stream().filter(p -> !p.equals(part)).limit(LISTED).toList();
        if (chosen && !others.isEmpty()) {
            return new Ledger.Line("member", Sentence.of("The file \"{0}\" of an archive with {1} files.", part, parts.size()), 0, List.of());
        }
        return others.isEmpty() ? new Ledger.Line("member", Sentence.of("The only file of an archive: \"{0}\".", part), 0, List.of())
                : new Ledger.Line(Ledger.PART, Sentence.of("Of an archive with {1} files, \"{0}\" alone is read and these are not: {2}. {3}",
                        part, parts.size(), Part.listing(others), another()), parts.size() - 1, List.of());
    }

    /// How another file of an archive is chosen, in the window and at the command line.
    public static Part another() {
        return new Part.Way(Sentence.of("One of them can be chosen under “File in the archive” when the file is imported."), Sentence.of("{0} reads one of them.", "--read member=NAME"));
    }

    private Bounded bounded(ZipFile zip, ZipEntry entry) throws IOException {
        try {
            Bounded.refuse(entry.getSize(), entry.getCompressedSize());
            return new Bounded(Gzip.inner(new Bounded(zip.getInputStream(entry), entry::getCompressedSize), entry.getName()), entry::getCompressedSize);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /// The unpacked size that a gzip file states at its end, modulo 4 GB; of several members that of the last.
    private static long size(Path path, long bytes) throws IOException {
        var stated = ByteBuffer.allocate(SIZE_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        try (var channel = FileChannel.open(path)) {
            channel.position(Math.max(0, bytes - SIZE_BYTES));
            while (stated.hasRemaining() && channel.read(stated) >= 0) { }
        }
        long size = stated.hasRemaining() ? 0 : stated.getInt(0) & 0xffffffffL;
        // deflate packs no better than that: what says more is no size, but something that stands behind the data
        return size > bytes * MOST_DEFLATED ? 0 : size;
    }

    private Unpacked sheet(Path path) throws IOException {
        var book = XlsxReader.open(path);
        try {
            var text = book.text(part);
            var which = book.note(part, chosen);
            return new Unpacked(new Closing(text, book), text::share, () -> {
                var notes = new java.util.ArrayList<Ledger.Line>();
                notes.add(which);
                notes.addAll(text.notes());
                return notes;
            });
        } catch (IOException | RuntimeException e) {
            book.close();
            throw e;
        }
    }

    private static double share(long done, long all) {
        return all <= 0 ? 0.5 : Math.min(1, (double) done / all);
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /// Counts the bytes that were read.
    private static class Counted extends FilterInputStream {
        volatile long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            passed(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            passed(Math.max(0, read));
            return read;
        }

        @SuppressWarnings("NonAtomicOperationOnVolatileField") // one thread reads
        void passed(int bytes) {
            count += bytes;
        }
    }

    /// Refuses what unpacks to far more than any file of records does.
    private static final class Bounded extends Counted {
        private static final long FIRST = 1L << 26;
        private static final long HIGHEST_RATIO = 200;
        private static final long MOST = 1L << 36;
        private final java.util.function.LongSupplier used;

        private Bounded(InputStream in, java.util.function.LongSupplier used) {
            super(in);
            this.used = used;
        }

        @Override
        void passed(int bytes) {
            super.passed(bytes);
            refuse(count, used.getAsLong());
        }

        /// Refuses so many bytes out of so few, also where a file only states them: before anything is unpacked.
        private static void refuse(long unpacked, long packed) {
            if (unpacked > MOST || unpacked > FIRST && unpacked / Math.max(1, packed) > HIGHEST_RATIO) {
                throw Problem.data(Sentence.of("The packed file unpacks to more than {0} times its size: it may be made to fill the computer.", HIGHEST_RATIO),
                        Sentence.of("Unpack it yourself if you trust it, then open what is in it."));
            }
        }
    }

    /// Closes the archive with its member.
    private static final class Closing extends FilterInputStream {
        private final AutoCloseable archive;

        private Closing(InputStream in, AutoCloseable archive) {
            super(in);
            this.archive = archive;
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                try {
                    archive.close();
                } catch (IOException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IOException(e);
                }
            }
        }
    }
}
