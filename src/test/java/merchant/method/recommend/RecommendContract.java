package merchant.method.recommend;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.MethodContract;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Type;

/// The inputs that all methods are tested with.
abstract class RecommendContract extends MethodContract {
    @Override
    protected Input good() {
        return Histories.rated(Histories.tastes(60, 12, 8, 3), true);
    }

    @Override
    protected Map<String, Input> awkward() {
        var inputs = new LinkedHashMap<String, Input>();
        inputs.put("no rows", Histories.rated(List.of(), true));
        inputs.put("one row", Histories.rated(List.of("a,x,1,4"), true));
        inputs.put("two customers, one product", Histories.rated(List.of("a,x,1,4", "b,x,1,2"), true));
        inputs.put("two customers, two products", Histories.rated(List.of("a,x,1,4", "b,x,1,2", "a,y,2,1"), true));
        inputs.put("nothing in common", Histories.rated(List.of("a,x,1,4", "a,y,1,4", "b,z,1,2", "b,w,2,2"), true));
        inputs.put("one customer", Histories.rated(List.of("a,x,1,4", "a,y,1,4", "a,z,1,2"), true));
        inputs.put("always the same rating", Histories.rated(IntStream.range(0, 200).mapToObj(i -> "c" + i % 50 + ",p" + i % 7 + "," + i + ",3").toList(), true));
        inputs.put("everybody has everything", Histories.rated(IntStream.range(0, 200).mapToObj(i -> "c" + i % 40 + ",p" + i / 40 + "," + i / 40 + "," + i % 5).toList(), true));
        inputs.put("huge ratings", Histories.rated(IntStream.range(0, 200).mapToObj(i -> "c" + i % 50 + ",p" + i % 7 + "," + i + "," + (i % 3 - 1) * 1e300).toList(), true));
        inputs.put("ratings without dates", Histories.rated(Histories.tastes(60, 12, 8, 3), false));
        inputs.put("purchases", Histories.bought(Histories.tastes(60, 12, 8, 3), true));
        inputs.put("purchases without dates", Histories.bought(Histories.tastes(60, 12, 8, 3), false));
        inputs.put("purchases of one day", Histories.bought(IntStream.range(0, 200).mapToObj(i -> "c" + i % 40 + ",p" + i * i % 11 + ",1,1").toList(), true));
        inputs.put("blank names", Histories.rated(IntStream.range(0, 40).mapToObj(i -> (i % 2 == 0 ? " " : "c" + i % 5) + "," + (i % 3 == 0 ? " " : "p" + i % 4) + ",1,3").toList(), true));
        inputs.put("all missing", Input.of(MemoryTable.named("t").column(Field.of("customer", Type.TEXT), Collections.nCopies(20, null))
                .column(Field.of("item", Type.TEXT), Collections.nCopies(20, null)).column(Field.of("rating", Type.DECIMAL), Collections.nCopies(20, null)).build(),
                Map.of("customer", "customer", "item", "item", "rating", "rating")));
        inputs.put("no customer chosen", new Input(good().table(), Map.of(), Map.of("item", List.of("item"))));
        inputs.put("the same column twice", new Input(good().table(), Map.of(), Map.of("item", List.of("item"), "customer", List.of("item"), "rating", List.of("rating"))));
        inputs.put("nothing chosen", new Input(good().table(), Map.of(), Map.of()));
        return inputs;
    }
}
