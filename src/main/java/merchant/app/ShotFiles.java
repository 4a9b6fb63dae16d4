package merchant.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import merchant.excel.XlsxWriter;

/// Small made files for pictures of imports: a workbook of two sheets, two months to append, a file with records that cannot be read, and
/// the first month as it was exported later.
final class ShotFiles {
    private ShotFiles() {}

    /// In this order: the workbook, the first month, the second month, the broken file, the first month as exported later.
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
                    file(folder, "april-later.csv", "order_id,product,date,amount\nA2,Pot,2024-04-05,30\nA3,Red tea cup,2024-04-09,20\nA4,Pot,2024-04-28,30\nA5,Pot,2024-04-29,60\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
