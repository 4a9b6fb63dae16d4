package merchant.method.forecast.known;

import java.util.ArrayList;
import java.util.List;
import merchant.method.Input;
import merchant.method.forecast.series.SeriesNeeds;
import merchant.table.Field;
import merchant.table.Table;
import merchant.text.Part;
import merchant.text.Sentence;

/// Columns that are filled for the time to come and not chosen as known: a price that is set, a promotion that is planned.
public final class Unmapped {
    private Unmapped() {}

    /// One sentence a column of numbers that has values in rows without a value to forecast, after the last row with one.
    public static List<Sentence> said(Input input) {
        var table = input.table();
        var date = input.required(SeriesNeeds.DATE);
        if (!date.type().isMoment()) {
            return List.of();
        }
        var when = table.moments(date.name());
        var value = table.numbers(input.required(SeriesNeeds.VALUE).name());
        long last = Long.MIN_VALUE;
        for (int i = 0; i < value.length; i++) {
            last = Double.isNaN(value[i]) || when[i] == Table.MISSING ? last : Math.max(last, when[i]);
        }
        var said = new ArrayList<Sentence>();
        for (var field : table.fields()) {
            long filled = SeriesNeeds.KNOWN.types().contains(field.type()) && field.type().isNumber() && !chosen(input, field) ? filled(table.numbers(field.name()), value, when, last) : 0;
            if (filled > 0) {
                said.add(Sentence.counted(filled, "“{1}” is filled in {0} row after the last value: if it is known ahead, {2}.", "“{1}” is filled in {0} rows after the last value: if it is known ahead, {2}.",
                        field.name(), new Part.Way(Sentence.of("choose it at the step “Columns”, under “{0}”", SeriesNeeds.KNOWN.label()), Sentence.of("map it as known (--map known={0})", field.name()))));
            }
        }
        return said;
    }

    private static boolean chosen(Input input, Field field) {
        return input.columns().values().stream().anyMatch(c -> c.contains(field.name()));
    }

    private static long filled(double[] numbers, double[] value, long[] when, long last) {
        long filled = 0;
        for (int i = 0; i < numbers.length; i++) {
            filled += Double.isNaN(value[i]) && when[i] != Table.MISSING && when[i] > last && !Double.isNaN(numbers[i]) ? 1 : 0;
        }
        return filled;
    }
}
