package merchant.method.recommend.data;

import java.util.Arrays;

/// A matrix of which most cells are empty, row by row.
///
/// @param start where each row starts in the two lists; one more entry ends the last
/// @param index the columns of each row's cells, rising
/// @param value the cells: 1 for a purchase, else the rating
/// @param columns how many columns there are
@SuppressWarnings("ArrayRecordComponent")
public record Sparse(int[] start, int[] index, double[] value, int columns) {
    public int rows() {
        return start.length - 1;
    }

    /// How many cells a row has.
    public int size(int row) {
        return start[row + 1] - start[row];
    }

    /// The columns of a row's cells, rising.
    public int[] row(int row) {
        return Arrays.copyOfRange(index, start[row], start[row + 1]);
    }

    /// The mean of a row's cells; 0 for an empty row.
    public double mean(int row) {
        double sum = 0;
        for (int at = start[row]; at < start[row + 1]; at++) {
            sum += value[at];
        }
        return size(row) == 0 ? 0 : sum / size(row);
    }

    /// The means of all rows.
    public double[] means() {
        var means = new double[rows()];
        Arrays.setAll(means, this::mean);
        return means;
    }

    /// Rows become columns.
    public Sparse transposed() {
        var from = new int[columns + 1];
        for (int column : index) {
            from[column + 1]++;
        }
        Arrays.parallelPrefix(from, Integer::sum);
        var next = from.clone();
        var rows = new int[index.length];
        var cells = new double[index.length];
        for (int row = 0; row < rows(); row++) {
            for (int at = start[row]; at < start[row + 1]; at++) {
                int to = next[index[at]]++;
                rows[to] = row;
                cells[to] = value[at];
            }
        }
        return new Sparse(from, rows, cells, rows());
    }

    /// The same without the cells that are marked, in the order of the lists.
    public Sparse without(boolean[] out) {
        var from = new int[start.length];
        var columnsKept = new int[index.length];
        var cells = new double[index.length];
        int n = 0;
        for (int row = 0; row < rows(); row++) {
            for (int at = start[row]; at < start[row + 1]; at++) {
                if (!out[at]) {
                    columnsKept[n] = index[at];
                    cells[n++] = value[at];
                }
            }
            from[row + 1] = n;
        }
        return new Sparse(from, Arrays.copyOf(columnsKept, n), Arrays.copyOf(cells, n), columns);
    }
}
