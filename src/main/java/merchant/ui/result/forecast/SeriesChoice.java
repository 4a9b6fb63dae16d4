package merchant.ui.result.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;
import merchant.result.Summary.Tone;

/// Which series of many are listed, and in which order: those that fit the search and the verdict, the worst by the chosen measure first.
final class SeriesChoice {
    private final List<Row> all;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Tone>> tone = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.MASE);
    private final ReadOnlyObjectWrapper<List<Row>> shown = new ReadOnlyObjectWrapper<>(List.of());

    /// A series in the list.
    ///
    /// @param index its position in the result
    /// @param ahead the sum of its forecast
    /// @param share of the forecast of all single series; `NaN` where they are nothing together
    record Row(int index, SeriesForecast series, double ahead, double share) {
        String name() {
            return series.name();
        }

        /// What a measure says of the chosen method; `NaN` where it was not judged.
        double value(Measure measure) {
            return series.accuracy().isEmpty() ? Double.NaN : measure.value(series.accuracy().getFirst());
        }

        Tone tone() {
            return series.verdict().tone();
        }
    }

    SeriesChoice(ForecastResult result) {
        var series = result.series();
        var ahead = series.stream().mapToDouble(s -> Arrays.stream(s.mean()).sum()).toArray();
        double whole = IntStream.range(0, ahead.length).filter(i -> series.get(i).level() == SeriesForecast.Level.SERIES).mapToDouble(i -> ahead[i]).sum();
        all = IntStream.range(0, ahead.length).mapToObj(i -> new Row(i, series.get(i), ahead[i], whole > 0 ? ahead[i] / whole : Double.NaN)).toList();
        search.addListener(o -> refresh());
        tone.addListener(o -> refresh());
        measure.addListener(o -> refresh());
        refresh();
    }

    StringProperty search() {
        return search;
    }

    /// Only series with this verdict; empty for all.
    ObjectProperty<Optional<Tone>> tone() {
        return tone;
    }

    /// The measure by which the worst come first.
    ObjectProperty<Measure> measure() {
        return measure;
    }

    /// The listed series, in order.
    ReadOnlyObjectProperty<List<Row>> shown() {
        return shown.getReadOnlyProperty();
    }

    int size() {
        return all.size();
    }

    /// How many series have each verdict, whatever is searched.
    Map<Tone, Integer> counts() {
        var counts = new EnumMap<Tone, Integer>(Tone.class);
        all.forEach(r -> counts.merge(r.tone(), 1, Integer::sum));
        return counts;
    }

    private void refresh() {
        var wanted = search.get().strip().toLowerCase(Locale.ROOT);
        var by = measure.get();
        shown.set(all.stream().filter(r -> r.name().toLowerCase(Locale.ROOT).contains(wanted))
                .filter(r -> tone.get().isEmpty() || tone.get().get() == r.tone())
                .sorted(Comparator.comparingDouble((Row r) -> -by.badness(r.value(by)))).toList());
    }
}
