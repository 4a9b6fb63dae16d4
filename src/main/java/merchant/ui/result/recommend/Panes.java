package merchant.ui.result.recommend;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/// Panes beside each other where there is room. The first is the list to choose from, the last what the page is about: where three do
/// not fit, the first stays at the left and the others stand at its right, the last on top; where two do not fit, all stand in one column.
final class Panes extends GridPane {
    private static final double THREE = 800;
    private static final double TWO = 520;
    private static final double HIGH = 500;

    private final List<? extends Region> panes;
    private final double[] shares;
    private int beside;

    /// @param shares of the width, in %, one entry a pane
    Panes(List<? extends Region> panes, double... shares) {
        this.panes = List.copyOf(panes);
        this.shares = shares.clone();
        getStyleClass().add("panes");
        panes.forEach(p -> {
            p.setMinWidth(0);
            p.setMinHeight(0);
            GridPane.setHgrow(p, Priority.ALWAYS);
            GridPane.setVgrow(p, Priority.ALWAYS);
        });
        arrange(panes.size());
        widthProperty().addListener((o, was, is) -> arrange(beside(is.doubleValue())));
    }

    private int beside(double width) {
        int fit = width >= THREE ? 3 : width >= TWO ? 2 : 1;
        return Math.min(panes.size(), fit);
    }

    private void arrange(int count) {
        if (count == beside) {
            return;
        }
        beside = count;
        getChildren().clear();
        getColumnConstraints().clear();
        getRowConstraints().clear();
        if (count == panes.size()) {
            for (int i = 0; i < count; i++) {
                add(panes.get(i), i, 0);
                column(shares[i]);
            }
            rows(HIGH);
        } else if (count == 2) {
            add(panes.getFirst(), 0, 0, 1, 2);
            add(panes.getLast(), 1, 0);
            add(panes.get(1), 1, 1);
            column(36);
            column(64);
            rows(HIGH * 0.8, HIGH * 0.5);
        } else {
            add(panes.getFirst(), 0, 0);
            add(panes.getLast(), 0, 1);
            for (int i = 1; i < panes.size() - 1; i++) {
                add(panes.get(i), 0, i + 1);
            }
            column(100);
            rows(panes.size() == 3 ? new double[] {HIGH * 0.5, HIGH * 0.8, HIGH * 0.5} : new double[] {HIGH * 0.5, HIGH * 0.8});
        }
    }

    private void column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        getColumnConstraints().add(column);
    }

    private void rows(double... heights) {
        for (double height : heights) {
            getRowConstraints().add(new RowConstraints(height));
        }
    }
}
