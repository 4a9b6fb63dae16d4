package merchant.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;

/// Where products have numbers and names, people want to read the names.
class MappingTest {
    private static final Need ITEM = new Need("item", Sentence.verbatim("Product"), Sentence.verbatim("What was bought."), EnumSet.of(Type.TEXT), List.of(Role.PRODUCT), true, false);

    private static List<String> guessed(String code, String name) {
        var table = MemoryTable.named("t").column(new Field(code, Type.TEXT, Role.PRODUCT), List.of("a")).column(Field.of(name, Type.TEXT), List.of("b")).build();
        return Mapping.guess(List.of(ITEM), table).get("item");
    }

    @Test
    void aNameStandsInForItsNumber() {
        assertEquals(List.of("product"), guessed("product_id", "product"));
        assertEquals(List.of("Description"), guessed("StockCode", "Description"));
        assertEquals(List.of("商品标题"), guessed("商家编码", "商品标题"));
    }

    @Test
    void aDescriptionThatIsKnownAsTextIsAName() {
        var table = MemoryTable.named("t").column(new Field("StockCode", Type.TEXT, Role.PRODUCT), List.of("a"))
                .column(new Field("Description", Type.TEXT, Role.TEXT), List.of("b")).build();
        assertEquals(List.of("Description"), Mapping.guess(List.of(ITEM), table).get("item"));
    }

    @Test
    void whatIsNoNameOrNoNumberChangesNothing() {
        assertEquals(List.of("StockCode"), guessed("StockCode", "Country"));
        assertEquals(List.of("product"), guessed("product", "Description"));
    }
}
