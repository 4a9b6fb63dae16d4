package merchant.ui.result.order;

import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.Reveal;
import merchant.ui.result.part.Texts;
import merchant.ui.style.Follow;
import merchant.ui.style.Fxml;

/// The order list with its total, the what-if above it and the arithmetic of the opened line beside it.
final class OrderDesk extends VBox {
    private static final double LOW = 480;
    private static final double NARROW = 360;
    private static final double WIDE = 560;
    private static final double LEAST = 300;
    private static final double TABLE = 300;
    private static final double SHARE = 0.44;
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    OrderDesk(Desk desk, OrderModel model) {
        getStyleClass().addAll("result-figure", "order-table");
        Fxml.dress(this, "order");
        var table = new OrderTable(desk, model);
        var workings = new Workings(desk, model);
        HBox.setHgrow(table, Priority.ALWAYS);
        var both = new HBox(table, workings);
        both.getStyleClass().add("order-both");
        beside(both, workings, model);
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER && model.open().get().isPresent()) {
                workings.lookup("#order-quantity").requestFocus();
                e.consume();
            } else if (UNDO.match(e)) {
                model.undo();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE) {
                model.open().set(java.util.Optional.empty());
                e.consume();
            }
        });
        getChildren().addAll(OrderTools.totals(desk, model), new WhatIf(desk, model), new OrderTools(desk, model), caption(desk, model, table), both);
    }

    /// The arithmetic stands beside the list and is as high as the page that is seen, which then shows it from its upper edge on.
    private static void beside(HBox both, Workings workings, OrderModel model) {
        Runnable fit = () -> {
            // the table keeps the room for its names and quantities as long as the arithmetic can still be read
            double width = Math.max(LEAST, Math.min(Math.clamp(SHARE * both.getWidth(), NARROW, WIDE), both.getWidth() - TABLE));
            workings.setMinWidth(width);
            workings.setPrefWidth(width);
            workings.setMaxWidth(width);
            double height = workings.isVisible() ? PageHeight.of(both, LOW) : LOW;
            both.setMinHeight(height);
            both.setPrefHeight(height);
            both.setMaxHeight(height);
        };
        both.widthProperty().subscribe(fit);
        PageHeight.follow(both, fit);
        Follow.value(both, model.open(), open -> {
            boolean opened = open.isPresent() && !workings.isVisible();
            workings.setVisible(open.isPresent());
            workings.setManaged(open.isPresent());
            fit.run();
            if (opened) {
                Reveal.node(both);
            }
        });
    }

    /// How the list is sorted as long as no column was clicked; after that the arrow in its heading says it.
    private static Label caption(Desk desk, OrderModel model, OrderTable table) {
        var caption = Texts.muted(desk.say(sorted(model)));
        caption.setId("sorted");
        table.getSortOrder().addListener((InvalidationListener) o -> caption.setText(desk.say(table.getSortOrder().isEmpty() ? sorted(model) : Sentence.of("Sorted by the heading with the arrow."))));
        return caption;
    }

    private static Sentence sorted(OrderModel model) {
        return model.result().byGain() ? Sentence.of("Sorted by where the next money brings most: the gain of one piece more for what it costs. Click a heading to sort otherwise.")
                : model.result().lines().stream().allMatch(l -> Double.isNaN(l.risk()))
                ? Sentence.of("Sorted by what one piece more gains, because without your stock nobody knows what runs out first. Click a heading to sort otherwise.")
                : Sentence.of("Sorted by urgency: what is likely to run out first. Click a heading to sort otherwise.");
    }
}
