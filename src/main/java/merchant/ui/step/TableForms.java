package merchant.ui.step;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.Type;
import merchant.table.step.Measure;
import merchant.table.step.Step;
import merchant.text.Sentence;
import merchant.ui.style.Icons;

/// The forms of steps that bring rows together.
final class TableForms {
    private static final int MOST_COLUMNS = 12;
    private final StepEdit edit;
    private final Sheet sheet;

    TableForms(StepEdit edit, Sheet sheet) {
        this.edit = edit;
        this.sheet = sheet;
    }

    private <S extends Step> java.util.Optional<S> was(Class<S> kind) {
        return edit.before().filter(kind::isInstance).map(kind::cast);
    }

    Supplier<Step> join() {
        return new JoinForm(edit, sheet).form();
    }

    Supplier<Step> append() {
        var was = was(Step.Append.class);
        var here = edit.fields().stream().map(Field::name).toList();
        var like = edit.others().stream().filter(t -> edit.fieldsOf(t).stream().map(Field::name).toList().equals(here)).toList();
        var picks = sheet.picks(Sentence.of("Tables whose rows are put below"), edit.others(), was.map(Step.Append::tables)
                .orElse(like.isEmpty() ? edit.others().stream().limit(1).toList() : like));
        var source = sheet.line(Sentence.of("New column that names the table (empty for none)"), was.map(Step.Append::source).orElse(sheet.words().say("table")));
        return () -> new Step.Append(picks.get(), source.getText());
    }

    Supplier<Step> group() {
        var was = was(Step.Group.class);
        var by = sheet.picks(Sentence.of("One row for each"), edit.fields().stream().map(Field::name).toList(),
                was.map(Step.Group::by).orElseGet(() -> List.of(edit.column(f -> f.has(Role.PRODUCT) || f.has(Role.CATEGORY)))));
        var lines = new ArrayList<Line>();
        var measures = new VBox();
        measures.getStyleClass().add("step-conditions");
        was.map(Step.Group::measures).filter(m -> !m.isEmpty()).orElseGet(this::usual).forEach(m -> add(measures, lines, m));
        sheet.row(Sentence.of("Computed"), measures);
        var more = new Hyperlink(sheet.words().say("One more number"));
        more.setOnAction(e -> {
            add(measures, lines, new Measure(Measure.What.SUM, edit.column(f -> f.type().isNumber()), ""));
            sheet.changed();
        });
        sheet.getChildren().add(more);
        return () -> new Step.Group(by.get(), lines.stream().map(Line::measure).toList());
    }

    private List<Measure> usual() {
        var all = new ArrayList<Measure>();
        all.add(new Measure(Measure.What.ROWS, "", ""));
        edit.fields().stream().filter(f -> f.type().isNumber() && (f.has(Role.AMOUNT) || f.has(Role.QUANTITY))).limit(2)
                .forEach(f -> all.add(new Measure(Measure.What.SUM, f.name(), "")));
        return all;
    }

    private void add(VBox measures, List<Line> lines, Measure measure) {
        var line = new Line(measure);
        lines.add(line);
        measures.getChildren().add(line);
        line.head.getChildren().add(Icons.button("fth-x", sheet.words(), Sentence.of("Take this number away"), () -> {
            lines.remove(line);
            measures.getChildren().remove(line);
            sheet.changed();
        }));
    }

    /// What is computed, of which column, and what it is called.
    private final class Line extends VBox {
        private final HBox head = new HBox();
        private final ComboBox<Measure.What> what;
        private final ComboBox<String> column;
        private final TextField name;

        Line(Measure measure) {
            getStyleClass().add("step-condition");
            head.getStyleClass().add("step-condition-head");
            what = sheet.menu(List.of(Measure.What.values()), w -> sheet.words().say(w.label()), measure.what());
            column = sheet.column(edit.fields(), measure.column());
            name = sheet.line(measure.name().isEmpty() ? named() : measure.name());
            what.setAccessibleText(sheet.words().say("What is computed"));
            column.setAccessibleText(sheet.words().say("Column"));
            name.setAccessibleText(sheet.words().say("New column"));
            HBox.setHgrow(what, Priority.ALWAYS);
            head.getChildren().add(what);
            getChildren().addAll(head, column, name);
            var last = new String[] {named()};
            Runnable follow = () -> {
                if (name.getText().equals(last[0])) {
                    name.setText(named());
                }
                last[0] = named();
            };
            what.valueProperty().addListener((o, was, is) -> {
                column.setVisible(is != Measure.What.ROWS);
                column.setManaged(is != Measure.What.ROWS);
                follow.run();
            });
            column.valueProperty().addListener((o, was, is) -> follow.run());
            column.setVisible(measure.what() != Measure.What.ROWS);
            column.setManaged(measure.what() != Measure.What.ROWS);
        }

        private String named() {
            return what.getValue() == Measure.What.ROWS ? sheet.words().say("rows") : sheet.words().say("{0} ({1})", what.getValue().label(), Sheet.of(column));
        }

        Measure measure() {
            return new Measure(what.getValue(), what.getValue() == Measure.What.ROWS ? "" : Sheet.of(column), name.getText());
        }
    }

    /// A column with few values, by what is known of it.
    private String telling() {
        return edit.fields().stream().filter(f -> f.has(Role.CATEGORY)).findFirst().map(Field::name).orElseGet(() -> edit.column(f -> f.type() == Type.TEXT && f.roleOrNull() == null));
    }

    Supplier<Step> pivot() {
        var was = was(Step.Pivot.class);
        var rows = sheet.picks(Sentence.of("One row for each"), edit.fields().stream().map(Field::name).toList(),
                was.map(Step.Pivot::rows).orElseGet(() -> edit.fields().stream().filter(f -> f.has(Role.PRODUCT)).map(Field::name).limit(1).toList()));
        var column = sheet.column(Sentence.of("One column for each value of"), edit.fields(), was.map(Step.Pivot::column)
                .orElseGet(this::telling));
        var values = sheet.line(Sentence.of("Values, with semicolons between"), was.map(p -> Several.written(p.values())).orElse(""));
        var what = sheet.menu(Sentence.of("What is computed"), List.of(Measure.What.values()), w -> sheet.words().say(w.label()), was.map(Step.Pivot::what).orElse(Measure.What.SUM));
        var measured = sheet.column(Sentence.of("of"), edit.fields(), was.map(Step.Pivot::measured).orElseGet(() -> edit.column(f -> f.has(Role.AMOUNT) || f.has(Role.QUANTITY))));
        sheet.only(() -> what.getValue() != Measure.What.ROWS, measured);
        Runnable ask = () -> edit.values(Sheet.of(column), found -> values.setText(Several.written(found.stream().limit(MOST_COLUMNS).sorted().toList())));
        column.valueProperty().addListener((o, before, now) -> ask.run());
        if (was.isEmpty()) {
            sheet.hold();
            edit.values(Sheet.of(column), found -> {
                values.setText(Several.written(found.stream().limit(MOST_COLUMNS).sorted().toList()));
                sheet.release();
            });
        }
        return () -> new Step.Pivot(rows.get(), Sheet.of(column), Several.read(values.getText()), what.getValue(),
                what.getValue() == Measure.What.ROWS ? "" : Sheet.of(measured));
    }
}
