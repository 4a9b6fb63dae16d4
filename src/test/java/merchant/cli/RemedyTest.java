package merchant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import merchant.method.Input;
import merchant.method.Mapping;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.Type;
import org.junit.jupiter.api.Test;

class RemedyTest {
    private static String said(Table table) {
        var question = Lookup.question("basket");
        var method = question.methods().getFirst();
        var input = new Input(table, Map.of(), Mapping.guess(method.roles(), table));
        assertTrue(method.obstacle(input).isPresent());
        return Remedy.of(question, method, input).pattern();
    }

    @Test
    void onlyWhatHelpsIsGiven() {
        var order = new Field("order", Type.WHOLE, Role.ORDER_ID);
        assertEquals("Take a file with more rows.", said(MemoryTable.named("t").column(order, List.of(1L))
                .column(new Field("item", Type.TEXT, Role.PRODUCT), List.of("tea")).build()));
        assertEquals("Take a file that has one: no column of this one can serve as \"{0}\".",
                said(MemoryTable.named("t").column(new Field("amount", Type.DECIMAL, Role.AMOUNT), List.of(1.5, 2.5)).build()));
        assertEquals("If a column of the file holds it, name it with --map {0}=COLUMN; else take a file that has one.",
                said(MemoryTable.named("t").column(order, List.of(1L, 1L)).build()));
    }

    @Test
    void aColumnOfNumbersThatWordsSpoilIsNamed() {
        var table = MemoryTable.named("t").column(new Field("day", Type.DATE, Role.DATE), List.of(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1)))
                .column(Field.of("sales", Type.TEXT), List.of("5", "x")).build();
        var question = Lookup.question("forecast");
        var method = question.methods().getFirst();
        assertTrue(Remedy.of(question, method, new Input(table, Map.of(), Mapping.guess(method.roles(), table))).toString()
                .startsWith("It cannot serve as \"Value\": 1 of the 2 values in the column \"sales\" are no numbers: \"x\" (row 2)."));
    }
}
