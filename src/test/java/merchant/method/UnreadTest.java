package merchant.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.Type;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;

/// Nothing stands in for a quantity that cannot be read.
class UnreadTest {
    private static final Need PIECES = new Need("quantity", Sentence.verbatim("Quantity"), Sentence.verbatim("How many."), EnumSet.of(Type.WHOLE, Type.DECIMAL),
            List.of(Role.QUANTITY), true, false);

    private static Table table(String name, String... cells) {
        return MemoryTable.named("t").column(Field.of(name, Type.TEXT), List.of(cells)).column(new Field("unit_price", Type.DECIMAL, Role.PRICE), List.of(1.0, 2.0, 3.0)).build();
    }

    @Test
    void theCellsThatAreNoNumbersAreCountedAndNamed() {
        var unread = Unread.quantity(table("Quantity", "1,000", "two", " ３ ")).orElseThrow();
        assertEquals(new Unread("Quantity", 3, 1, List.of("two"), List.of(2L)), unread);
        assertTrue(unread.mostlyNumbers());
        assertFalse(Unread.quantity(table("数量", "两", "三", "4")).orElseThrow().mostlyNumbers());
    }

    /// Read as numbers none of them would be left.
    @Test
    void weightsAreNotOfferedToBeReadAsNumbers() {
        var said = Unread.quantity(table("Quantity", "3 kg", "500 g", "1.5kg")).orElseThrow().remedy().toString();
        assertTrue(said.startsWith("Units are not converted: write all of them in one unit and the number alone (3 instead of \"3 kg\")"), said);
        assertTrue(Unread.quantity(table("数量", "２５０克", "1 公斤", "3")).orElseThrow().remedy().toString().contains("(250 instead of"));
        assertTrue(Unread.quantity(table("Quantity", "3 kg", "two", "5")).orElseThrow().remedy().toString().contains("read the column as numbers"));
        assertTrue(Unread.quantity(table("Quantity", "2件", "3箱", "5件")).orElseThrow().remedy().toString().contains("read the column as numbers"), "pieces can be read so");
    }

    @Test
    void aPriceStandsInForNoQuantity() {
        assertFalse(Mapping.guess(List.of(PIECES), table("quantity", "1", "two", "3")).containsKey("quantity"));
        assertFalse(Mapping.guess(List.of(PIECES), table("Product", "a", "b", "c")).containsKey("quantity"));
    }

    @Test
    void aNumberOfWhichNothingIsKnownMayStandIn() {
        var table = MemoryTable.named("t").column(Field.of("discount", Type.DECIMAL), List.of(0.5)).column(Field.of("Stück", Type.WHOLE), List.of(3L)).build();
        assertEquals(List.of("Stück"), Mapping.guess(List.of(PIECES), table).get("quantity"));
    }

    @Test
    void otherColumnsOfTextAreNoQuantities() {
        assertTrue(Unread.quantity(table("quantity_unit", "kg", "g", "kg")).isEmpty());
        assertTrue(Unread.quantity(table("Product", "a", "b", "c")).isEmpty());
    }

    @Test
    void theColumnThatWasMeantIsNamedWithItsRowsWhereNoOtherWillDo() {
        var value = new Need("value", Sentence.verbatim("Value"), Sentence.verbatim("How much."), EnumSet.of(Type.WHOLE, Type.DECIMAL), List.of(Role.AMOUNT), true, false);
        var table = MemoryTable.named("t").column(Field.of("note", Type.TEXT), List.of("a", "b", "c", "d")).column(Field.of("sales", Type.TEXT), List.of("5", "x", "x", "sold out")).build();
        var meant = Unread.meant(value, table).orElseThrow();
        assertEquals(new Unread("sales", 4, 3, List.of("x", "sold out"), List.of(2L, 4L)), meant);
        assertTrue(Unread.meant(PIECES, table("Quantity", "1", "two", "3")).isEmpty(), "a price takes numbers too");
        assertTrue(Unread.meant(value, MemoryTable.named("t").column(Field.of("note", Type.TEXT), List.of("a", "b")).build()).isEmpty());
    }
}
