package merchant.ui.result.forecast;

import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;
import merchant.text.Sentence;

/// Which series of a forecast is looked at, which origin of its backtest, and what the chart marks.
public final class ForecastModel {
    private final ForecastResult result;
    private final SimpleIntegerProperty series = new SimpleIntegerProperty(0);
    private final SimpleIntegerProperty origin = new SimpleIntegerProperty(0);
    private final ObservableSet<Sentence> hidden = FXCollections.observableSet();
    private final SeriesChoice list;
    private final Optional<Suspicions> suspicions;

    public ForecastModel(ForecastResult result) {
        this.result = result;
        this.list = new SeriesChoice(result);
        this.suspicions = Suspicions.of(result);
        rewind();
        series.addListener((o, before, now) -> rewind());
    }

    public ForecastResult result() {
        return result;
    }

    /// The position of the series that is looked at.
    public IntegerProperty series() {
        return series;
    }

    /// The series that is looked at.
    public SeriesForecast current() {
        return result.series().get(series.get());
    }

    /// Names of what the chart is not to mark, such as holidays.
    public ObservableSet<Sentence> hidden() {
        return hidden;
    }

    /// Which series are listed where there are many.
    SeriesChoice list() {
        return list;
    }

    /// The times in which the goods may have been sold out, to be answered; empty where there are none.
    Optional<Suspicions> suspicions() {
        return suspicions;
    }

    public boolean many() {
        return result.series().size() > 1;
    }

    /// The next or previous series, round and round.
    public void step(int by) {
        series.set(Math.floorMod(series.get() + by, result.series().size()));
    }

    /// The origin of the backtest that is looked at; −1 shows all.
    public IntegerProperty origin() {
        return origin;
    }

    /// The next or previous origin; stops at the ends.
    public void stepOrigin(int by) {
        origin.set(Math.clamp(origin.get() + (long) by, 0, Math.max(0, current().origins().size() - 1)));
    }

    private void rewind() {
        origin.set(Math.max(0, result.series().isEmpty() ? 0 : current().origins().size() - 1));
    }

    /// How many outcomes after an origin are known, how many of them were inside the 80 % band, and by how much the
    /// forecast missed on average.
    record Outcome(int known, int inside, double missed) {}

    static Outcome outcome(SeriesForecast series, SeriesForecast.Origin origin) {
        int known = Math.max(0, Math.min(origin.mean().length, series.values().length - origin.at() - 1));
        int inside = 0;
        double missed = 0;
        for (int h = 0; h < known; h++) {
            double came = series.values()[origin.at() + 1 + h];
            inside += came >= origin.lower80()[h] && came <= origin.upper80()[h] ? 1 : 0;
            missed += Math.abs(came - origin.mean()[h]);
        }
        return new Outcome(known, inside, known == 0 ? Double.NaN : missed / known);
    }
}
