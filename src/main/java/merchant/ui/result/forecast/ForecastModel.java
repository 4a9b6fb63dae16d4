package merchant.ui.result.forecast;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;

/// Which series of a forecast is looked at, and which origin of its backtest.
public final class ForecastModel {
    private final ForecastResult result;
    private final SimpleIntegerProperty series = new SimpleIntegerProperty(0);
    private final SimpleIntegerProperty origin = new SimpleIntegerProperty(0);

    public ForecastModel(ForecastResult result) {
        this.result = result;
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

    /// Positions of the series whose name holds the words, those with the largest error first: they are the ones to look at.
    public List<Integer> worstFirst(String search) {
        var wanted = search.strip().toLowerCase(Locale.ROOT);
        return IntStream.range(0, result.series().size()).boxed()
                .filter(i -> result.series().get(i).name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparingDouble((Integer i) -> -error(result.series().get(i)))).toList();
    }

    /// MASE of the chosen method; infinite where it was not judged, so that it stands first.
    static double error(SeriesForecast series) {
        double mase = series.accuracy().isEmpty() ? Double.NaN : series.accuracy().getFirst().mase();
        return Double.isNaN(mase) ? Double.POSITIVE_INFINITY : mase;
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
