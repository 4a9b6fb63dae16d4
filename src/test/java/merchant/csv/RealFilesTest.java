package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.TableSink;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Files that nobody of this project made.
class RealFilesTest {
    private static Path data(String name) {
        var path = Path.of("../shared/data").resolve(name);
        Assumptions.assumeTrue(Files.exists(path), "../shared/data is absent");
        return path;
    }

    private static Inspection inspect(String name) {
        return Reading.inspect(data(name), Choices.NONE, Progress.NONE);
    }

    private static void column(Inspection inspection, String name, Type type, Role role) {
        var column = inspection.column(name);
        assertEquals(type, column.type(), name + ": " + column.typeReason());
        assertEquals(role, column.roleOrNull(), name + ": " + column.roleReason());
    }

    @Test
    void onlineRetailArrivesComplete() {
        var inspection = inspect("retail/online_retail.csv.gz");
        column(inspection, "InvoiceNo", Type.TEXT, Role.ORDER_ID);
        column(inspection, "StockCode", Type.TEXT, Role.PRODUCT);
        column(inspection, "Description", Type.TEXT, Role.TEXT);
        column(inspection, "Quantity", Type.WHOLE, Role.QUANTITY);
        column(inspection, "InvoiceDate", Type.TIMESTAMP, Role.DATE);
        column(inspection, "UnitPrice", Type.DECIMAL, Role.PRICE);
        column(inspection, "CustomerID", Type.TEXT, Role.CUSTOMER);
        column(inspection, "Country", Type.TEXT, Role.PLACE);
        var sums = new Sums();
        Reading.read(inspection, sums, Progress.NONE);
        assertEquals(541_909, sums.rows);
        assertEquals(25_900, sums.invoices.size());
        assertEquals(4_070, sums.codes.size());
        assertEquals(4_372, sums.customers.size());
        assertEquals(38, sums.countries.size());
        assertEquals(135_080, sums.withoutCustomer);
        assertEquals(10_624, sums.negative);
        assertEquals(9_747_747.93, sums.amount, 0.005);
        assertTrue(sums.customers.contains("17850"));
        var stripped = sums.ledger.lines().stream().filter(l -> l.kind().equals("code-zero-fraction")).findFirst().orElseThrow();
        assertEquals(541_909 - 135_080, stripped.count());
        assertEquals(new Ledger.Example(2, "CustomerID", "17850.0", "17850"), stripped.examples().getFirst());
    }

    private static final class Sums implements TableSink {
        private long rows;
        private long negative;
        private long withoutCustomer;
        private double amount;
        private final HashSet<String> invoices = new HashSet<>();
        private final HashSet<String> codes = new HashSet<>();
        private final HashSet<String> customers = new HashSet<>();
        private final HashSet<String> countries = new HashSet<>();
        private Ledger ledger = new Ledger(java.util.List.of());

        @Override
        public void begin(java.util.List<Field> fields) {
            assertEquals(8, fields.size());
        }

        @Override
        public void rows(Chunk chunk) {
            rows += chunk.size();
            for (int r = 0; r < chunk.size(); r++) {
                invoices.add(chunk.texts(0)[r]);
                codes.add(chunk.texts(1)[r]);
                negative += chunk.longs(3)[r] < 0 ? 1 : 0;
                amount += chunk.longs(3)[r] * chunk.doubles(5)[r];
                if (chunk.texts(6)[r] == null) {
                    withoutCustomer++;
                } else {
                    customers.add(chunk.texts(6)[r]);
                }
                countries.add(chunk.texts(7)[r]);
            }
        }

        @Override
        public void reject(Rejected record) {
            throw new AssertionError(record);
        }

        @Override
        public Table finish(Ledger ledger, Origin origin) {
            this.ledger = ledger;
            return MemoryTable.named("none").build();
        }

        @Override
        public void abandon() {
            throw new AssertionError("abandoned");
        }
    }

