package merchant.method.forecast.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import merchant.result.ForecastResult.Unit;
import merchant.result.ModelName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A method and what it was fitted to, the name once.
class MethodWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            regression | Regression(multiplicative, trend + 1, year; holidays: both) | Regression (multiplicative, trend with 1 change, time of the year, holidays of China and the west)
            theta | Theta | Theta
            mean | Mean | Average
            naive | Naive | Naive
            seasonal-naive | Seasonal naive, season 52 | Seasonal naive (same week last year)
            ets | ETS(M,A,N) | Exponential smoothing, model ETS(M,A,N)
            holt | ETS(A,A,N) | Holt (level and trend), model ETS(A,A,N)
            arima | ARIMA(0,1,1)(0,1,1)[52] | ARIMA(0,1,1)(0,1,1)[52]
            croston | Croston | Croston
            boosted-lags | boosted-lags(120) | Boosted trees on past values (120 trees)
            ets+arima | ETS(M,A,N) + ARIMA(0,1,1) | Average of ETS(M,A,N) + ARIMA(0,1,1)
            ets+regression | ETS(M,A,N) + Regression(counts, trend) | Average of ETS(M,A,N) + Regression (counts, trend)
            """)
    void theNameIsToldOnce(String id, String model, String told) {
        assertEquals(told, MethodWords.fitted(id, ModelName.of(model, Unit.WEEK)).toString());
    }

    @Test
    void membersOfAnAverageAreNamedBriefly() {
        assertEquals("Average of ETS + Regression", MethodWords.label("ets+regression").toString());
    }
}
