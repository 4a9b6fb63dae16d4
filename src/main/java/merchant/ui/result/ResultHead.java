package merchant.ui.result;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import merchant.figure.Figure;
import merchant.figure.story.Figures;
import merchant.result.Result;
import merchant.store.ReportRecord;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.KindView;
import merchant.ui.result.part.ReportMenu;
import merchant.ui.result.part.RunTitle;
import merchant.ui.result.part.Texts;
import merchant.ui.style.Follow;
import merchant.ui.style.Icons;

/// The headline, large, and what can be done with the whole result: compare, report, settings.
final class ResultHead extends HBox {

    ResultHead(Desk desk, ResultModel model, Result result, KindView view) {
        getStyleClass().add("result-head");
        setAlignment(Pos.TOP_LEFT);
        var headline = Texts.label(desk.say(result.summary().headline()), "title");
        view.headline().ifPresent(said -> Follow.value(headline, said, now -> headline.setText(desk.say(now))));
        HBox.setHgrow(headline, Priority.ALWAYS);
        headline.setMaxWidth(Double.MAX_VALUE);
        var settings = new ToggleButton(desk.words().say("Settings"), Icons.of("fth-sliders"));
        settings.getStyleClass().add("settings-toggle");
        settings.selectedProperty().bindBidirectional(model.settingsOpen());
        settings.setDisable(model.rerun().isEmpty());
        var report = ReportMenu.of(desk, () -> Stream.concat(Stream.of(new ReportRecord.Item(model.id(), ReportRecord.Kind.SUMMARY, "")),
                Figures.of(result).stream().limit(1).map(f -> new ReportRecord.Item(model.id(), ReportRecord.Kind.FIGURE, part(f, Figures.whole(result))))).toList());
        var actions = new HBox(compare(desk, model), report, settings);
        actions.getStyleClass().add("tools");
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setMaxHeight(USE_PREF_SIZE);
        actions.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(headline, actions);
    }

    /// A picture as a report names it: of an entry other than the first with its number.
    static String part(Figure figure, int entry) {
        return entry == 0 ? figure.id() : figure.id() + "@" + entry;
    }

    private static MenuButton compare(Desk desk, ResultModel model) {
        var menu = new MenuButton(desk.words().say("Compare"));
        menu.getStyleClass().add("flat");
        menu.setOnShowing(e -> fill(menu, desk, model));
        Follow.value(menu, model.revision(), r -> fill(menu, desk, model));
        return menu;
    }

    private static void fill(MenuButton menu, Desk desk, ResultModel model) {
        var items = model.comparable().stream().limit(12).map(r -> {
            var item = new MenuItem(desk.say(RunTitle.of(desk, r)));
            item.setMnemonicParsing(false);
            item.setOnAction(e -> desk.navigator().compare(List.of(r.id(), model.id())));
            return item;
        }).toList();
        menu.getItems().setAll(items);
        menu.setDisable(items.isEmpty());
    }
}
