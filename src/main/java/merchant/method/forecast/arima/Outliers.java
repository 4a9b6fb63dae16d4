package merchant.method.forecast.arima;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import jdplus.toolkit.base.api.timeseries.regression.IOutlier;
import jdplus.toolkit.base.core.modelling.regression.RegressionDesc;
import merchant.method.forecast.fit.Found;
import merchant.method.forecast.fit.Gauss;
import merchant.result.SeriesForecast.Mark.Kind;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.work.Progress;

/// What does not fit: single values, changes that fade, changes of level (C. Chen and L.-M. Liu, "Joint estimation of model parameters and outlier effects in time
/// series", 1993). TRAMO finds its own; beside regressors they are looked for here.
final class Outliers {
    private static final String SINGLE = "AO";
    private static final String LEVEL = "LS";
    /// How the id of a column begins that is an outlier: its kind and period follow.
    private static final String ID = "outlier-";
    private static final int MOST = 10;
    /// A level needs so many values on either side.
    private static final int SETTLED = 5;
    private static final double CHANCE = 0.05;
    private static final double NORMAL = 1.4826;

    private Outliers() {}

    /// @param items the model's regressors
    /// @param length past values
    /// @param monthsEach months in a period
    /// @param log true where sizes are of logarithms
    static List<Found> of(List<RegressionDesc> items, LocalDateTime start, int length, int monthsEach, boolean log) {
        var found = new ArrayList<Found>();
        for (var item : items) {
            if (item.getCore() instanceof IOutlier outlier) {
                var at = outlier.getPosition();
                int months = 12 * (at.getYear() - start.getYear()) + at.getMonthValue() - start.getMonthValue();
                int index = months / monthsEach;
                boolean level = outlier.getCode().equals(LEVEL);
                found.add(new Found(level ? Kind.LEVEL_CHANGE : Kind.OUTLIER, index, index, label(outlier.getCode(), item.getCoef(), log)));
            }
        }
        return found.stream().filter(f -> f.from() >= 0 && f.from() < length).toList();
    }

    /// The model with the single values and changes of level that stand out from its one-step errors, each so far that one series in twenty has one by chance.
    /// One is added at a time, the farthest first, as long as AICc falls.
    ///
    /// @param first of the same values, with its regressors
    static Estimate without(double[] y, Estimate first, Progress progress) {
        var best = first;
        for (int i = 0; i < MOST; i++) {
            progress.check();
            var column = farthest(best, y.length);
            if (column.isEmpty()) {
                return best;
            }
            var columns = new ArrayList<>(best.columns());
            columns.add(column.get());
            var next = Estimate.quick(y, best.orders(), columns);
            if (next.isEmpty() || next.get().aicc() >= best.aicc()) {
                return best;
            }
            best = next.get();
        }
        return best;
    }

    private static Optional<Column> farthest(Estimate model, int n) {
        var errors = model.residuals();
        int first = n - errors.length;
        if (first < 0) {
            return Optional.empty();
        }
        var absolute = Arrays.stream(errors).map(Math::abs).sorted().toArray();
        double spread = NORMAL * absolute[absolute.length / 2];
        double most = -Gauss.quantile(CHANCE / (4.0 * errors.length));
        var weights = weights(model, errors.length);
        var sums = weights.clone();
        for (int j = 1; j < sums.length; j++) {
            sums[j] += sums[j - 1];
        }
        Optional<Column> found = Optional.empty();
        for (int at = 0; at < errors.length; at++) {
            int period = first + at;
            double single = distance(errors, at, weights) / spread;
            double level = at >= SETTLED && at < errors.length - SETTLED ? distance(errors, at, sums) / spread : 0;
            if (Math.max(single, level) > most) {
                most = Math.max(single, level);
                found = Optional.of(single >= level ? column(SINGLE, period, t -> t == period ? 1 : 0) : column(LEVEL, period, t -> t >= period ? 1 : 0));
            }
        }
        return found.filter(c -> model.columns().stream().noneMatch(o -> o.id().equals(c.id())));
    }

    private static Column column(String code, int period, IntToDoubleFunction at) {
        return new Column(ID + code + "-" + period, Sentence.verbatim(code), false, at);
    }

    /// What a step of 1 at a period does to the errors of that one and those after.
    private static double[] weights(Estimate model, int count) {
        var ar = model.arima().getAr().asPolynomial().toArray();
        var ma = model.arima().getMa().asPolynomial().toArray();
        var weights = new double[count];
        for (int j = 0; j < count; j++) {
            weights[j] = j < ar.length ? ar[j] : 0;
            for (int i = 1; i < ma.length && i <= j; i++) {
                weights[j] -= ma[i] * weights[j - i];
            }
        }
        return weights;
    }

    /// How far the best size of the step is from 0, for errors of deviation 1.
    private static double distance(double[] errors, int at, double[] weights) {
        double products = 0;
        double squares = 0;
        for (int j = 0; at + j < errors.length; j++) {
            products += weights[j] * errors[at + j];
            squares += weights[j] * weights[j];
        }
        return Math.abs(products) / Math.sqrt(squares);
    }

    /// Those among the columns of a model.
    ///
    /// @param size of each column
    static List<Found> among(List<Column> columns, IntToDoubleFunction size, boolean log) {
        return IntStream.range(0, columns.size()).filter(i -> columns.get(i).id().startsWith(ID)).mapToObj(i -> {
            var parts = columns.get(i).id().substring(ID.length()).split("-");
            int period = Integer.parseInt(parts[1]);
            return new Found(parts[0].equals(LEVEL) ? Kind.LEVEL_CHANGE : Kind.OUTLIER, period, period, label(parts[0], size.applyAsDouble(i), log));
        }).toList();
    }

    private static Sentence label(String code, double size, boolean log) {
        Part much = log ? new Part.Percent(Math.abs(Math.exp(size) - 1), 0) : new Part.Amount(Math.abs(size), -1);
        boolean more = size > 0;
        return switch (code) {
            case SINGLE -> more ? Sentence.of("once {0} more than expected", much) : Sentence.of("once {0} less than expected", much);
            case LEVEL -> more ? Sentence.of("from here on {0} more", much) : Sentence.of("from here on {0} less", much);
            default -> more ? Sentence.of("{0} more than expected, fading", much) : Sentence.of("{0} less than expected, fading", much);
        };
    }
}
