package merchant.ui.grid;

import java.util.ArrayList;
import java.util.List;

/// Where the columns stand at the moment.
///
/// @param numberWidth the width of the row numbers
/// @param heldWidth where the held part ends, numbers included
/// @param heldColumns the columns held at the left
/// @param movingColumns of the others those that are visible, from the left edge of their part
/// @param movingWidth how wide all that scroll are
record GridFrame(double numberWidth, double heldWidth, List<Placed> heldColumns, List<Placed> movingColumns, double movingWidth) {

    /// A column at its place.
    ///
    /// @param position its place among the shown columns
    /// @param edge true for the last that is held
    record Placed(GridColumn column, int position, double x, double width, boolean edge) {}

    static GridFrame of(List<GridColumn> columns, GridWidths widths, double numberWidth, double left, double width) {
        var held = new ArrayList<Placed>();
        var moving = new ArrayList<Placed>();
        long frozen = columns.stream().filter(GridColumn::frozen).count();
        double x = numberWidth;
        double room = width - x - widths.sum(columns.subList(0, (int) frozen));
        double at = -left;
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            double wide = widths.of(column);
            if (column.frozen()) {
                held.add(new Placed(column, i, x, wide, i == frozen - 1));
                x += wide;
            } else {
                if (at + wide > 0 && at < Math.max(room, 0)) {
                    moving.add(new Placed(column, i, at, wide, false));
                }
                at += wide;
            }
        }
        return new GridFrame(numberWidth, x, held, moving, at + left);
    }
}
