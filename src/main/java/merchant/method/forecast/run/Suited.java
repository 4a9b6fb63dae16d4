package merchant.method.forecast.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import merchant.method.forecast.fit.Refusal;
import merchant.method.forecast.series.RegularSeries;
import merchant.problem.Problem;

/// The series that the method can serve, and those that it refuses.
///
/// @param series at least one
record Suited(List<RegularSeries> series, List<Refused> refused) {
    Suited {
        series = List.copyOf(series);
        refused = List.copyOf(refused);
    }

    /// A series that the method refuses.
    record Refused(String name, Refusal why) {}

    /// @throws Problem where every series is refused
    static Suited of(List<RegularSeries> series, Function<RegularSeries, Optional<Refusal>> refusal) {
        var suited = new ArrayList<RegularSeries>();
        var refused = new ArrayList<Refused>();
        for (var one : series) {
            refusal.apply(one).ifPresentOrElse(why -> refused.add(new Refused(one.name(), why)), () -> suited.add(one));
        }
        if (suited.isEmpty()) {
            var why = refused.getFirst().why();
            throw Problem.data(why.happened(), why.remedy());
        }
        return new Suited(suited, refused);
    }
}
