package merchant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that an order list must not be made of in silence.
class OrderListTest {
    @TempDir
    private Path folder;

    /// Where money stands in the tables.
    private static final Map<String, int[]> COLUMNS = Map.of("suppliers.csv", new int[] {3});

    private record Outcome(int code, String out, String err) {}

    private static Outcome call(Object... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var arguments = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
        int code = Main.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// Ninety days of two products; every `odd`-th quantity is a word.
    private Path sales(int odd) throws IOException {
        var text = new StringBuilder("order_time,product,quantity,unit_price\n");
        for (int line = 0; line < 180; line++) {
            text.append(LocalDate.of(2024, 1, 1).plusDays(line / 2)).append(line % 2 == 0 ? ",Tea," : ",Cup,").append(line % odd == odd - 1 ? "two" : "" + (1 + line % 3)).append(",9.50\n");
        }
        return Files.writeString(folder.resolve("sales.csv"), text);
    }

    private Path stock(String cup) throws IOException {
        return Files.writeString(folder.resolve("stock.csv"), "product,stock,unit_cost\nTea,4,3.2\nCup," + cup + ",2.1\n");
    }

    @Test
    void aQuantityWithWordsIsRefusedAndCanBeReadAsNumbers() throws IOException {
        var refused = call("run", "reorder", "--data", sales(10), "--data", "stock=" + stock("3"), "--out", folder.resolve("o"));
        assertEquals(3, refused.code(), refused.err());
        assertTrue(refused.err().contains("18 of the 180 values in the column \"quantity\" are no numbers, such as \"two\""), refused.err());
        var read = call("run", "reorder", "--data", sales(10), "--data", "stock=" + stock("3"), "--read", "type.quantity=whole", "--out", folder.resolve("o"));
        assertEquals(0, read.code(), read.err());
        assertTrue(read.err().contains("sales.csv: 18 records could not be read"), read.err());
    }

    @Test
    void piecesWithACountingWordAreOrderedAndEachTableTellsItsOwnColumns() throws IOException {
        var text = new StringBuilder("下单时间,商品名称,数量\n");
        for (int line = 0; line < 180; line++) {
            text.append(LocalDate.of(2024, 1, 1).plusDays(line / 2)).append(line % 2 == 0 ? ",茶叶," : ",茶杯,").append(1 + line % 3).append("件\n");
        }
        var sold = Files.writeString(folder.resolve("sold.csv"), text);
        var there = Files.writeString(folder.resolve("there.csv"), "商品名称,现有库存,进价,供应商\n茶叶,4个,3.2,甲\n茶杯,3,2.1,甲\n雨伞,10,8,甲\n");
        var out = folder.resolve("pieces");
        var made = call("run", "reorder", "--data", sold, "--data", "stock=" + there, "--out", out);
        assertEquals(0, made.code(), made.err());
        var order = Files.readString(out.resolve("order-01.csv"));
        assertTrue(order.startsWith("\uFEFFProduct number,Name,Order now"), order);
        assertTrue(order.lines().toList().getLast().startsWith("Total,,"), order);
        var again = call("inspect", out.resolve("order-01.csv"));
        assertTrue(again.out().contains("1 row of totals or averages was passed over"), again.out());
        assertTrue(Files.readString(out.resolve("order-list.csv")).lines().anyMatch(l -> l.startsWith("雨伞,") && l.endsWith("no sale yet in this data")));
        var json = Files.readString(out.resolve("result.json")).replaceAll("\\s+", "");
        assertTrue(json.contains("\"columns\":{\"product\":\"商品名称\",\"supplier\":\"供应商\",\"cost\":\"进价\",\"stock\":\"现有库存\"}"), json);
    }

    @Test
    void aStockTableOfNamesAloneTellsItsOneColumn() throws IOException {
        var names = Files.writeString(folder.resolve("names.csv"), "product,colour\nTea,green\nCup,blue\n");
        var made = call("run", "reorder", "--data", sales(1000), "--data", "stock=" + names, "--read", "type.quantity=whole", "--out", folder.resolve("o"));
        assertEquals(0, made.code(), made.err());
        assertTrue(Files.readString(folder.resolve("o").resolve("result.json")).replaceAll("\\s+", "").contains("\"columns\":{\"product\":\"product\"}"));
    }

    @Test
    void aQuantityThatIsChosenAndHoldsWordsIsRefusedWithThem() throws IOException {
        var refused = call("run", "reorder", "--data", sales(10), "--map", "quantity=quantity", "--out", folder.resolve("o"));
        assertEquals(3, refused.code(), refused.err());
        assertTrue(refused.err().contains("such as \"two\""), refused.err());
    }

    @Test
    void aStockWithWordsIsRefusedAndCanBeReadAsNumbers() throws IOException {
        var refused = call("run", "reorder", "--data", sales(1000), "--data", "stock=" + stock("many"), "--out", folder.resolve("o"));
        assertEquals(3, refused.code(), refused.err());
        assertTrue(refused.err().contains("1 of the 2 values in the column \"stock\" are no numbers, such as \"many\""), refused.err());
        var read = call("run", "reorder", "--data", sales(1000), "--data", "stock=" + stock("many"), "--read", "type.stock=whole", "--out", folder.resolve("o"));
        assertEquals(0, read.code(), read.err());
        assertTrue(read.err().contains("does not say what is there of 1 product"), read.err());
    }

    @Test
    void aForecastOfMoneySaysThatThePiecesCannotBeRead() throws IOException {
        var made = call("run", "forecast", "--data", sales(10), "--method", "naive", "--out", folder.resolve("o"));
        assertEquals(0, made.code(), made.err());
        assertTrue(made.err().contains("This forecasts \"unit_price\" and not pieces, because 18 of the 180 values in the column \"quantity\""), made.err());
    }

    @Test
    void aParameterOfAnotherMethodNamesThisMethod() throws IOException {
        var refused = call("run", "reorder", "--data", sales(1000), "--method", "eoq", "--set", "budget=100", "--out", folder.resolve("o"));
        assertEquals(2, refused.code(), refused.err());
        assertTrue(refused.err().contains("\"budget\" belongs to: budget; choose it with --method budget."), refused.err());
    }

    @Test
    void aFileOfNothingButAHeaderHasNoRows() throws IOException {
        var header = Files.writeString(folder.resolve("header.csv"), "order_time,product,quantity\n");
        for (var question : List.of("reorder", "forecast")) {
            var refused = call("run", question, "--data", header, "--out", folder.resolve("o"));
            assertEquals(3, refused.code(), refused.err());
            assertTrue(refused.err().startsWith("The table has no rows."), refused.err());
        }
    }

    @Test
    void moneyIsWrittenInCents() throws IOException {
        var made = call("run", "reorder", "--data", sales(1000), "--data", "stock=" + stock("3"), "--out", folder.resolve("o"));
        assertEquals(0, made.code(), made.err());
        for (var file : List.of("suppliers.csv")) {
            var cells = Files.readString(folder.resolve("o").resolve(file));
            assertTrue(cells.lines().skip(1).map(l -> l.split(",")).allMatch(l -> Arrays.stream(COLUMNS.get(file)).allMatch(c -> l[c].matches("-?[0-9]+(\\.[0-9]{1,2})?"))), cells);
        }
    }
}
