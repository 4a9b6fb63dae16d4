package merchant.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import merchant.excel.XlsxWriter;

/// Small made files for pictures of imports: a workbook of two sheets, two months to append, a file with records that cannot be read, and
/// the first month as it was exported later.
final class ShotFiles {
    private ShotFiles() {}

    /// In this order: the workbook, the first month, the second month, the broken file, the first month as exported later, an archive of three files.
    static List<Path> make() {
        try {
            var folder = Files.createTempDirectory("merchant-shot");
            var book = folder.resolve("stock.xlsx");
            try (var out = XlsxWriter.of(book)) {
                out.sheet("stock", List.of("sku", "product", "in stock", "counted on"));
                out.row(List.of("0012", "Red tea cup", 14L, LocalDate.of(2024, 5, 3)));
                out.row(List.of("0013", "Green tea cup", 3L, LocalDate.of(2024, 5, 3)));
                out.sheet("suppliers", List.of("supplier", "days"));
                out.row(List.of("North Clay", 12L));
            }
            return List.of(book, file(folder, "april.csv", "order_id,product,date,amount\nA1,Red tea cup,2024-04-02,12.5\nA2,Pot,2024-04-05,30\nA3,Red tea cup,2024-04-09,25\n"),
                    file(folder, "may.csv", "order_id,date,product,amount,coupon\nB1,2024-05-01,Pot,30,SPRING\nB2,2024-05-04,Green tea cup,12.5,\n"),
                    file(folder, "broken.csv", "order_id,product,date,amount\nA1,Red tea cup,2024-04-02,12.5\nA2,Cup, large,2024-04-05,3,extra\nA3,Pot,2024-04-09,25\nA4,Pot,2024-04-10,25,,,x\n"),
                    file(folder, "april-later.csv", "order_id,product,date,amount\nA2,Pot,2024-04-05,30\nA3,Red tea cup,2024-04-09,20\nA4,Pot,2024-04-28,30\nA5,Pot,2024-04-29,60\n"),
                    archive(folder.resolve("year.zip")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Two files alike, and one whose days and amounts are written otherwise.
    private static Path archive(Path file) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            member(out, "spring.csv", "order_id,product,date,amount\nA1,Red tea cup,25/04/2024,12.5\nA2,Pot,26/04/2024,30\n");
            member(out, "summer.csv", "order_id,product,date,amount\nB1,Pot,05/07/2024,30.5\nB2,Green tea cup,06/07/2024,12.5\n");
            member(out, "autumn.csv", "order_id;product;date;amount\nC1;Pot;05/10/2024;30,5\nC2;Pot;28/10/2024;31,5\n");
        }
        return file;
    }

    private static void member(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    private static Path file(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
