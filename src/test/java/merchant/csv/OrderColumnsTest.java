package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merchant.table.Role;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderColumnsTest {
    @TempDir
    Path folder;

    private MemorySink read(String text) throws IOException {
        var sink = new MemorySink();
        Reading.read(Files.writeString(folder.resolve("shop.csv"), text), Choices.parse(List.of()), sink, Progress.NONE);
        return sink;
    }

    private static Optional<Role> role(MemorySink sink, String column) {
        return sink.fields.stream().filter(f -> f.name().equals(column)).findFirst().orElseThrow().role();
    }

    /// Dates of some days on end from a first one, as a shop writes them.
    private MemorySink days(int count, String first, String form) throws IOException {
        var written = java.time.format.DateTimeFormatter.ofPattern(form);
        return read("name,date\n" + IntStream.range(0, count).mapToObj(i -> "a" + i + "," + LocalDate.parse(first).plusDays(i).format(written) + "\n").collect(Collectors.joining()));
    }

    @Test
    void aTotalThatTheLinesOfAnOrderRepeatIsThatOfTheWholeOrder() throws IOException {
        var lines = IntStream.range(0, 10).mapToObj(i -> "7" + i + ",2024-01-0" + (1 + i % 9) + ",45.00,Mug,1,10.00\n7" + i + ",2024-01-0" + (1 + i % 9) + ",45.00,Pot,1,30.00\n").collect(Collectors.joining());
        for (var header : List.of("order_id,date,order_total,item_name,item_quantity,item_total", "订单号,下单时间,订单金额,商品,数量,小计")) {
            var sink = read(header + "\n" + lines);
            assertEquals(Optional.of(Role.ORDER_AMOUNT), role(sink, header.split(",")[2]));
            assertEquals(Optional.of(Role.AMOUNT), role(sink, header.split(",")[5]));
        }
    }

    @Test
    void aTotalThatDiffersWithinOrdersOrStandsOnceIsAnAmount() throws IOException {
        var several = IntStream.range(0, 20).mapToObj(i -> "7" + i / 2 + ",2024-01-05," + (i + 1) + ".00\n").collect(Collectors.joining());
        var single = IntStream.range(0, 20).mapToObj(i -> "7" + i + ",2024-01-05,45.00\n").collect(Collectors.joining());
        for (var lines : List.of(several, single)) {
            assertEquals(Optional.of(Role.AMOUNT), role(read("order_id,date,order_total\n" + lines), "order_total"));
        }
    }

    @Test
    void aYearOfTwoDigitsStandsFirstWhereTheLastPartRunsThroughTheMonth() throws IOException {
        for (var form : List.of("yy.MM.dd", "yy/MM/dd")) {
            for (int count : new int[] {10, 60, 900}) {
                var sink = days(count, "2022-12-01", form);
                assertEquals(LocalDate.of(2022, 12, 1), sink.column("date").getFirst(), form + " " + count);
                assertEquals(LocalDate.of(2022, 12, 1).plusDays(count - 1), sink.column("date").getLast(), form + " " + count);
                assertTrue(sink.has("date-either"));
            }
        }
    }

    @Test
    void aYearOfTwoDigitsStandsLastWhereTheFirstPartRunsThroughTheMonth() throws IOException {
        for (int count : new int[] {10, 60, 900}) {
            assertEquals(LocalDate.of(2024, 7, 5), days(count, "2024-07-05", "dd.MM.yy").column("date").getFirst(), "days " + count);
        }
        var monthly = IntStream.range(0, 108).mapToObj(i -> "a" + i + "," + LocalDate.of(2015, 1, 24).plusMonths(i).format(java.time.format.DateTimeFormatter.ofPattern("dd.MM.yy")) + "\n").collect(Collectors.joining());
        assertEquals(LocalDate.of(2015, 1, 24), read("name,date\n" + monthly).column("date").getFirst(), "the same day of each month");
    }

    @Test
    void theStateOfAnOrderIsKnownUnderItsNameInOtherLanguages() throws IOException {
        var sink = read("Número,Estado\na,Enviado\nb,Cancelado\nc,Devuelto\nd,Pagado\n");
        assertEquals(Optional.of(Role.STATUS), role(sink, "Estado"));
        assertTrue(sink.has("void-orders"));
        assertEquals(Optional.of(Role.PLACE), role(read("nome,Estado\na,São Paulo\nb,Bahia\nc,Paraná\nd,Bahia\n"), "Estado"));
        assertFalse(read("Nr,Bestellstatus\na,Versendet\nb,Bezahlt\n").has("void-orders"));
        assertEquals(Optional.of(Role.STATUS), role(read("Nr,Bestellstatus\na,Versendet\nb,Bezahlt\n"), "Bestellstatus"));
        assertEquals(Optional.of(Role.STATUS), role(read("Réf,État\na,Livré\nb,Annulé\nc,Payée\n"), "État"));
    }
}
