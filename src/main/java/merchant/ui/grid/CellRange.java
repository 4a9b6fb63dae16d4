package merchant.ui.grid;

/// A rectangle of cells from the one where the choice began to the one where the cursor is; four numbers, however many cells it holds.
public record CellRange(int anchorRow, int anchorColumn, int row, int column) {
    /// One cell.
    public static CellRange at(int row, int column) {
        return new CellRange(row, column, row, column);
    }

    CellRange to(int toRow, int toColumn) {
        return new CellRange(anchorRow, anchorColumn, toRow, toColumn);
    }

    public int top() {
        return Math.min(anchorRow, row);
    }

    public int bottom() {
        return Math.max(anchorRow, row);
    }

    public int left() {
        return Math.min(anchorColumn, column);
    }

    public int right() {
        return Math.max(anchorColumn, column);
    }

    public long cells() {
        return (bottom() - top() + 1L) * (right() - left() + 1L);
    }

    boolean holds(int atRow, int atColumn) {
        return atRow >= top() && atRow <= bottom() && atColumn >= left() && atColumn <= right();
    }

    /// The same within so many rows and columns.
    CellRange within(int rows, int columns) {
        return new CellRange(held(anchorRow, rows), held(anchorColumn, columns), held(row, rows), held(column, columns));
    }

    private static int held(int value, int size) {
        return Math.clamp(value, 0, Math.max(0, size - 1));
    }
}
