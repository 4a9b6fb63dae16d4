package merchant.method.forecast.ets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import merchant.method.forecast.fit.Classic;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// The choice of a form beside that of R's `forecast::ets` 8.20 on all yearly series of the M1 competition; `m1-yearly.R` beside `m1-yearly.csv` made R's figures.
class M1YearlyTest {
    /// R gives seven digits.
    private static final double DIGITS = 1e-3;

    private static List<String[]> choicesOfR() throws IOException {
        var file = Objects.requireNonNull(M1YearlyTest.class.getResourceAsStream("m1-yearly.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(l -> l.split(",")).toList();
        }
    }

    @Test
    void onNoSeriesDoesRFindAFormWithALowerAicc() throws IOException {
        var series = Classic.m1Yearly();
        var choices = choicesOfR();
        assertEquals(181, choices.size());
        for (var r : choices) {
            var fit = Ets.automatic().states(series.get(r[0]), 1, Progress.NONE);
            assertTrue(fit.aicc() <= Double.parseDouble(r[3]) + DIGITS, () -> r[0] + ": " + fit.model() + " " + fit.aicc() + ", R " + r[1] + " " + r[3]);
        }
    }

    /// On YAF5 R's simplex came to a higher peak, at which the trend turns as quickly as the level (β = α). A start that finds it was tried and left out
    /// (docs/measurements.md); the form that is chosen there is another, by the test above.
    @Test
    void theFormsThatRChoseAreAtLeastAsLikelyHereButForOne() throws IOException {
        var series = Classic.m1Yearly();
        var lower = new ArrayList<String>();
        for (var r : choicesOfR()) {
            var fit = Ets.of(r[1]).states(series.get(r[0]), 1, Progress.NONE);
            if (fit.logLikelihood() < Double.parseDouble(r[2]) - DIGITS) {
                lower.add(r[0] + " " + r[1]);
            }
        }
        assertEquals(List.of("YAF5 MAN"), lower);
    }
}
