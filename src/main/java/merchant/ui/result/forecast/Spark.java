package merchant.ui.result.forecast;

import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import merchant.result.SeriesForecast;
import org.jspecify.annotations.Nullable;

/// A series in the space of a word: its recent past and its forecast, without axes.
final class Spark extends Region {
    private static final int TAIL = 80;

    private final Path past = new Path();
    private final Path ahead = new Path();
    private @Nullable SeriesForecast series;

    Spark() {
        getStyleClass().add("spark");
        past.getStyleClass().add("spark-past");
        ahead.getStyleClass().add("spark-ahead");
        past.setManaged(false);
        ahead.setManaged(false);
        getChildren().addAll(past, ahead);
        setPrefSize(160, 24);
    }

    void show(SeriesForecast shown) {
        series = shown;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        past.getElements().clear();
        ahead.getElements().clear();
        if (series == null || getWidth() < 8) {
            return;
        }
        int from = Math.max(0, series.values().length - Math.max(TAIL, 2 * series.mean().length));
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int i = from; i < series.values().length; i++) {
            low = Math.min(low, series.values()[i]);
            high = Math.max(high, series.values()[i]);
        }
        for (double mean : series.mean()) {
            low = Math.min(low, mean);
            high = Math.max(high, mean);
        }
        int count = series.values().length - from;
        var frame = new Frame(getWidth() / Math.max(1, count + series.mean().length - 1), low, high, getHeight());
        draw(past, series.values(), from, 0, frame);
        draw(ahead, series.mean(), 0, count, frame);
    }

    private record Frame(double step, double low, double high, double height) {
        double y(double value) {
            return high > low ? 2 + (high - value) / (high - low) * (height - 4) : height / 2;
        }
    }

    private static void draw(Path path, double[] values, int from, int at, Frame frame) {
        boolean pen = false;
        for (int i = from; i < values.length; i++) {
            double x = (at + i - from) * frame.step();
            if (Double.isNaN(values[i])) {
                pen = false;
                continue;
            }
            path.getElements().add(pen ? new LineTo(x, frame.y(values[i])) : new MoveTo(x, frame.y(values[i])));
            pen = true;
        }
    }
}
