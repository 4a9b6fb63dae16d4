package merchant.method.basket;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merchant.method.Input;
import merchant.method.MethodContract;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Type;

/// The inputs that both methods are tested with.
abstract class BasketContract extends MethodContract {
    @Override
    protected Input good() {
        return Baskets.input(Baskets.drawn(300, 3), ",");
    }

    @Override
    protected Map<String, Input> awkward() {
        var inputs = new LinkedHashMap<String, Input>();
        inputs.put("no rows", Baskets.input(List.of(), ","));
        inputs.put("one row", Baskets.input(List.of("a"), ","));
        inputs.put("one order", Baskets.input(List.of("a,b,c"), ","));
        inputs.put("two orders", Baskets.input(List.of("a,b", "a,b"), ","));
        inputs.put("all missing", Input.of(MemoryTable.named("t").column(Field.of("order", Type.TEXT), Collections.nCopies(20, null))
                .column(Field.of("item", Type.TEXT), Collections.nCopies(20, null)).build(), Baskets.COLUMNS));
        inputs.put("one product", Baskets.input(Collections.nCopies(50, "a"), ","));
        inputs.put("always the same", Baskets.input(Collections.nCopies(50, "a,b"), ","));
        inputs.put("products never together", Baskets.input(List.of("a", "b", "c", "d"), ","));
        inputs.put("blank products", Baskets.input(Collections.nCopies(20, " , ,a"), ","));
        inputs.put("one huge order", Baskets.input(List.of(String.join(",", java.util.stream.IntStream.range(0, 60).mapToObj(i -> "p" + i).toList()), "p1,p2"), ","));
        inputs.put("huge amounts", huge());
        inputs.put("no order chosen", Input.of(Baskets.table(Baskets.textbook(), ","), Map.of("item", "item")));
        inputs.put("the same column twice", Input.of(Baskets.table(Baskets.textbook(), ","), Map.of("item", "item", "order", "item")));
        inputs.put("nothing chosen", Input.of(Baskets.table(Baskets.textbook(), ","), Map.of()));
        return inputs;
    }

    private static Input huge() {
        var table = MemoryTable.named("t").column(Field.of("order", Type.WHOLE), java.util.stream.LongStream.range(0, 60).map(i -> i / 3).boxed().toList())
                .column(Field.of("item", Type.WHOLE), java.util.stream.LongStream.range(0, 60).map(i -> i % 3).boxed().toList())
                .column(Field.of("amount", Type.DECIMAL), Collections.nCopies(60, 1e300)).build();
        return Input.of(table, Map.of("order", "order", "item", "item", "amount", "amount"));
    }
}
