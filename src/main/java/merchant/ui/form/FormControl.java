package merchant.ui.form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import merchant.method.Parameter;
import merchant.text.Sentence;
import merchant.ui.style.Follow;
import merchant.ui.style.Icons;
import merchant.ui.style.Words;

/// Makes the control for a kind of parameter.
final class FormControl {
    private FormControl() {}

    static Node of(Words words, FormEntry entry) {
        return switch (entry.parameter()) {
            case Parameter.Whole whole -> stepper(words, entry, whole);
            case Parameter.Real ignored -> line(entry, "form-number");
            case Parameter.Choice choice when Control.of(choice) == Control.RADIOS -> radios(words, entry, choice);
            case Parameter.Choice choice -> menu(words, entry, choice);
            case Parameter.Flag flag -> box(words, entry, flag);
            case Parameter.Text ignored -> line(entry, "form-text");
        };
    }

    private static TextField line(FormEntry entry, String style) {
        var field = new TextField();
        field.getStyleClass().add(style);
        field.textProperty().bindBidirectional(entry.typed());
        return field;
    }

    private static Node stepper(Words words, FormEntry entry, Parameter.Whole whole) {
        var field = line(entry, "form-number");
        field.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN) {
                step(entry, whole, e.getCode() == KeyCode.UP ? 1 : -1);
                e.consume();
            }
        });
        var less = Icons.button("fth-minus", words, Sentence.of("Less: {0}", whole.label()), () -> step(entry, whole, -1));
        var more = Icons.button("fth-plus", words, Sentence.of("More: {0}", whole.label()), () -> step(entry, whole, 1));
        field.setAccessibleText(words.say(whole.label()));
        // the arrow keys do the same, so the buttons are no stations of the Tab key
        less.setFocusTraversable(false);
        more.setFocusTraversable(false);
        var box = new HBox(field, less, more);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("form-stepper");
        return box;
    }

    private static void step(FormEntry entry, Parameter.Whole whole, int by) {
        try {
            long now = Long.parseLong(entry.typed().get().strip());
            entry.typed().set(Long.toString(Math.clamp(now + by, whole.least(), whole.most())));
        } catch (NumberFormatException e) {
            entry.reset();
        }
    }

    private static Node radios(Words words, FormEntry entry, Parameter.Choice choice) {
        var box = new VBox();
        box.getStyleClass().add("form-radios");
        var group = new ToggleGroup();
        for (var option : choice.options()) {
            var radio = new RadioButton(words.say(option.label()));
            radio.setWrapText(true);
            radio.setToggleGroup(group);
            radio.setOnAction(e -> entry.typed().set(option.id()));
            Follow.value(radio, entry.typed(), typed -> radio.setSelected(typed.equals(option.id())));
            box.getChildren().add(radio);
        }
        return box;
    }

    private static Node menu(Words words, FormEntry entry, Parameter.Choice choice) {
        var menu = new ComboBox<Parameter.Option>();
        menu.getItems().setAll(choice.options());
        menu.setConverter(new StringConverter<>() {
            @Override
            public String toString(Parameter.Option option) {
                return option == null ? "" : words.say(option.label());
            }

            @Override
            public Parameter.Option fromString(String said) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.setOnAction(e -> entry.typed().set(menu.getValue().id()));
        Follow.value(menu, entry.typed(), typed -> choice.options().stream().filter(o -> o.id().equals(typed)).findFirst()
                .ifPresent(menu::setValue));
        return menu;
    }

    private static Node box(Words words, FormEntry entry, Parameter.Flag flag) {
        var box = new CheckBox(words.say(flag.label()));
        box.setWrapText(true);
        box.setOnAction(e -> entry.typed().set(box.isSelected() ? "yes" : "no"));
        Follow.value(box, entry.typed(), typed -> box.setSelected(typed.equals("yes")));
        return box;
    }
}
