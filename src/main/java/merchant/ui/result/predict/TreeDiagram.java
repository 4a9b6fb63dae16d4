package merchant.ui.result.predict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.CubicCurve;
import merchant.figure.tree.TreeLayout;
import merchant.result.ScoresResult;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.Texts;
import merchant.ui.style.Follow;
import merchant.ui.style.Icons;

/// The tree from top to bottom: each node a sentence, its share as a bar, its rows; branches as thick as rows go there. A node folds and opens
/// by click or Enter; the way of the row that is looked at is coloured.
final class TreeDiagram extends VBox {
    private static final double CARD = 168;
    private static final double HIGH = 116;
    private static final double RULE_HIGH = 48;
    private static final double SLOT = CARD + 16;
    private static final double LEVEL = HIGH + 44;
    private static final double EDGE = 8;
    private static final double THICKEST = 12;
    private static final double SHOWN_HIGH = 560;
    private static final double SCROLL_BAR = 20;
    private static final PseudoClass WAY = PseudoClass.getPseudoClass("way");

    private final Desk desk;
    private final PredictModel model;
    private final ScoresResult result;
    private final Pane canvas = new Pane();
    private final Group scaled = new Group(canvas);
    private final ScrollPane scroll = new ScrollPane(new StackPane(new Group(scaled)));

    TreeDiagram(Desk desk, PredictModel model) {
        this.desk = desk;
        this.model = model;
        this.result = model.result();
        getStyleClass().add("tree-diagram");
        scroll.setPannable(true);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("tree-scroll");
        getChildren().addAll(tools(), scroll);
        Follow.value(this, model.foldings(), f -> draw());
        Follow.value(this, model.row(), r -> {
            draw();
            Platform.runLater(this::showWay);
        });
        Follow.value(this, model.zoom(), z -> {
            canvas.setScaleX(z.doubleValue());
            canvas.setScaleY(z.doubleValue());
            fit();
        });
        scroll.setHvalue(0.5);
        scroll.viewportBoundsProperty().addListener((o, was, is) -> {
            if (is.getWidth() > 0 && Math.abs(was.getWidth() - is.getWidth()) > 1) {
                Platform.runLater(() -> model.fit(is.getWidth() - 2 * EDGE, SLOT));
            }
        });
    }

    /// Brings the end of the row's way into sight where the tree is wider than the page.
    private void showWay() {
        var layout = TreeLayout.of(result.tree(), model::isOpen);
        double wide = canvas.getPrefWidth() * model.zoom().get();
        double seen = scroll.getViewportBounds().getWidth();
        layout.placed().stream().filter(p -> model.way(model.row().get()).stream().limit(1).anyMatch(n -> n == p.node())).findFirst()
                .filter(p -> wide > seen).ifPresent(p -> scroll.setHvalue(Math.clamp((middle(p) * model.zoom().get() - seen / 2) / (wide - seen), 0, 1)));
    }

