package merchant.method.forecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.forecast.known.Unmapped;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;
import org.junit.jupiter.api.Test;

/// A price that is filled for the days to come is spoken of where it is not chosen as known.
class UnmappedTest {
    private static List<String> said(List<String> known) {
        var sold = new ArrayList<Long>();
        IntStream.range(0, 40).forEach(i -> sold.add(i < 30 ? (Long) (10L + i % 7) : null));
        var table = MemoryTable.named("shop").column(new Field("day", Type.DATE, Role.DATE), IntStream.range(0, 40).mapToObj(i -> LocalDate.of(2024, 1, 1).plusDays(i)).toList())
                .column(new Field("sold", Type.WHOLE, Role.QUANTITY), sold)
                .column(new Field("price", Type.DECIMAL, Role.PRICE), IntStream.range(0, 40).mapToObj(i -> 8.0).toList()).build();
        return Unmapped.said(new Input(table, Map.of(), Map.of("date", List.of("day"), "value", List.of("sold"), "known", known))).stream().map(Object::toString).toList();
    }

    @Test
    void theColumnAndItsRowsAreNamed() {
        var said = said(List.of());
        assertEquals(1, said.size());
        assertTrue(said.getFirst().contains("price") && said.getFirst().contains("10 rows"), said.toString());
    }

    @Test
    void whatIsChosenIsNotSpokenOf() {
        assertEquals(List.of(), said(List.of("price")));
    }
}
