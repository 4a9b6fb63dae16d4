package merchant.method.predict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import merchant.method.Input;
import merchant.method.MethodContract;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;

/// The inputs that all classifiers are tested with: each has a subclass of one line.
abstract class PredictContract extends MethodContract {
    static final Map<String, String> COLUMNS = Map.of("target", "left");

    @Override
    protected Input good() {
        return Input.of(shop(160, 3, true), COLUMNS);
    }

    /// Customers who leave when they waited long, or, on shuffled targets, for no reason.
    static MemoryTable shop(int rows, long seed, boolean truth) {
        var random = new Random(seed);
        var days = new ArrayList<Long>();
        var spend = new ArrayList<Double>();
        var channel = new ArrayList<String>();
        var left = new ArrayList<String>();
        for (int i = 0; i < rows; i++) {
            long waited = 1 + random.nextInt(10);
            days.add(waited);
            spend.add(random.nextInt(8) == 0 ? null : (Double) (20 + 200 * random.nextDouble()));
            channel.add(random.nextInt(9) == 0 ? null : List.of("app", "shop", "phone").get(random.nextInt(3)));
            double chance = !truth ? 0.3 : waited > 6 ? 0.85 : 0.1;
            left.add(random.nextDouble() < chance ? "yes" : "no");
        }
        return MemoryTable.named("customers").column(Field.of("days", Type.WHOLE), days).column(Field.of("spend", Type.DECIMAL), spend)
                .column(Field.of("channel", Type.TEXT), channel).column(new Field("left", Type.TEXT, Role.TARGET), left).build();
    }

    @Override
    protected Map<String, Input> awkward() {
        var inputs = new LinkedHashMap<String, Input>();
        inputs.put("no rows", table(0, i -> 1.0, i -> "yes"));
        inputs.put("one row", table(1, i -> 1.0, i -> "yes"));
        inputs.put("twelve rows", table(12, i -> (double) i, i -> i % 2 == 0 ? "yes" : "no"));
        inputs.put("all missing", table(40, i -> null, i -> null));
        inputs.put("target missing", table(40, i -> (double) i, i -> null));
        inputs.put("features missing", table(40, i -> null, i -> i % 2 == 0 ? "yes" : "no"));
        inputs.put("mostly missing", table(60, i -> i % 20 == 0 ? (Double) (double) i : null, i -> i % 3 == 0 ? "yes" : "no"));
        inputs.put("constant", table(40, i -> 7.0, i -> i % 2 == 0 ? "yes" : "no"));
        inputs.put("one class", table(40, i -> (double) i, i -> "yes"));
        inputs.put("a single yes", table(40, i -> (double) i, i -> i == 3 ? "yes" : "no"));
        inputs.put("every row its own class", table(60, i -> (double) i, i -> "class " + i));
        inputs.put("three classes", table(90, i -> (double) (i % 3) + i / 100.0, i -> "class " + i % 3));
        inputs.put("huge", table(60, i -> 1e308 * (i % 2 == 0 ? 1 : -1), i -> i % 3 == 0 ? "yes" : "no"));
        inputs.put("tiny", table(60, i -> 1e-300 * i, i -> i % 3 == 0 ? "yes" : "no"));
        inputs.put("infinite", table(60, i -> i % 5 == 0 ? Double.POSITIVE_INFINITY : (double) i, i -> i % 3 == 0 ? "yes" : "no"));
        inputs.put("perfect", table(60, i -> (double) (i % 2), i -> i % 2 == 0 ? "yes" : "no"));
        inputs.put("nothing chosen", Input.of(shop(60, 1, true), Map.of()));
        inputs.put("number as target", Input.of(shop(60, 1, true), Map.of("target", "spend")));
        inputs.put("target alone", Input.of(MemoryTable.named("t").column(Field.of("left", Type.TEXT), Collections.nCopies(30, "yes")).build(), COLUMNS));
        return inputs;
    }

    private static Input table(int rows, IntFunction<Double> value, IntFunction<String> outcome) {
        var values = new ArrayList<Double>();
        var outcomes = new ArrayList<String>();
        for (int i = 0; i < rows; i++) {
            values.add(value.apply(i));
            outcomes.add(outcome.apply(i));
        }
        return Input.of(MemoryTable.named("t").column(Field.of("x", Type.DECIMAL), values).column(Field.of("left", Type.TEXT), outcomes).build(), COLUMNS);
    }
}