    private HBox tools() {
        var words = desk.words();
        var box = new HBox(Icons.button("fth-zoom-in", words, Sentence.of("Larger"), () -> model.zoom(true)),
                Icons.button("fth-zoom-out", words, Sentence.of("Smaller"), () -> model.zoom(false)),
                Icons.button("fth-maximize-2", words, Sentence.of("Open all"), () -> model.foldAll(false)),
                Icons.button("fth-minimize-2", words, Sentence.of("Fold all"), () -> model.foldAll(true)),
                Texts.muted(words.say("Click a group to fold or open what is beneath it; choose a row in the list below to see its way.")));
        box.getStyleClass().add("tools");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void draw() {
        var layout = TreeLayout.of(result.tree(), model::isOpen);
        var way = new HashSet<>(model.way(model.row().get()));
        var places = new HashMap<Integer, TreeLayout.Placed>();
        layout.placed().forEach(p -> places.put(p.node(), p));
        canvas.getChildren().clear();
        layout.placed().forEach(p -> branch(p, places, way));
        layout.placed().forEach(p -> canvas.getChildren().add(card(p, way)));
        canvas.setMinSize(layout.leaves() * SLOT + 2 * EDGE, layout.levels() * LEVEL);
        canvas.setPrefSize(layout.leaves() * SLOT + 2 * EDGE, layout.levels() * LEVEL);
        fit();
    }

    /// As high as the tree is, up to a limit: beyond it one scrolls.
    private void fit() {
        double high = Math.min(SHOWN_HIGH, canvas.getPrefHeight() * model.zoom().get() + SCROLL_BAR);
        scroll.setPrefHeight(high);
        scroll.setMinHeight(high);
    }

    private static double middle(TreeLayout.Placed placed) {
        return EDGE + placed.x() * SLOT;
    }

    private void branch(TreeLayout.Placed placed, Map<Integer, TreeLayout.Placed> places, Set<Integer> way) {
        var node = result.tree().get(placed.node());
        if (node.parent() < 0) {
            return;
        }
        var parent = places.get(node.parent());
        double top = EDGE + parent.level() * LEVEL + HIGH;
        double bottom = EDGE + placed.level() * LEVEL;
        double bend = (bottom - top) / 2;
        var line = new CubicCurve(middle(parent), top, middle(parent), top + bend, middle(placed), bottom - bend, middle(placed), bottom);
        line.getStyleClass().add("tree-branch");
        line.setFill(null);
        line.setStrokeWidth(1 + THICKEST * node.rows() / result.tree().getFirst().rows());
        line.pseudoClassStateChanged(WAY, way.contains(placed.node()));
        canvas.getChildren().add(line);
    }

    private Node card(TreeLayout.Placed placed, Set<Integer> way) {
        var node = result.tree().get(placed.node());
        int told = model.told(node);
        var rule = Texts.label(Texts.tied(desk.say(node.rule())), "tree-rule");
        rule.setMinHeight(0);
        rule.setMaxHeight(RULE_HIGH);
        var words = Texts.label(desk.say(result.positive() >= 0 ? Sentence.counted(node.rows(), "{1} of {0} row", "{1} of {0} rows", Part.percent(node.share(told)))
                : Sentence.of("{2}: {0} of {1}", Part.percent(node.share(told)), node.rows(), result.classes().get(told))), "caption", "muted", "number");
        var gap = new Region();
        javafx.scene.layout.VBox.setVgrow(gap, javafx.scene.layout.Priority.ALWAYS);
        var inside = new VBox(rule, gap, words, bar(node.share(told)));
        inside.getStyleClass().add("tree-inside");
        var card = new ToggleButton(null, inside);
        card.getStyleClass().setAll("tree-card");
        inside.setPrefWidth(CARD - 18);
        card.setPrefSize(CARD, HIGH);
        card.setMinSize(CARD, HIGH);
        card.setMaxSize(CARD, HIGH);
        card.relocate(middle(placed) - CARD / 2, EDGE + placed.level() * LEVEL);
        card.pseudoClassStateChanged(WAY, way.contains(placed.node()));
        card.setAccessibleText(desk.say(node.said()));
        card.setTooltip(tip(node));
        card.setOnAction(e -> model.fold(placed.node()));
        if (!node.leaf() && !model.isOpen(placed.node())) {
            card.getStyleClass().add("folded");
            words.setGraphic(Icons.of("fth-chevrons-down"));
        }
        return card;
    }

    private javafx.scene.control.Tooltip tip(ScoresResult.Node node) {
        var tip = new javafx.scene.control.Tooltip(desk.say(node.said()));
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        return tip;
    }

    private static Region bar(double share) {
        var full = new Region();
        full.getStyleClass().add("tree-share");
        double wide = CARD - 26;
        full.setMaxWidth(Math.max(1, wide * share));
        full.setMinWidth(Math.max(1, wide * share));
        var bar = new HBox(full);
        bar.getStyleClass().add("tree-bar");
        return bar;
    }
}
