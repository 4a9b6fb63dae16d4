package merchant.method.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import merchant.method.Input;
import merchant.method.MethodContract;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;

/// The inputs that all forecasting methods are tested with: each has a subclass of one line.
public abstract class ForecastContract extends MethodContract {
    static final Map<String, String> COLUMNS = Map.of("date", "day", "value", "sold");

    @Override
    protected Input good() {
        var random = new Random(5);
        return months(48, i -> 100 + i + 20 * Math.sin(i * Math.PI / 6) + random.nextGaussian() * 5);
    }

    @Override
    protected Map<String, Input> awkward() {
        var inputs = new LinkedHashMap<String, Input>();
        inputs.put("no rows", months(0, i -> 1));
        inputs.put("one row", months(1, i -> 1));
        inputs.put("five rows", months(5, i -> i));
        inputs.put("all missing", months(40, i -> Double.NaN));
        inputs.put("constant", months(40, i -> 7));
        inputs.put("all zero", months(40, i -> 0));
        inputs.put("negative", months(40, i -> -50 - i % 12));
        inputs.put("mixed signs", months(40, i -> i % 2 == 0 ? 1 : -1));
        inputs.put("huge", months(40, i -> 1e90 * (1 + i % 12)));
        inputs.put("beyond huge", months(40, i -> 1e300 * (1 + i % 12)));
        inputs.put("tiny", months(40, i -> 1e-200 * (1 + i % 12)));
        inputs.put("mostly zero", months(60, i -> i % 9 == 0 ? 3 : 0));
        inputs.put("one spike", months(60, i -> i == 50 ? 1e9 : 1));
        inputs.put("every day the same date", table(Collections.nCopies(30, LocalDate.of(2024, 1, 1)), i -> i));
        inputs.put("two far dates", table(spread(20, 4_000), i -> i));
        inputs.put("a wrong year", table(List.of(LocalDate.of(1, 1, 1), LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 2),
                LocalDate.of(2024, 1, 3), LocalDate.of(2024, 1, 4), LocalDate.of(2024, 1, 5)), i -> i));
        inputs.put("no date chosen", Input.of(months(40, i -> i).table(), Map.of("value", "sold")));
        inputs.put("nothing chosen", Input.of(months(40, i -> i).table(), Map.of()));
        inputs.put("text as value", textAsValue());
        return inputs;
    }

    private static Input textAsValue() {
        var table = MemoryTable.named("t").column(Field.of("day", Type.DATE), spread(10, 1))
                .column(Field.of("sold", Type.TEXT), Collections.nCopies(10, "x")).build();
        return Input.of(table, COLUMNS);
    }

    private static List<LocalDate> spread(int count, int gap) {
        var dates = new ArrayList<LocalDate>();
        for (int i = 0; i < count; i++) {
            dates.add(LocalDate.of(1980, 1, 1).plusDays((long) gap * i));
        }
        return dates;
    }

    static Input months(int count, IntToDoubleFunction value) {
        var dates = new ArrayList<LocalDate>();
        for (int i = 0; i < count; i++) {
            dates.add(LocalDate.of(2020, 1, 1).plusMonths(i));
        }
        return table(dates, value);
    }

    static Input table(List<LocalDate> dates, IntToDoubleFunction value) {
        var values = new ArrayList<Double>();
        for (int i = 0; i < dates.size(); i++) {
            double made = value.applyAsDouble(i);
            values.add(Double.isNaN(made) ? null : (Double) made);
        }
        return Input.of(MemoryTable.named("shop").column(new Field("day", Type.DATE, Role.DATE), dates)
                .column(new Field("sold", Type.DECIMAL, Role.QUANTITY), values).build(), COLUMNS);
    }
}
