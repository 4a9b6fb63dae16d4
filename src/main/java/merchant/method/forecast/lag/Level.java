package merchant.method.forecast.lag;

import java.util.stream.IntStream;
import merchant.method.boost.Boosted;

/// The value to be expected: a line, and trees on what it leaves over.
record Level(Line line, Boosted trees) {
    double answer(double[][] columns, int row) {
        return line.answer(columns, row) + trees.answer(columns, row);
    }

    double[] answers(double[][] columns) {
        return IntStream.range(0, columns[0].length).mapToDouble(i -> answer(columns, i)).toArray();
    }
}
