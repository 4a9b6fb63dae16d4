package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import merchant.table.Role;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// The names of a known export tell its header where too few records stand below too many remarks.
class SignedHeaderTest extends WrittenFiles {
    private static final String ABOVE = """
            "Includes Amazon Marketplace, Fulfillment by Amazon (FBA), and Amazon Webstore transactions"
            "All amounts in USD, unless specified"
            "Definitions:"
            "Sales tax collected: Includes sales tax collected from buyers for product sales, shipping, and gift wrap."
            "Selling fees: Includes variable closing fees and referral fees."
            "Other transaction fees: Includes shipping chargebacks, shipping holdbacks, per-item fees  and sales tax collection fees."
            "Other: Includes non-order transaction amounts. For more details, see the ""Type"" and ""Description"" columns for each order ID."
            """;
    private static final String NAMES = "\"date/time\",\"settlement id\",\"type\",\"order id\",\"sku\",\"description\",\"quantity\",\"marketplace\",\"product sales\",\"selling fees\",\"other\",\"total\"\n";

    private static String report(int sales) {
        var text = new StringBuilder(ABOVE).append(NAMES);
        for (int i = 1; i <= sales; i++) {
            text.append("\"Jan ").append(i).append(", 2024 1:05:10 PM PST\",\"19283746501\",\"Order\",\"112-1234567-").append(1_234_500 + i).append("\",\"0A-").append(i).append("\",\"Mug, blue\",\"")
                    .append(i).append("\",\"amazon.com\",\"1,010.99\",\"-3.00\",\"0\",\"7.99\"\n");
        }
        return text.toString();
    }

    @Test
    void aReportOfFewSalesUnderManyRemarksHasItsHeader() throws IOException {
        for (int sales : new int[] {1, 3, 5, 25}) {
            var inspection = Reading.inspect(file(report(sales)), Choices.NONE, Progress.NONE);
            assertEquals("Amazon date range report", inspection.export().orElseThrow().toString());
            assertEquals("7", inspection.frame().skip().value());
            assertEquals(Role.AMOUNT, inspection.column("product sales").role().orElseThrow());
            var sink = read(report(sales));
            assertEquals(sales, sink.columns.getFirst().size());
            assertEquals(7, sink.line("preamble").count());
            assertEquals(1010.99, sink.column("product sales").getFirst());
        }
    }

    @Test
    void theSignThatDividesTheNamesIsFoundByThem() throws IOException {
        var text = report(1).replace("\",\"", "\";\"");
        var inspection = Reading.inspect(file(text), Choices.NONE, Progress.NONE);
        assertEquals("semicolon", inspection.delimiter().value());
        assertEquals(1, read(text).columns.getFirst().size());
    }

    @Test
    void whatTheUserChoosesIsKept() throws IOException {
        assertEquals("0", Reading.inspect(file(report(1)), Choices.parse(List.of("skip=0")), Progress.NONE).frame().skip().value());
        assertFalse(Reading.inspect(file("a,b\n1,2\n"), Choices.NONE, Progress.NONE).export().isPresent());
    }
}
