package merchant.ui.step;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import merchant.table.Field;
import merchant.text.Sentence;
import merchant.ui.style.Words;
import org.jspecify.annotations.Nullable;

/// The rows of a step's form: label over control. Tells when anything changed.
final class Sheet extends VBox {
    private final Words words;
    private final Runnable changed;
    private final Map<Node, BooleanSupplier> conditional = new LinkedHashMap<>();
    private boolean built;
    private int open;

    Sheet(Words words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        getStyleClass().addAll("form", "step-form");
    }

    Words words() {
        return words;
    }

    /// Called once all rows are there.
    ///
    /// @return false while an answer is waited for
    boolean built() {
        built = true;
        changed();
        return open == 0;
    }

    /// The form waits for an answer before it says anything; what it waits for fills a field.
    void hold() {
        open++;
    }

    /// The answer is there.
    void release() {
        open--;
        changed();
    }

    /// Something was changed by the user or by an answer.
    void changed() {
        if (built) {
            conditional.forEach((node, when) -> {
                node.setVisible(when.getAsBoolean());
                node.setManaged(when.getAsBoolean());
            });
            if (open == 0) {
                changed.run();
            }
        }
    }

    /// Shows a control's row only while something holds.
    void only(BooleanSupplier when, Node... controls) {
        for (var control : controls) {
            conditional.put(control.getParent() instanceof VBox row && row.getStyleClass().contains("form-row") ? row : control, when);
        }
    }

    <N extends Node> N row(Sentence label, N control) {
        var said = new Label(words.say(label));
        said.getStyleClass().add("form-label");
        said.setLabelFor(control);
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        control.setAccessibleText(words.say(label));
        var row = new VBox(said, control);
        row.getStyleClass().add("form-row");
        getChildren().add(row);
        return control;
    }

    <T> ComboBox<T> menu(Sentence label, List<T> options, Function<T, String> said, @Nullable T chosen) {
        return row(label, menu(options, said, chosen));
    }

    <T> ComboBox<T> menu(List<T> options, Function<T, String> said, @Nullable T chosen) {
        var menu = new ComboBox<T>();
        menu.getItems().setAll(options);
        menu.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T option) {
                return option == null ? "" : said.apply(option);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.setValue(chosen);
        menu.valueProperty().addListener((o, was, is) -> changed());
        return menu;
    }

    /// A menu of columns. A column that is gone, but named by the step, stands there too.
    ComboBox<String> column(Sentence label, List<Field> fields, String chosen) {
        return row(label, column(fields, chosen));
    }

    ComboBox<String> column(List<Field> fields, String chosen) {
        var names = new ArrayList<>(fields.stream().map(Field::name).toList());
        if (!names.contains(chosen) && !chosen.isEmpty()) {
            names.add(chosen);
        }
        return menu(names, n -> n, chosen.isEmpty() ? null : chosen);
    }

    /// A menu of columns, or none.
    ComboBox<String> columnOrNone(Sentence label, Sentence none, List<Field> fields, String chosen) {
        var names = new ArrayList<String>();
        names.add("");
        fields.forEach(f -> names.add(f.name()));
        if (!names.contains(chosen)) {
            names.add(chosen);
        }
        return menu(label, names, n -> n.isEmpty() ? words.say(none) : n, chosen);
    }

    TextField line(Sentence label, String text) {
        return row(label, line(text));
    }

    TextField line(String text) {
        var line = new TextField(text);
        line.textProperty().addListener((o, was, is) -> changed());
        return line;
    }

    CheckBox check(Sentence label, boolean on) {
        var box = new CheckBox(words.say(label));
        box.setWrapText(true);
        box.setSelected(on);
        box.selectedProperty().addListener((o, was, is) -> changed());
        getChildren().add(box);
        return box;
    }

    void note(Sentence said) {
        var label = new Label(words.say(said));
        label.getStyleClass().addAll("caption", "muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        getChildren().add(label);
    }

    /// Several columns, each with a box.
    Picks picks(Sentence label, List<String> names, Collection<String> chosen) {
        var picks = new Picks(names, chosen);
        var scroll = new ScrollPane(picks.boxes);
        scroll.getStyleClass().add("picks");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        row(label, scroll);
        return picks;
    }

    /// Boxes that name things, in an order.
    final class Picks {
        private final VBox boxes = new VBox();

        private Picks(List<String> names, Collection<String> chosen) {
            boxes.getStyleClass().add("picks-body");
            fill(names, chosen);
        }

        /// Offers other names.
        void fill(List<String> names, Collection<String> chosen) {
            var all = new ArrayList<>(names);
            chosen.stream().filter(n -> !all.contains(n)).forEach(all::add);
            boxes.getChildren().setAll(all.stream().map(name -> {
                var box = new CheckBox(name);
                box.setMnemonicParsing(false);
                box.setSelected(chosen.contains(name));
                box.selectedProperty().addListener((o, was, is) -> changed());
                return box;
            }).toList());
        }

        List<String> get() {
            return boxes.getChildren().stream().map(CheckBox.class::cast).filter(CheckBox::isSelected).map(CheckBox::getText).toList();
        }
    }

    /// What a menu holds, or an empty text.
    static String of(ComboBox<String> menu) {
        return menu.getValue() == null ? "" : menu.getValue();
    }
}
