package merchant.ui.result;

import java.util.ArrayList;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import merchant.text.Sentence;
import merchant.ui.result.part.DataUsed;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.KindView;
import merchant.ui.result.part.Newer;
import merchant.ui.result.part.SheetView;
import merchant.ui.result.part.Texts;
import merchant.ui.result.part.VerdictLine;
import merchant.ui.result.part.Warnings;
import merchant.ui.run.Rerun;
import merchant.ui.run.RunState;
import merchant.ui.style.Follow;
import merchant.ui.style.Icons;

/// A result in the order that is always the same: headline, verdict, figure, tabs; the caution stays in sight beneath; the
/// settings beside it.
final class ResultBody extends HBox {
    private final Desk desk;
    private final ResultModel model;
    private final RunState.Done done;
    private final ScrollPane scroll;

    ResultBody(Desk desk, ResultModel model, RunState.Done done) {
        this.desk = desk;
        this.model = model;
        this.done = done;
        getStyleClass().add("result");
        var page = new VBox();
        page.getStyleClass().add("result-sheet");
        scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        fill(page);
        scroll.vvalueProperty().bindBidirectional(model.scrolled());
        var middle = new VBox(scroll, caution());
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        getChildren().add(middle);
        Follow.value(this, model.settingsOpen(), this::settings);
    }

    private void fill(VBox page) {
        var summary = done.result().summary();
        var view = KindViews.of(desk, done.result(), model.looking(done.result()), model.id(), () -> scroll.setVvalue(0), tab -> model.tab().set(tab));
        page.getChildren().add(new ResultHead(desk, model, done.result(), view));
        var verdict = new VerdictLine(desk.words(), summary.verdict());
        view.verdict().ifPresent(said -> Follow.value(verdict, said, now -> verdict.show(desk.words(), now)));
        page.getChildren().add(verdict);
        model.by(summary.verdict().rather()).ifPresent(better -> page.getChildren().add(rather(better)));
        page.getChildren().add(old());
        Warnings.folded(desk, summary.warnings()).ifPresent(page.getChildren()::add);
        page.getChildren().addAll(view.figure(), tabs(view));
    }

    /// Says that newer data is there, as soon as it is.
    private VBox old() {
        var place = new VBox();
        Follow.value(place, model.revision(), r -> {
            var newer = model.newer();
            place.getChildren().setAll(newer.map(t -> notice("fth-clock", Newer.said(done.run(), t), Sentence.of("Run again on it"), model::runOnNewer)).stream().toList());
            place.setVisible(newer.isPresent());
            place.setManaged(newer.isPresent());
        });
        return place;
    }

    /// One click to the method that the verdict prefers.
    private Button rather(Rerun better) {
        var button = new Button(desk.say(Sentence.of("Run “{0}” instead", better.method().label())));
        button.getStyleClass().add("accent");
        button.setId("run-instead");
        button.setOnAction(e -> model.runBy(better.method().id()));
        return button;
    }

    private HBox notice(String icon, Sentence said, Sentence action, Runnable run) {
        var label = Texts.label(desk.say(said));
        label.setGraphic(Icons.of(icon));
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var button = new Button(desk.say(action));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
        var box = new HBox(label, button);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        box.getStyleClass().add("notice-old");
        return box;
    }

    private VBox tabs(KindView view) {
        var pane = new TabPane();
        pane.setSide(Side.TOP);
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        pane.getStyleClass().add("result-tabs");
        var holder = new StackPane();
        var all = new ArrayList<>(view.tabs());
        all.add(new KindView.Tab(Sentence.of("Table"), () -> tables(view)));
        all.add(new KindView.Tab(Sentence.of("Data used"), () -> DataUsed.view(desk, done.run(), KindViews.facts(done.result()))));
        all.forEach(t -> pane.getTabs().add(new Tab(desk.say(t.title()))));
        // the content lives under the tabs and not in them, so that the page scrolls as one and not twice
        pane.getSelectionModel().selectedIndexProperty().addListener((o, before, now) -> {
            model.tab().set(now.intValue());
            holder.getChildren().setAll(all.get(now.intValue()).node().get());
        });
        int open = Math.clamp(model.tab().get(), 0, all.size() - 1);
        pane.getSelectionModel().select(open);
        holder.getChildren().setAll(all.get(open).node().get());
        Follow.value(pane, model.tab(), i -> pane.getSelectionModel().select(i.intValue()));
        return new VBox(pane, holder);
    }

    private Node tables(KindView view) {
        var box = new VBox();
        box.getStyleClass().add("tab-page");
        view.sheets(done.result()).forEach(s -> box.getChildren().add(new SheetView(desk, s, model.id())));
        return box;
    }

    private Node caution() {
        var label = Texts.label(desk.say(done.result().summary().caution()));
        label.setGraphic(Icons.of("fth-info"));
        label.getStyleClass().add("result-caution");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private void settings(boolean open) {
        getChildren().removeIf(SettingsPane.class::isInstance);
        if (open) {
            model.form().ifPresent(form -> getChildren().add(new SettingsPane(desk, model, form)));
        }
    }
}
