package merchant.ui.step;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.Type;
import merchant.table.OrderState;
import merchant.table.step.Condition;
import merchant.table.step.Step;
import merchant.text.Sentence;
import merchant.ui.style.Icons;

/// The forms of steps that choose and order rows.
final class RowForms {
    private final StepEdit edit;
    private final Sheet sheet;

    RowForms(StepEdit edit, Sheet sheet) {
        this.edit = edit;
        this.sheet = sheet;
    }

    private <S extends Step> java.util.Optional<S> was(Class<S> kind) {
        return edit.before().filter(kind::isInstance).map(kind::cast);
    }

    Supplier<Step> filter() {
        var was = was(Step.Filter.class);
        var keep = keep(was.map(Step.Filter::keep).orElse(true));
        var conditions = new VBox();
        conditions.getStyleClass().add("step-conditions");
        var lines = new ArrayList<Line>();
        was.map(Step.Filter::conditions).filter(c -> !c.isEmpty())
                .orElseGet(() -> List.of(new Condition(edit.column(f -> f.has(Role.AMOUNT)), Condition.Test.PRESENT, List.of())))
                .forEach(c -> add(conditions, lines, c));
        sheet.getChildren().add(conditions);
        var more = new Hyperlink(sheet.words().say("One more condition"));
        more.setOnAction(e -> {
            add(conditions, lines, new Condition(edit.column(f -> true), Condition.Test.PRESENT, List.of()));
            sheet.changed();
        });
        sheet.getChildren().add(more);
        var all = sheet.menu(Sentence.of("Together"), List.of(true, false), b -> sheet.words().say(b ? Sentence.of("all must hold") : Sentence.of("one is enough")),
                was.map(Step.Filter::all).orElse(true));
        sheet.only(() -> lines.size() > 1, all);
        return () -> new Step.Filter(lines.stream().map(Line::condition).toList(), all.getValue(), keep.getValue());
    }

    private ComboBox<Boolean> keep(boolean kept) {
        return sheet.menu(Sentence.of("What to do"), List.of(true, false),
                b -> sheet.words().say(b ? Sentence.of("Keep the rows where …") : Sentence.of("Leave out the rows where …")), kept);
    }

    private void add(VBox conditions, List<Line> lines, Condition condition) {
        var line = new Line(condition);
        lines.add(line);
        conditions.getChildren().add(line);
        line.head.getChildren().add(Icons.button("fth-x", sheet.words(), Sentence.of("Take this condition away"), () -> {
            if (lines.size() > 1) {
                lines.remove(line);
                conditions.getChildren().remove(line);
                sheet.changed();
            }
        }));
    }

    /// One condition: column, test, and what to compare with.
    private final class Line extends VBox {
        private final HBox head = new HBox();
        private final ComboBox<String> column;
        private final ComboBox<Condition.Test> test;
        private final ComboBox<String> value = new ComboBox<>();
        private final javafx.scene.control.TextField upper;
        /// What the step had, which a line may not be able to show: it stays while nothing is typed.
        private final Condition was;
        private final String shown;
        private List<String> offered = List.of();

        Line(Condition condition) {
            getStyleClass().add("step-condition");
            column = sheet.column(edit.fields(), condition.column());
            test = sheet.menu(List.of(Condition.Test.values()), t -> sheet.words().say(t.label()), condition.test());
            upper = sheet.line(condition.test().range() && condition.values().size() > 1 ? condition.values().get(1) : "");
            value.setEditable(true);
            value.setMaxWidth(Double.MAX_VALUE);
            was = condition;
            value.getEditor().setText(condition.test().several() ? Several.written(condition.values())
                    : condition.values().isEmpty() ? "" : condition.values().getFirst());
            shown = value.getEditor().getText();
            value.getEditor().textProperty().addListener((o, before, now) -> sheet.changed());
            value.setAccessibleText(sheet.words().say("Value"));
            upper.setAccessibleText(sheet.words().say("and at most"));
            column.setAccessibleText(sheet.words().say("Column"));
            head.getStyleClass().add("step-condition-head");
            HBox.setHgrow(column, Priority.ALWAYS);
            head.getChildren().add(column);
            getChildren().addAll(head, test, value, upper);
            column.valueProperty().addListener((o, before, now) -> offer());
            test.valueProperty().addListener((o, before, now) -> {
                turn(before, now);
                shape();
            });
            offer();
            shape();
        }

        private void shape() {
            show(value, !test.getValue().bare());
            show(upper, test.getValue().range());
            value.setPromptText(test.getValue().several() ? sheet.words().say("values with semicolons between") : "");
            list();
        }

        /// One value is written otherwise than among several.
        private void turn(Condition.Test before, Condition.Test now) {
            var typed = value.getEditor().getText();
            if (before.several() == now.several() || typed.isEmpty()) {
                return;
            }
            var values = Several.read(typed);
            value.getEditor().setText(now.several() ? Several.written(typed) : values.isEmpty() ? "" : values.getFirst());
        }

