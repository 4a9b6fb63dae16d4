package merchant.ui.result.part;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Columns of a table whose rows are records: words at the left, numbers at the right with even figures, or a drawing.
///
/// @param <R> a row
public final class Columns<R> {
    /// What [Heads] leaves for a sign of order, which these heads share with their padding.
    private static final double SLACK = 12;

    private final Desk desk;

    public Columns(Desk desk) {
        this.desk = desk;
    }

    /// A column of words.
    public TableColumn<R, R> words(Sentence title, Function<R, String> words, double width) {
        var column = made(title, words, width);
        column.setComparator(Comparator.comparing(words, String.CASE_INSENSITIVE_ORDER));
        column.setCellFactory(c -> new Written(words, false));
        return column;
    }

    /// A column of numbers; what is not known stands last when the largest come first.
    public TableColumn<R, R> number(Sentence title, Function<R, Double> value, Function<R, String> said) {
        var column = made(title, said, 72);
        column.getStyleClass().add("right");
        column.setComparator(Comparator.comparingDouble(r -> Double.isNaN(value.apply(r)) ? Double.NEGATIVE_INFINITY : value.apply(r)));
        column.setCellFactory(c -> new Written(said, true));
        return column;
    }

    /// A column whose cells are drawn; every cell has one node, which shows the rows that come by.
    public TableColumn<R, R> drawn(Sentence title, Supplier<Drawing<R>> drawing, @Nullable Comparator<R> order, double width) {
        var column = made(title, r -> "", width);
        column.setSortable(order != null);
        if (order != null) {
            column.setComparator(order);
        }
        column.setCellFactory(c -> new Drawn(drawing.get()));
        return column;
    }

    /// What a drawn cell shows its rows with.
    public interface Drawing<R> {
        Node node();

        void show(R row);
    }

    private TableColumn<R, R> made(Sentence title, Function<R, String> said, double width) {
        var column = new TableColumn<R, R>();
        var head = new Label(Heads.broken(desk.say(title)));
        column.setGraphic(head);
        column.setText("");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setMinWidth(Math.max(64, Heads.width(desk.say(title)) - SLACK));
        column.setPrefWidth(Math.max(width, column.getMinWidth()));
        return column;
    }

    private final class Written extends TableCell<R, R> {
        private final Function<R, String> said;
        private final Tooltip whole = new Tooltip();

        private Written(Function<R, String> said, boolean right) {
            this.said = said;
            if (right) {
                getStyleClass().addAll("right", "number");
            }
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            var text = empty || row == null ? "" : said.apply(row);
            setText(text);
            whole.setText(text);
            setTooltip(text.isEmpty() ? null : whole);
        }
    }

    private final class Drawn extends TableCell<R, R> {
        private final Drawing<R> drawing;

        private Drawn(Drawing<R> drawing) {
            this.drawing = drawing;
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : drawing.node());
            if (!empty && row != null) {
                drawing.show(row);
            }
        }
    }
}
