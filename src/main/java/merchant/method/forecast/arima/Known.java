package merchant.method.forecast.arima;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import merchant.method.forecast.calendar.HolidayColumns;
import merchant.method.forecast.fit.Scene;
import merchant.text.Sentence;

/// What is known around a series, as regressors.
///
/// @param asked columns that the user chose; they stay where they tell anything at all
/// @param offered parts of holidays; only those stay that are worth their parameter
record Known(List<Column> asked, List<Column> offered) {
    static final Known NOTHING = new Known(List.of(), List.of());

    Known {
        asked = List.copyOf(asked);
        offered = List.copyOf(offered);
    }

    static Known of(Scene scene) {
        var asked = scene.known().stream().map(k -> column(id(k.name()),
                k.kind() == Scene.Kind.NUMBER ? Sentence.of("{0}, 1 more", k.name()) : Sentence.verbatim(k.name()), k.values())).toList();
        var offered = HolidayColumns.of(scene.calendar().all(), scene.unit(), scene.starts()).stream().map(h -> column(h.id(), h.label(), h.values())).toList();
        return new Known(asked, offered);
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).strip().replaceAll("[\\s:]+", "-");
    }

    /// Beyond the periods that are known the last value goes on.
    private static Column column(String id, Sentence label, double[] values) {
        return new Column(id, label, true, t -> values[Math.min(t, values.length - 1)]);
    }

    boolean nothing() {
        return asked.isEmpty() && offered.isEmpty();
    }

    List<Column> all() {
        return Stream.concat(asked.stream(), offered.stream()).toList();
    }
}
