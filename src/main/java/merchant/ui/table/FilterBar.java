package merchant.ui.table;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import merchant.table.Field;
import merchant.table.view.Condition;
import merchant.text.Sentence;
import merchant.ui.style.Follow;
import merchant.ui.style.Icons;
import merchant.ui.style.Words;

/// What is filtered, each condition as a chip that opens it and takes it away, and how many rows are left.
final class FilterBar extends FlowPane {
    private final Words words;
    private final TableModel model;
    private final Consumer<Field> open;

    FilterBar(Words words, TableModel model, Consumer<Field> open) {
        this.words = words;
        this.model = model;
        this.open = open;
        getStyleClass().add("filter-bar");
        Follow.value(this, model.view(), v -> show());
        Follow.value(this, model.shown(), v -> show());
        Follow.value(this, model.seeking(), v -> show());
        Follow.value(this, model.ordering(), v -> show());
        Follow.value(this, model.problem(), v -> show());
    }

    private void show() {
        getChildren().clear();
        var filter = model.view().get().filter();
        filter.forEach(c -> getChildren().add(chip(c)));
        if (model.problem().get().isPresent()) {
            return;
        }
        var count = new Label(words.say(said()));
        count.setId("rows-shown");
        count.getStyleClass().add(filter.isEmpty() ? "muted" : "strong");
        getChildren().add(count);
        if (!filter.isEmpty()) {
            getChildren().add(link("Show all rows", () -> model.view(model.view().get().filteredBy(java.util.List.of()))));
            model.makeStep().ifPresent(maker -> getChildren().add(link("Make a step of it", () -> maker.accept(model.view().get().filter()))));
        }
    }

    private Sentence said() {
        boolean filtered = !model.view().get().filter().isEmpty();
        long all = model.table().rows();
        if (model.seeking().get()) {
            return filtered ? Sentence.of("Filtering {0} rows…", all) : Sentence.of("Reading…");
        }
        if (model.ordering().get()) {
            return Sentence.of("Ordering {0} rows; the first are there.", model.shown().get().map(s -> (long) s.rows().size()).orElse(all));
        }
        return filtered ? Sentence.of("{0} of {1} rows", model.shown().get().map(s -> (long) s.rows().size()).orElse(0L), all)
                : Sentence.of("Sort and filter from a column's head.");
    }

    private Node chip(Condition condition) {
        var said = words.say(condition.words());
        var change = new Button(said);
        change.setMnemonicParsing(false);
        change.getStyleClass().addAll("flat", "chip-words");
        change.setTooltip(new Tooltip(said));
        change.setOnAction(e -> model.table().find(condition.field()).ifPresent(open));
        var away = Icons.button("fth-x", words, Sentence.of("Take away: {0}", condition.words()), () -> model.view(model.view().get().without(condition)));
        var chip = new HBox(change, away);
        chip.getStyleClass().add("chip");
        return chip;
    }

    private Button link(String sentence, Runnable action) {
        var button = new Button(words.say(sentence));
        button.getStyleClass().addAll("flat", "link-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }
}
