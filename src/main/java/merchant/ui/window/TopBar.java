package merchant.ui.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import merchant.text.Language;
import merchant.text.Sentence;
import merchant.ui.style.Icons;
import merchant.ui.style.Style;

/// The bar at the top: the program's name, search, language, theme.
final class TopBar extends HBox {

    TopBar(Style style, Commands commands) {
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        var words = style.words();
        var name = new Label("Merchant Workbench");
        name.getStyleClass().add("wordmark");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);

        var hint = new Label();
        hint.textProperty().bind(words.bind(Sentence.of("Search or do")));
        var keys = new Label(commands.search().keysSaid());
        keys.getStyleClass().add("keys");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var inside = new HBox(Icons.of("fth-search"), hint, gap, keys);
        inside.setAlignment(Pos.CENTER_LEFT);
        var search = new Button(null, inside);
        search.setId("search");
        search.getStyleClass().add("search");
        search.accessibleTextProperty().bind(words.bind(Sentence.of("Search or do")));
        search.setOnAction(e -> commands.search().run().run());
        inside.prefWidthProperty().bind(search.widthProperty().subtract(24));

        var language = new Button();
        language.setId("switch-language");
        language.getStyleClass().addAll("flat", "language");
        language.textProperty().bind(words.translator().map(t -> t.language() == Language.CHINESE ? "EN" : "中"));
        language.setOnAction(e -> commands.language().run().run());
        Icons.name(language, words, commands.language().name());

        var theme = Icons.button("fth-moon", words, commands.theme().name(), commands.theme().run());
        theme.setId("switch-theme");
        style.theme().dark().subscribe(dark -> theme.setGraphic(Icons.of(dark ? "fth-sun" : "fth-moon")));
        getChildren().addAll(name, space, search, language, theme);
    }
}
