package merchant.method.forecast.level;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import merchant.method.Input;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;
import org.junit.jupiter.api.Test;

class GroupsTest {
    private static Input input(List<String> kinds, Map<String, List<String>> columns) {
        var products = new ArrayList<String>();
        for (int i = 0; i < kinds.size(); i++) {
            products.add(i < kinds.size() / 2 ? "cup" : "tea");
        }
        return new Input(MemoryTable.named("sales").column(new Field("product", Type.TEXT, Role.PRODUCT), products)
                .column(new Field("kind", Type.TEXT, Role.CATEGORY), kinds).build(), Map.of(), columns);
    }

    private static final Map<String, List<String>> BY_PRODUCT = Map.of("series", List.of("product"));

    @Test
    void theColumnOfProductGroupsIsTakenWhereEachProductHasOne() {
        assertEquals(Map.of("cup", "kitchen", "tea", "drinks"), Groups.alike(input(List.of("kitchen", "kitchen", "drinks", "drinks"), BY_PRODUCT)));
    }

    @Test
    void aWrongRowAmongManyDoesNotHideTheGroup() {
        var kinds = new ArrayList<String>(java.util.Collections.nCopies(20, "kitchen"));
        kinds.addAll(java.util.Collections.nCopies(20, "drinks"));
        kinds.set(0, "drinks");
        assertEquals("kitchen", Groups.alike(input(kinds, BY_PRODUCT)).get("cup"));
    }

    @Test
    void aColumnThatChangesFromRowToRowIsNoGroup() {
        assertEquals(Map.of(), Groups.alike(input(List.of("a", "b", "a", "b"), BY_PRODUCT)));
    }

    @Test
    void withoutSeriesAndForGroupsThemselvesThereIsNone() {
        var kinds = List.of("kitchen", "kitchen", "drinks", "drinks");
        assertEquals(Map.of(), Groups.alike(input(kinds, Map.of())));
        assertEquals(Map.of(), Groups.alike(input(kinds, Map.of("series", List.of("kind")))));
    }

    @Test
    void aChosenGroupIsTakenAsItIs() {
        var chosen = Map.of("series", List.of("product"), "group", List.of("kind"));
        assertEquals(Map.of("cup", "b", "tea", "a"), Groups.alike(input(List.of("b", "a", "b", "a", "a", "b"), chosen)));
    }
}