    @Test
    void seriesHaveTheirTypesAndDateOrders() {
        var air = inspect("series/AirPassengers.csv");
        column(air, "date", Type.DATE, Role.DATE);
        column(air, "value", Type.WHOLE, Role.AMOUNT);
        assertEquals(144, air.records());
        var cta = inspect("series/cta_daily.csv");
        column(cta, "service_date", Type.DATE, Role.DATE);
        assertEquals("mdy", cta.column("service_date").format());
        assertEquals(LocalDate.of(2001, 1, 2), cta.preview().get(1).stored().getFirst());
        assertEquals("01/02/2001", cta.preview().get(1).original().getFirst());
        assertFalse(cta.ledger().lines().stream().anyMatch(l -> l.kind().equals("date-either")));
        var walmart = inspect("series/Walmart_Store_sales.csv");
        column(walmart, "Date", Type.DATE, Role.DATE);
        column(walmart, "Weekly_Sales", Type.DECIMAL, Role.AMOUNT);
        assertEquals("dmy", walmart.column("Date").format());
        assertEquals("Table with 8 columns, UTF-8, 6,435 records, 2010-02-05 to 2012-10-26", walmart.summary().toString());
    }

    /// What is looked for around tables must not be seen where nothing is.
    @Test
    void nothingOfAWellFormedFileIsPassedOverOrMended() {
        for (var name : List.of("platforms/olist_orders_45d.csv", "platforms/shopify_orders_export_header.csv", "platforms/shopify_product_template.csv",
                "platforms/woocommerce_sample_products.csv", "series/Walmart_Store_sales.csv", "series/cta_daily.csv", "tables/Advertising.csv", "tables/GermanCredit.csv",
                "tables/telco_churn.csv", "tables/california_housing.csv", "pricing/oj.csv", "text/banking77_test.csv", "lifetime/cdnow_customers_summary.csv")) {
            var inspection = inspect(name);
            assertEquals("yes", inspection.header().value(), name);
            assertEquals("0", inspection.frame().skip().value(), name);
            assertEquals(List.of(), inspection.ledger().lines().stream().map(Ledger.Line::kind).filter(Set.of("preamble", "footer", "other-table", "comment",
                    "header-again", "mended", "header-rows", "unnamed-column", "short-header", "spaces", "rejected")::contains).toList(), name);
        }
    }

    @Test
    void exportsAreRecognisedByTheirHeaders() throws IOException {
        var taobao = inspect("platforms/taobao_orders_export_header.gbk.csv");
        assertEquals("GB18030", taobao.encoding().value());
        assertEquals("Taobao order export", taobao.export().orElseThrow().toString());
        assertEquals(0, taobao.records());
        assertEquals(Role.ORDER_ID, taobao.column("订单编号").roleOrNull());
        assertEquals(Role.CUSTOMER, taobao.column("买家会员名").roleOrNull());
        assertEquals(Role.AMOUNT, taobao.column("总金额").roleOrNull());
        assertEquals(Role.QUANTITY, taobao.column("宝贝总数量").roleOrNull());
        assertEquals(Role.DATE, taobao.column("订单创建时间").roleOrNull());
        assertEquals("UTF-8", inspect("platforms/taobao_orders_export_header.utf8.csv").encoding().value());
        assertEquals("Shopify order export", inspect("platforms/shopify_orders_export_header.csv").export().map(Objects::toString).orElse(""));
        assertEquals("Shopify product export", inspect("platforms/shopify_product_template.csv").export().map(Objects::toString).orElse(""));
        var woo = inspect("platforms/woocommerce_sample_products.csv");
        assertEquals("WooCommerce product export", woo.export().map(Objects::toString).orElse(""));
        assertEquals(Role.PRICE, woo.column("Regular price").roleOrNull());
        assertEquals(24, woo.records());
    }

    @Test
    void basketsHaveNoHeaderAndLoseNoItem() {
        var inspection = inspect("baskets/groceries.csv");
        assertEquals("no", inspection.header().value());
        var sink = new MemorySink();
        Reading.read(inspection, sink, Progress.NONE);
        assertEquals(9_835, sink.columns.getFirst().size());
        assertEquals(43_367, sink.columns.stream().mapToLong(c -> c.stream().filter(Objects::nonNull).count()).sum());
    }
}