        /// What was found, written as it would be typed.
        private void list() {
            var typed = value.getEditor().getText();
            value.getItems().setAll(test.getValue().several() ? offered.stream().map(Several::written).toList() : offered);
            value.getEditor().setText(typed);
        }

        private static void show(javafx.scene.Node node, boolean shown) {
            node.setVisible(shown);
            node.setManaged(shown);
        }

        /// The values that stand there, where there are few.
        private void offer() {
            offered = List.of();
            list();
            boolean words = edit.fields().stream().anyMatch(f -> f.name().equals(column.getValue()) && (f.type() == Type.TEXT || f.type() == Type.FLAG));
            if (words) {
                edit.values(Sheet.of(column), found -> {
                    offered = found;
                    list();
                });
            }
        }

        Condition condition() {
            var typed = value.getEditor().getText();
            if (!test.getValue().range() && test.getValue() == was.test() && typed.equals(shown)) {
                return new Condition(Sheet.of(column), was.test(), was.values());
            }
            var values = switch (test.getValue()) {
                case MISSING, PRESENT -> List.<String>of();
                case ONE_OF, NOT_ONE_OF -> Several.read(typed);
                case BETWEEN, OUTSIDE -> List.of(typed, upper.getText());
                default -> typed.isEmpty() ? List.<String>of() : List.of(typed);
            };
            return new Condition(Sheet.of(column), test.getValue(), values);
        }
    }

    Supplier<Step> where() {
        var was = was(Step.Where.class);
        var keep = keep(was.map(Step.Where::keep).orElse(true));
        var number = edit.column(f -> f.type().isNumber());
        var formula = new FormulaField(sheet, edit.fields(), was.map(Step.Where::formula).orElseGet(() -> "not ismissing(" + merchant.table.formula.Completion.written(number) + ")"));
        sheet.row(Sentence.of("Formula"), formula);
        return () -> new Step.Where(formula.text(), keep.getValue());
    }

    Supplier<Step> deduplicate() {
        var was = was(Step.Deduplicate.class);
        var picks = sheet.picks(Sentence.of("Equal in (none: in all columns)"), edit.fields().stream().map(Field::name).toList(),
                was.map(Step.Deduplicate::columns).orElse(List.of()));
        var last = sheet.menu(Sentence.of("Which stays"), List.of(false, true), b -> sheet.words().say(b ? Sentence.of("the last") : Sentence.of("the first")),
                was.map(Step.Deduplicate::last).orElse(false));
        return () -> new Step.Deduplicate(picks.get(), last.getValue());
    }

    Supplier<Step> sort() {
        var was = was(Step.Sort.class).map(Step.Sort::by).orElse(List.of());
        var first = by(Sentence.of("Sort by"), was.isEmpty() ? new Step.Sort.By(edit.column(f -> f.type().isMoment()), false) : was.getFirst());
        var second = by(Sentence.of("Then by"), was.size() < 2 ? new Step.Sort.By("", false) : was.get(1));
        return () -> {
            var by = new ArrayList<Step.Sort.By>();
            by.add(first.get());
            if (!second.get().column().isEmpty()) {
                by.add(second.get());
            }
            return new Step.Sort(by);
        };
    }

    private Supplier<Step.Sort.By> by(Sentence label, Step.Sort.By was) {
        var column = sheet.columnOrNone(label, Sentence.of("nothing"), edit.fields(), was.column());
        var down = sheet.check(Sentence.of("largest or latest first"), was.descending());
        return () -> new Step.Sort.By(Sheet.of(column), down.isSelected());
    }

    Supplier<Step> withoutCancelled() {
        var was = was(Step.WithoutCancelled.class);
        var status = sheet.columnOrNone(Sentence.of("Order state"), Sentence.of("none"), edit.fields(), was.map(Step.WithoutCancelled::status)
                .orElseGet(() -> edit.fields().stream().filter(f -> f.has(Role.STATUS)).findFirst().map(Field::name).orElse("")));
        var states = sheet.picks(Sentence.of("States that mean cancelled or refunded"), List.of(), was.map(Step.WithoutCancelled::states).orElse(List.of()));
        var quantity = sheet.columnOrNone(Sentence.of("Returns are negative in"), Sentence.of("none"), edit.fields().stream().filter(f -> f.type().isNumber()).toList(),
                was.map(Step.WithoutCancelled::quantity).orElseGet(() -> edit.fields().stream().filter(f -> f.has(Role.QUANTITY)).findFirst().map(Field::name).orElse("")));
        Runnable ask = () -> {
            if (Sheet.of(status).isEmpty()) {
                states.fill(List.of(), List.of());
            } else {
                sheet.hold();
                edit.values(Sheet.of(status), found -> {
                    states.fill(found, was.map(Step.WithoutCancelled::states).orElseGet(() -> found.stream().filter(RowForms::off).toList()));
                    sheet.release();
                });
            }
        };
        status.valueProperty().addListener((o, before, now) -> ask.run());
        ask.run();
        return () -> new Step.WithoutCancelled(Sheet.of(status), states.get(), Sheet.of(quantity));
    }

    private static boolean off(String state) {
        return OrderState.of(state).filter(OrderState::isVoid).isPresent();
    }
}
