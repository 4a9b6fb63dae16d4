package merchant.ui.chart;

import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import merchant.figure.Painted;
import merchant.ui.style.Words;
import org.jspecify.annotations.Nullable;

/// What is read off a figure: a thin line at the moment, a dot at each value, and a small card with the words.
final class Reader extends Pane {
    private static final double APART = 12;
    private static final double DOT = 3.5;
    private static final PseudoClass RANGE = PseudoClass.getPseudoClass("range");

    private final Words words;
    private final Line hair = new Line();
    private final Rectangle chosen = new Rectangle();
    private final Pane dots = new Pane();
    private final VBox card = new VBox();
    private Painted.@Nullable Hit hit;

    Reader(Words words) {
        this.words = words;
        setMouseTransparent(true);
        getStyleClass().add("figure-reader");
        hair.getStyleClass().add("hair");
        chosen.getStyleClass().add("chosen");
        card.getStyleClass().add("figure-card");
        card.setManaged(false);
        getChildren().addAll(chosen, hair, dots, card);
        forget();
    }

    /// The moment that is read, as the plot's number.
    @Nullable Double moment() {
        return hit == null ? null : (double) hit.moment();
    }

    Painted.@Nullable Hit hit() {
        return hit;
    }

    /// What is read, in words.
    String said() {
        return hit == null ? "" : hit.when() + ": " + hit.readings().stream().map(r -> r.label() + " " + r.text())
                .collect(Collectors.joining(words.language() == merchant.text.Language.CHINESE ? "，" : ", "));
    }

    void forget() {
        hit = null;
        hair.setVisible(false);
        card.setVisible(false);
        chosen.setVisible(false);
        dots.getChildren().clear();
    }

    void read(Painted.Hit found, Painted.Area area) {
        hit = found;
        var b = area.bounds();
        double x = Math.round(found.x()) + 0.5;
        hair.setStartX(x);
        hair.setEndX(x);
        hair.setStartY(b.getY());
        hair.setEndY(b.getMaxY());
        // a picture without an axis has nothing to stand on
        hair.setVisible(area.toX() > area.fromX());
        dots.getChildren().setAll(found.readings().stream().filter(r -> b.getY() <= r.y() && r.y() <= b.getMaxY())
                .map(r -> (Node) dot(x, r)).toList());
        card.getChildren().setAll(when(found), table(found));
        card.setVisible(true);
        card.applyCss();
        card.autosize();
        boolean right = x + APART + card.getWidth() <= getWidth();
        card.relocate(right ? x + APART : Math.max(0, x - APART - card.getWidth()),
                Math.clamp(b.getY() + APART / 2, 0, Math.max(0, getHeight() - card.getHeight())));
    }

    private static Circle dot(double x, Painted.Reading reading) {
        var dot = new Circle(x, reading.y(), DOT);
        dot.getStyleClass().addAll("dot", "ink-" + reading.ink().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        return dot;
    }

    private static Label when(Painted.Hit found) {
        var label = new Label(found.when());
        label.getStyleClass().addAll("caption", "strong");
        return label;
    }

    private static GridPane table(Painted.Hit found) {
        var grid = new GridPane();
        grid.getStyleClass().add("figure-readings");
        int row = 0;
        for (var reading : found.readings()) {
            var swatch = new Region();
            swatch.getStyleClass().addAll("swatch", "ink-" + reading.ink().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            swatch.pseudoClassStateChanged(RANGE, reading.text().contains("–"));
            var label = new Label(reading.label());
            label.getStyleClass().addAll("caption", "muted");
            var value = new Label(reading.text());
            value.getStyleClass().addAll("caption", "number");
            value.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row++, swatch, label, value);
        }
        return grid;
    }

    /// Shows which part a drag would choose.
    void choosing(double from, double to, Painted.Area area) {
        chosen.setX(Math.min(from, to));
        chosen.setWidth(Math.abs(to - from));
        chosen.setY(area.bounds().getY());
        chosen.setHeight(area.bounds().getHeight());
        chosen.setVisible(true);
    }

    void chosen() {
        chosen.setVisible(false);
    }
}
