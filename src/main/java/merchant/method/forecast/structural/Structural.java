package merchant.method.forecast.structural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import merchant.method.forecast.arima.Arima;
import merchant.method.forecast.arima.Given;
import merchant.method.forecast.arima.Log;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.fit.Refusal;
import merchant.method.forecast.fit.Reseasoned;
import merchant.text.Sentence;
import merchant.work.Progress;

/// The basic structural model and its simpler kin.
public final class Structural implements Forecaster {
    /// Above this the season is taken out first, because the states of a longer one cost more than they tell.
    private static final int LONGEST_PERIOD = 24;

    /// Which form is taken: by itself the one whose one-step errors are smallest for their count of parameters.
    public enum Choice { AUTO, LEVEL, TREND, SEASONAL }

    private final Choice choice;
    private final Log log;

    public Structural(Choice choice, Log log) {
        this.choice = choice;
        this.log = log;
    }

    @Override
    public String id() {
        return "structural";
    }

    @Override
    public int shortest(int season) {
        return 8;
    }

    @Override
    public int least(int cycle) {
        return choice == Choice.SEASONAL ? shortestSeasonal(cycle) : shortest(1);
    }

    @Override
    public Optional<Refusal> refusal(double[] y, int cycle) {
        if (log == Log.LOG && Arrays.stream(y).anyMatch(v -> v <= 0)) {
            return Optional.of(new Refusal(Sentence.of("Logarithms need values above 0, and some are 0 or less."),
                    Sentence.of("Set the logarithms to automatic or none.")));
        }
        return choice == Choice.SEASONAL && cycle < 2 ? Optional.of(new Refusal(Sentence.of("A seasonal part needs a season, and this data has none."),
                Sentence.of("Set how many periods a season has, or another form."))) : Optional.empty();
    }

    @Override
    public Fit fit(double[] y, int season, Progress progress) {
        progress.check();
        boolean seasonal = choice == Choice.AUTO || choice == Choice.SEASONAL;
        if (seasonal && season > LONGEST_PERIOD && y.length >= 2 * season) {
            return Reseasoned.fit(this, y, season, progress);
        }
        boolean whole = season > 1 && season <= LONGEST_PERIOD && y.length > 2 * season;
        var best = tried(y, season, whole, progress).stream().min(Comparator.comparingDouble(Bsm::criterion));
        progress.report(1);
        return best.<Fit>map(b -> new StructuralFit(y, b)).orElseGet(() -> walk(y, progress));
    }

    private List<Bsm> tried(double[] y, int season, boolean whole, Progress progress) {
        boolean positive = Arrays.stream(y).allMatch(v -> v > 0);
        var tried = new ArrayList<Bsm>();
        for (var form : forms(whole)) {
            for (boolean taken : new boolean[] {false, true}) {
                if (taken ? positive && log != Log.NONE : log != Log.LOG || !positive) {
                    progress.check();
                    Bsm.of(y, form, season, taken).ifPresent(tried::add);
                }
            }
        }
        return tried;
    }

    private List<Form> forms(boolean whole) {
        return switch (choice) {
            case LEVEL -> List.of(Form.LEVEL);
            case TREND -> List.of(Form.TREND);
            case SEASONAL -> List.of(whole ? Form.TREND_AND_SEASON : Form.TREND);
            case AUTO -> whole ? List.of(Form.values()) : List.of(Form.LEVEL, Form.TREND);
        };
    }

    /// Where nothing can be estimated, as with a constant: the last value goes on.
    private Fit walk(double[] y, Progress progress) {
        return Arima.of(id(), Given.of(0, 1, 0, Given.Constant.NO, Log.NONE)).fit(y, 1, progress);
    }
}
