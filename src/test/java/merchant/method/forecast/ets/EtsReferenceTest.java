package merchant.method.forecast.ets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import merchant.method.forecast.fit.Classic;
import merchant.work.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Our figures beside those of R's `forecast::ets` 8.20; `ets.R` beside `ets.csv` made them.
class EtsReferenceTest {
    /// A fit of R.
    record Reference(String series, Form form, int period, double logLikelihood, double aicc, double variance, States states,
            double[] mean, double[] lower80, double[] upper95) {
        double[] values() {
            return switch (series) {
                case "AirPassengers" -> Classic.passengers();
                case "USAccDeaths" -> Classic.deaths();
                case "Nile" -> Classic.nile();
                case "retail" -> Classic.retail();
                default -> Classic.m1(series);
            };
        }

        EtsFit fit() {
            return new EtsFit(form, values(), period, states, 0);
        }

        @Override
        public String toString() {
            return series + " " + form.title();
        }
    }

    static Reference[] references() {
        var file = Objects.requireNonNull(EtsReferenceTest.class.getResourceAsStream("ets.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(l -> reference(l.split(",", -1))).toArray(Reference[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reference reference(String[] cells) {
        var form = Form.of(cells[1]);
        int period = Integer.parseInt(cells[2]);
        var states = new States(form.seasonal() ? period : 0);
        states.alpha = number(cells[6]);
        states.beta = number(cells[7]);
        states.gamma = number(cells[8]);
        states.phi = number(cells[9]);
        states.level = number(cells[10]);
        states.slope = number(cells[11]);
        System.arraycopy(numbers(cells[12]), 0, states.season, 0, states.season.length);
        return new Reference(cells[0], form, period, number(cells[3]), number(cells[4]), number(cells[5]), states, numbers(cells[13]),
                numbers(cells[14]), numbers(cells[15]));
    }

    private static double number(String cell) {
        return Double.parseDouble(cell.strip());
    }

    private static double[] numbers(String cell) {
        return cell.isBlank() ? new double[0] : Arrays.stream(cell.strip().split("\\s+")).mapToDouble(Double::parseDouble).toArray();
    }

    @ParameterizedTest
    @MethodSource("references")
    void parametersOfRHaveInOurLikelihoodTheFiguresOfR(Reference r) {
        var fit = r.fit();
        assertEquals(r.logLikelihood, fit.logLikelihood(), 1e-6 * Math.abs(r.logLikelihood));
        assertEquals(r.aicc, fit.aicc(), 1e-6 * Math.abs(r.aicc));
        assertEquals(r.variance, fit.variance(), 1e-6 * r.variance);
    }

    @ParameterizedTest
    @MethodSource("references")
    void ourLikelihoodIsNowhereLowerThanThatOfR(Reference r) {
        var fit = Ets.of(name(r.form)).states(r.values(), r.period, Progress.NONE);
        assertTrue(fit.logLikelihood() > r.logLikelihood - 1e-4, () -> fit.logLikelihood() + " under " + r.logLikelihood);
        if (fit.logLikelihood() < r.logLikelihood + 1e-5) {
            assertEquals(r.states.alpha, fit.states().alpha, 5e-4, "alpha of the same likelihood");
        }
    }

    private static String name(Form form) {
        return form.title().replaceAll("ETS|[(),]", "");
    }

    /// R 8.20 has two slips that are left out here. With a damped trend and a multiplicative season it forecasts `l + b` in place of
    /// `l + φ·b`. With an additive season and no trend it counts γ one period too early in the variance. `FutureTest` checks
    /// those by simulation.
    @ParameterizedTest
    @MethodSource("references")
    void forecastsAndBandsOfTheSameStatesAreThoseOfR(Reference r) {
        if (r.form.damped() && r.form.season() == Form.Season.MULTIPLICATIVE) {
            return;
        }
        int same = r.form.season() == Form.Season.ADDITIVE && !r.form.trend() ? r.period - 1 : 12;
        var fit = r.fit();
        var mean = fit.mean(12);
        var lower80 = fit.band(12, 0.8).lower();
        var upper95 = fit.band(12, 0.95).upper();
        for (int h = 0; h < same; h++) {
            assertEquals(r.mean[h], mean[h], 1e-6 * r.mean[h]);
            assertEquals(r.lower80[h], lower80[h], 1e-6 * r.mean[h]);
            assertEquals(r.upper95[h], upper95[h], 1e-6 * r.mean[h]);
        }
    }
}
