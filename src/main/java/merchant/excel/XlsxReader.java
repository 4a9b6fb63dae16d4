package merchant.excel;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import merchant.problem.Nearest;
import merchant.problem.Problem;
import merchant.table.Ledger;
import merchant.text.Part;
import merchant.text.Sentence;

/// Reads a sheet of a workbook as text: RFC 4180, UTF-8, one record a row, so that a workbook takes the way of any other file of records. Cells
/// keep the digits that stand in the workbook; days and times are written `2024-01-05 13:05:00` where the cell's format says that the number is one.
/// Rows keep their numbers as lines, up to the first cell that holds a line break. A workbook is never held whole; its shared texts are, up to a share of the heap.
public final class XlsxReader implements AutoCloseable {
    private static final String WORKBOOK = "xl/workbook.xml";

    private final ZipFile zip;
    private final Map<String, String> parts = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> visible = new ArrayList<>();
    private boolean from1904;

    private XlsxReader(ZipFile zip) throws IOException, XMLStreamException {
        this.zip = zip;
        look();
    }

    /// Opens a workbook.
    ///
    /// @throws IOException where it cannot be read
    /// @throws Problem where it is no workbook that can be read, or has no sheets
    public static XlsxReader open(Path file) throws IOException {
        var zip = new ZipFile(file.toFile());
        try {
            return attempt(() -> new XlsxReader(zip));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /// Whether the names of a zip file's entries are those of a workbook.
    public static boolean isWorkbook(ZipFile zip) {
        return zip.getEntry(WORKBOOK) != null;
    }

    /// The sheets with cells, in the workbook's order, hidden ones too.
    public List<String> sheets() {
        return List.copyOf(names);
    }

    /// The sheet that is read where none is chosen: the first that is not hidden and not empty.
    ///
    /// @throws IOException where a sheet cannot be read
    public String first() throws IOException {
        var offered = visible.isEmpty() ? names : visible;
        for (var sheet : offered.size() < 2 ? List.<String>of() : offered) {
            if (attempt(() -> holds(sheet))) {
                return sheet;
            }
        }
        return offered.getFirst();
    }

    /// Whether a cell of a sheet holds something.
    private boolean holds(String sheet) throws IOException, XMLStreamException {
        try (var in = part(parts.getOrDefault(sheet, ""), Long.MAX_VALUE)) {
            var xml = Xml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == Xml.START && (xml.getLocalName().equals("v") || xml.getLocalName().equals("t"))) {
                    return true;
                }
            }
            return false;
        }
    }

    /// Opens a sheet's rows. One at a time.
    ///
    /// @throws Problem where there is no such sheet
    public SheetText text(String sheet) throws IOException {
        var part = parts.get(sheet);
        if (part == null) {
            throw Problem.request(Sentence.of("The workbook has no sheet \"{0}\".", sheet), Nearest.to(sheet, names)
                    .map(n -> Sentence.of("Did you mean \"{0}\"?", n)).orElseGet(() -> Sentence.of("The sheets are: {0}.", Part.listing(names))));
        }
        return attempt(() -> {
            var styles = zip.getEntry("xl/styles.xml") == null ? NumberFormats.NONE : NumberFormats.read(part("xl/styles.xml", 1 << 26));
            var shared = zip.getEntry("xl/sharedStrings.xml") == null ? List.<String>of()
                    : SharedStrings.read(part("xl/sharedStrings.xml", Runtime.getRuntime().maxMemory() / 6));
            return new SheetText(part(part, Long.MAX_VALUE), shared, styles, from1904);
        });
    }

    /// The ledger's line on which of several sheets was read.
    ///
    /// @param chosen whether the user asked for it, so that the others are left out knowingly
    public Ledger.Line note(String sheet, boolean chosen) {
        var others = names.stream().filter(n -> !n.equals(sheet)).toList();
        if (chosen && !others.isEmpty()) {
            return new Ledger.Line("sheet", Sentence.of("The sheet \"{0}\" of a workbook; it also has: {1}.", sheet, Part.listing(others)), 0, List.of());
        }
        return others.isEmpty() ? new Ledger.Line("sheet", Sentence.of("The sheet \"{0}\" of a workbook.", sheet), 0, List.of())
                : new Ledger.Line(Ledger.PART, Sentence.of("The sheet \"{0}\" of a workbook alone is read, and these are not: {1}. {2}",
                        sheet, Part.listing(others), new Part.Way(Sentence.of("Another one can be chosen under “Sheet” when the file is imported."), Sentence.of("{0} reads another.", "--read sheet=NAME"))), others.size(), List.of());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void look() throws IOException, XMLStreamException {
        var targets = targets();
        try (var in = part(WORKBOOK, 1 << 24)) {
            var xml = Xml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() != Xml.START) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    from1904 = Xml.isTrue(xml.getAttributeValue(null, "date1904"));
                } else if (xml.getLocalName().equals("sheet")) {
                    add(xml.getAttributeValue(null, "name"), targets.get(Xml.relation(xml)), xml.getAttributeValue(null, "state") != null
                            && !"visible".equals(xml.getAttributeValue(null, "state")));
                }
            }
        }
        if (names.isEmpty()) {
            throw Problem.data(Sentence.of("The workbook has no sheet with cells."), Sentence.of("Export it again, then open it here."));
        }
    }

    @SuppressWarnings("NullAway")
    private void add(String name, String part, boolean hidden) {
        if (name != null && part != null && zip.getEntry(part) != null && parts.putIfAbsent(name, part) == null) {
            names.add(name);
            if (!hidden) {
                visible.add(name);
            }
        }
    }

    /// Where the sheets' parts are, by the ids that the workbook calls them.
    private Map<String, String> targets() throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        try (var in = part("xl/_rels/workbook.xml.rels", 1 << 24)) {
            var xml = Xml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == Xml.START && xml.getLocalName().equals("Relationship")
                        && String.valueOf(xml.getAttributeValue(null, "Type")).endsWith("/worksheet")) {
                    var target = String.valueOf(xml.getAttributeValue(null, "Target"));
                    targets.put(xml.getAttributeValue(null, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        return targets;
    }

    private PartStream part(String name, long most) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new FileNotFoundException(name);
        }
        InputStream in = zip.getInputStream(entry);
        return new PartStream(in, entry.getSize(), entry.getCompressedSize(), most);
    }

    private interface Attempt<T> {
        T make() throws IOException, XMLStreamException;
    }

    /// Broken XML and missing parts are one problem to the user.
    private static <T> T attempt(Attempt<T> attempt) throws IOException {
        try {
            return attempt.make();
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (FileNotFoundException e) {
            throw broken(e);
        }
    }

    /// The problem that broken contents are; a stream's own problem stays what it is.
    static RuntimeException broken(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }

        return Problem.data(Sentence.of("The workbook is damaged or not complete."),
                Sentence.of("Open it in a spreadsheet and save it again as XLSX, or as CSV."));
    }
}
