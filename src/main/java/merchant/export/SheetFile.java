package merchant.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import merchant.csv.CsvWriter;
import merchant.excel.XlsxWriter;
import merchant.problem.Problem;
import merchant.result.Sheet;
import merchant.text.Sentence;
import merchant.text.Translator;

/// A table of a result as one file that a spreadsheet opens right: CSV with a byte order mark, or XLSX. Headers and sentences are in the
/// language of the translator; numbers stay numbers. Written beside its place and moved there when it is whole.
public final class SheetFile {
    private SheetFile() {}

    /// Writes CSV for a spreadsheet.
    ///
    /// @throws Problem when the file cannot be written
    public static Path csv(Sheet sheet, Path file, Translator translator) {
        return whole(file, half -> {
            try (var writer = CsvWriter.of(half, CsvWriter.Variant.EXCEL)) {
                writer.row(header(sheet, translator));
                sheet.rows().forEach(row -> writer.row(said(row, translator)));
            }
        });
    }

    /// Writes a workbook of one sheet.
    ///
    /// @throws Problem when the file cannot be written, or the table is larger than a sheet can be
    public static Path xlsx(Sheet sheet, Path file, Translator translator) {
        return whole(file, half -> {
            try (var writer = XlsxWriter.of(half)) {
                writer.sheet(translator.say(sheet.title()), header(sheet, translator));
                sheet.rows().forEach(row -> writer.row(said(row, translator)));
            }
        });
    }

    private static List<String> header(Sheet sheet, Translator translator) {
        return sheet.columns().stream().map(c -> translator.say(c.title())).toList();
    }

    private static List<Object> said(List<Object> row, Translator translator) {
        return new java.util.ArrayList<>(row).stream()
                .map(cell -> cell instanceof Sentence sentence ? (Object) translator.say(sentence) : cell)
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
    }

    private interface Writing {
        void to(Path half) throws IOException;
    }

    private static Path whole(Path file, Writing writing) {
        var half = file.resolveSibling(file.getFileName() + ".part");
        try {
            writing.to(half);
            return Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException e) {
            discard(half, e);
            throw Problem.fault(Sentence.of("The file {0} could not be written.", String.valueOf(file.getFileName())),
                    Sentence.of("Choose a folder that you may write to, with room on its disk."), e);
        }
    }

    private static void discard(Path half, Exception because) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }
}
