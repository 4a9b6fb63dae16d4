package merchant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import merchant.csv.Choices;
import merchant.csv.Reading;
import merchant.store.ProjectFile;
import merchant.table.Table;
import merchant.work.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way of an import, from the packed file into a project file and out of it again after it was closed. Counts and sums are those
/// that the data's README states.
class RetailImportTest {
    private static final Path FILE = Path.of("../shared/data/retail/online_retail.csv.gz");
    private static final int LINES = 541_909;

    @Test
    void everyLineOfTheRetailFileIsInTheProjectAfterReopening(@TempDir Path folder) {
        Assumptions.assumeTrue(Files.exists(FILE), "../shared/data is absent");
        var path = folder.resolve("retail.merchant");
        try (var project = ProjectFile.create(path)) {
            Reading.read(FILE, Choices.NONE, project.importing("retail"), Progress.NONE);
        }
        try (var project = ProjectFile.open(path)) {
            var table = project.table("retail").orElseThrow();
            assertEquals(LINES, table.rows());
            assertEquals(0, table.rejectedCount());
            assertEquals(25_900, distinct(table, "InvoiceNo"));
            assertEquals(4_070, distinct(table, "StockCode"));
            assertEquals(4_372, distinct(table, "CustomerID"));
            assertEquals(38, distinct(table, "Country"));
            assertEquals(135_080, Arrays.stream(table.levels("CustomerID").codes()).filter(c -> c < 0).count());
            var quantity = table.numbers("Quantity");
            var price = table.numbers("UnitPrice");
            double sum = 0;
            for (int i = 0; i < LINES; i++) {
                sum += quantity[i] * price[i];
            }
            assertEquals(9_747_747.93, sum, 0.01);
            assertEquals(10_624, Arrays.stream(quantity).filter(q -> q < 0).count());
            assertTrue(table.ledger().lines().stream().anyMatch(l -> l.count() == LINES - 135_080L
                    && l.examples().stream().anyMatch(e -> e.before().equals("17850.0") && e.after().equals("17850"))),
                    "the cleaned customer numbers are not in the ledger: " + table.ledger());
        }
    }

    private static int distinct(Table table, String field) {
        return table.levels(field).names().size();
    }
}
