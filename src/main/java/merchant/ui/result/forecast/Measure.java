package merchant.ui.result.forecast;

import merchant.result.SeriesForecast.Accuracy;
import merchant.result.Sheet;
import merchant.text.Sentence;

/// A measure of accuracy as the table shows it, with what it means for somebody who never heard of it.
enum Measure {
    MAE, RMSE, SMAPE, MASE, PINBALL, COVERAGE_80, COVERAGE_95;

    Sentence label() {
        return switch (this) {
            case MASE -> Sentence.of("MASE");
            case MAE -> Sentence.of("MAE");
            case RMSE -> Sentence.of("RMSE");
            case SMAPE -> Sentence.of("sMAPE");
            case PINBALL -> Sentence.of("Pinball loss");
            case COVERAGE_80 -> Sentence.of("In 80 % band");
            case COVERAGE_95 -> Sentence.of("In 95 % band");
        };
    }

    Sentence help() {
        return switch (this) {
            case MASE -> Sentence.of("The error beside that of simply repeating the past: below 1 is better than repeating, above 1 is worse.");
            case MAE -> Sentence.of("How far off a forecast was on average, in the unit of your data.");
            case RMSE -> Sentence.of("The same, but large misses weigh more.");
            case SMAPE -> Sentence.of("The error in per cent of the size of forecast and outcome.");
            case PINBALL -> Sentence.of("How far the bands and the middle were off together, in the unit of your data: it grows when bands are too wide or miss.");
            case COVERAGE_80 -> Sentence.of("How many outcomes fell inside the 80 % band: close to 80 % is right, fewer means the band is too narrow.");
            case COVERAGE_95 -> Sentence.of("How many outcomes fell inside the 95 % band.");
        };
    }

    double value(Accuracy accuracy) {
        return switch (this) {
            case MASE -> accuracy.mase();
            case MAE -> accuracy.mae();
            case RMSE -> accuracy.rmse();
            case SMAPE -> accuracy.smape();
            case PINBALL -> accuracy.pinball();
            case COVERAGE_80 -> accuracy.coverage80();
            case COVERAGE_95 -> accuracy.coverage95();
        };
    }

    /// Rises with how bad a value is; infinite where there is none, so that what was not judged stands first.
    double badness(double value) {
        if (Double.isNaN(value)) {
            return Double.POSITIVE_INFINITY;
        }
        return switch (this) {
            case MASE, MAE, RMSE, SMAPE, PINBALL -> value;
            case COVERAGE_80 -> Math.abs(value - 0.80);
            case COVERAGE_95 -> Math.abs(value - 0.95);
        };
    }

    Sheet.Column column() {
        return switch (this) {
            case MASE -> new Sheet.Column("mase", label(), Sheet.Kind.NUMBER, 2);
            case MAE, RMSE, PINBALL -> new Sheet.Column(name().toLowerCase(java.util.Locale.ROOT), label(), Sheet.Kind.NUMBER, -1);
            case SMAPE -> new Sheet.Column("smape", label(), Sheet.Kind.NUMBER, 1);
            case COVERAGE_80, COVERAGE_95 -> new Sheet.Column(name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), label(), Sheet.Kind.PERCENT, 0);
        };
    }
}
