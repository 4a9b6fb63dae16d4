package merchant.ui.table.choice;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.view.Condition;
import merchant.text.Sentence;
import merchant.ui.style.Words;
import org.jspecify.annotations.Nullable;

/// A condition as a choice and the one or two values that it needs.
public final class FilterCondition extends VBox {
    private final Words words;
    private final Field field;
    private final ComboBox<ConditionKind> kind = new ComboBox<>();
    private final VBox values = new VBox();
    private final Label wrong = new Label();
    private final List<Control> inputs = new ArrayList<>();
    private final Runnable enter;

    /// @param enter what Enter does in a value
    public FilterCondition(Words words, Field field, List<Condition> filter, Runnable enter) {
        this.words = words;
        this.field = field;
        this.enter = enter;
        getStyleClass().add("filter-condition");
        values.getStyleClass().add("filter-inputs");
        wrong.getStyleClass().addAll("caption", "negative");
        wrong.setWrapText(true);
        kind.getItems().setAll(ConditionKind.of(field.type()));
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ConditionKind shown) {
                return shown == null ? "" : words.say(shown.label(field.type()));
            }

            @Override
            public @Nullable ConditionKind fromString(String text) {
                return null;
            }
        });
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setAccessibleText(words.say("Condition"));
        kind.valueProperty().addListener((o, was, is) -> ask(is.needs()));
        getChildren().addAll(kind, values, wrong);
        var known = filter.stream().filter(c -> c.field().equals(field.name())).findFirst();
        kind.setValue(known.flatMap(ConditionKind::of).filter(kind.getItems()::contains).orElse(kind.getItems().getFirst()));
        known.ifPresent(c -> fill(ConditionKind.values(c)));
    }

    public Control first() {
        return inputs.isEmpty() ? kind : inputs.getFirst();
    }

    private void ask(int count) {
        inputs.clear();
        for (int i = 0; i < count; i++) {
            inputs.add(field.type().isMoment() ? day() : line());
        }
        values.getChildren().setAll(inputs);
        wrong.setText("");
    }

    private TextField line() {
        var line = new TextField();
        line.setPromptText(words.say(field.type().isNumber() ? Sentence.of("number") : Sentence.of("text")));
        line.setAccessibleText(line.getPromptText());
        line.setOnAction(e -> enter.run());
        return line;
    }

    private DatePicker day() {
        var day = new DatePicker();
        day.setPromptText(words.say("such as {0}", "2024-01-31"));
        day.setAccessibleText(words.say("Day"));
        day.setMaxWidth(Double.MAX_VALUE);
        day.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate shown) {
                return shown == null ? "" : shown.toString();
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                try {
                    return text.isBlank() ? null : LocalDate.parse(text.strip());
                } catch (DateTimeParseException e) {
                    return day.getValue();
                }
            }
        });
        return day;
    }

    private void fill(List<Object> known) {
        for (int i = 0; i < Math.min(known.size(), inputs.size()); i++) {
            var value = known.get(i);
            if (inputs.get(i) instanceof DatePicker day) {
                day.setValue(value instanceof java.time.LocalDateTime moment ? moment.toLocalDate() : (LocalDate) value);
            } else if (inputs.get(i) instanceof TextField line) {
                line.setText(merchant.ui.data.Naming.cell(value, words));
            }
        }
    }

    /// The condition as it stands; empty, with a word about it, where a value is missing or wrong.
    public Optional<Condition> condition() {
        try {
            wrong.setText("");
            return Optional.of(kind.getValue().condition(field, inputs.stream().map(this::value).toList()));
        } catch (Problem e) {
            wrong.setText(words.say(e.sentence()));
            return Optional.empty();
        }
    }

    private Object value(Control input) {
        if (input instanceof DatePicker day) {
            // what was typed counts, also before the focus leaves the field
            var typed = day.getEditor().getText().strip();
            try {
                return LocalDate.parse(typed);
            } catch (DateTimeParseException e) {
                throw Problem.request(Sentence.of("\"{0}\" is no day.", typed), Sentence.of("Write it as year-month-day, such as {0}.", "2024-01-31"));
            }
        }
        var text = ((TextField) input).getText();
        return field.type().isNumber() ? ConditionKind.number(text) : text;
    }
}
