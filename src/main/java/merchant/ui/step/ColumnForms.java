package merchant.ui.step;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.Type;
import merchant.table.step.Step;
import merchant.table.step.Unit;
import merchant.text.Sentence;

/// The forms of steps that change columns.
final class ColumnForms {
    private final StepEdit edit;
    private final Sheet sheet;

    ColumnForms(StepEdit edit, Sheet sheet) {
        this.edit = edit;
        this.sheet = sheet;
    }

    private <S extends Step> java.util.Optional<S> was(Class<S> kind) {
        return edit.before().filter(kind::isInstance).map(kind::cast);
    }

    Supplier<Step> fill() {
        var was = was(Step.Fill.class);
        var column = sheet.column(Sentence.of("Column"), edit.fields(), was.map(Step.Fill::column).orElseGet(() -> edit.column(f -> f.type().isNumber())));
        var how = sheet.menu(Sentence.of("Fill with"), List.of(Step.Fill.How.values()), h -> sheet.words().say(h.label()),
                was.map(Step.Fill::how).orElseGet(() -> usual(Sheet.of(column))));
        var value = sheet.line(Sentence.of("Value"), was.map(Step.Fill::value).orElse(""));
        var within = sheet.columnOrNone(Sentence.of("Looked for in"), Sentence.of("all rows"), edit.fields(), was.map(Step.Fill::within).orElse(""));
        sheet.only(() -> how.getValue() == Step.Fill.How.VALUE, value);
        sheet.only(() -> how.getValue() != Step.Fill.How.VALUE && how.getValue() != Step.Fill.How.ZERO, within);
        column.valueProperty().addListener((o, before, now) -> {
            var fits = fitting(now);
            if (!fits.contains(how.getValue())) {
                how.setValue(fits.getFirst());
            }
            how.getItems().setAll(fits);
        });
        how.getItems().setAll(fitting(Sheet.of(column)));
        return () -> new Step.Fill(Sheet.of(column), how.getValue(), value.getText(), plain(how.getValue()) ? "" : Sheet.of(within));
    }

    private static boolean plain(Step.Fill.How how) {
        return how == Step.Fill.How.VALUE || how == Step.Fill.How.ZERO;
    }

    private Step.Fill.How usual(String column) {
        return fitting(column).contains(Step.Fill.How.MEDIAN) ? Step.Fill.How.MEDIAN : Step.Fill.How.MOST_FREQUENT;
    }

    /// What suits the column's type.
    private List<Step.Fill.How> fitting(String column) {
        boolean number = edit.fields().stream().anyMatch(f -> f.name().equals(column) && f.type().isNumber());
        return Arrays.stream(Step.Fill.How.values()).filter(h -> switch (h) {
            case ZERO, MEAN, MEDIAN -> number;
            case VALUE, MOST_FREQUENT, PREVIOUS -> true;
        }).toList();
    }

    Supplier<Step> drop() {
        var first = edit.column(f -> false);
        var picks = sheet.picks(Sentence.of("Columns to leave out"), edit.fields().stream().map(Field::name).toList(),
                was(Step.Drop.class).map(Step.Drop::columns).orElse(List.of(first)));
        return () -> new Step.Drop(picks.get());
    }

    Supplier<Step> rename() {
        var was = was(Step.Rename.class);
        var column = sheet.column(Sentence.of("Column"), edit.fields(), was.map(Step.Rename::column).orElseGet(() -> edit.column(f -> true)));
        var name = sheet.line(Sentence.of("New name"), was.map(Step.Rename::name).orElseGet(() -> Sheet.of(column)));
        return () -> new Step.Rename(Sheet.of(column), name.getText());
    }

    Supplier<Step> retype() {
        var was = was(Step.Retype.class);
        var column = sheet.column(Sentence.of("Column"), edit.fields(), was.map(Step.Retype::column).orElseGet(() -> edit.column(f -> f.type() == Type.TEXT)));
        var type = sheet.menu(Sentence.of("Read as"), List.of(Type.values()), t -> sheet.words().say(t.label()), was.map(Step.Retype::type).orElseGet(() -> other(Sheet.of(column))));
        var order = sheet.menu(Sentence.of("Order in the text"), List.of(Step.Retype.DayOrder.values()), d -> sheet.words().say(d.label()),
                was.map(Step.Retype::order).orElse(Step.Retype.DayOrder.YMD));
        var comma = sheet.check(Sentence.of("The decimal mark is a comma (1.234,5)"), was.map(Step.Retype::comma).orElse(false));
        sheet.only(() -> text(Sheet.of(column)) && type.getValue().isMoment(), order);
        sheet.only(() -> text(Sheet.of(column)) && type.getValue().isNumber(), comma);
        return () -> new Step.Retype(Sheet.of(column), type.getValue(), order.getValue(), comma.isSelected());
    }

    /// A type that the column may be meant to have.
    private Type other(String column) {
        return switch (edit.fields().stream().filter(f -> f.name().equals(column)).findFirst().map(Field::type).orElse(Type.TEXT)) {
            case TEXT -> Type.DECIMAL;
            case TIMESTAMP -> Type.DATE;
            case DATE, WHOLE, DECIMAL, FLAG -> Type.TEXT;
        };
    }

    private boolean text(String column) {
        return edit.fields().stream().anyMatch(f -> f.name().equals(column) && f.type() == Type.TEXT);
    }

    Supplier<Step> derive() {
        var was = was(Step.Derive.class);
        var name = sheet.line(Sentence.of("New column"), was.map(Step.Derive::name).orElse(""));
        if (name.getText().isEmpty()) {
            name.setText(free(sheet.words().say("computed")));
        }
        var formula = new FormulaField(sheet, edit.fields(), was.map(Step.Derive::formula).orElseGet(this::example));
        sheet.row(Sentence.of("Formula"), formula);
        return () -> new Step.Derive(name.getText(), formula.text());
    }

    private String free(String wanted) {
        var name = wanted;
        for (int n = 2; has(name); n++) {
            name = wanted + " " + n;
        }
        return name;
    }

    private boolean has(String name) {
        return edit.fields().stream().anyMatch(f -> f.name().equals(name));
    }

    /// Something that works to begin with.
    private String example() {
        var numbers = edit.fields().stream().filter(f -> f.type().isNumber()).toList();
        var column = edit.column(f -> f.type().isNumber() && !f.has(Role.ORDER_ID) && !f.has(Role.CUSTOMER));
        return numbers.stream().anyMatch(f -> f.name().equals(column)) ? merchant.table.formula.Completion.written(column) + " * 2"
                : "upper(" + merchant.table.formula.Completion.written(column) + ")";
    }

    Supplier<Step> split() {
        var was = was(Step.Split.class);
        var column = sheet.column(Sentence.of("Column"), edit.fields(), was.map(Step.Split::column).orElseGet(() -> edit.column(f -> f.type() == Type.TEXT)));
        var separator = sheet.line(Sentence.of("Separator"), was.map(Step.Split::separator).orElse("-"));
        var first = was.map(s -> Several.written(s.names())).orElseGet(() -> two(Sheet.of(column)));
        var names = sheet.line(Sentence.of("New columns, with semicolons between"), first);
        column.valueProperty().addListener((o, before, now) -> names.setText(two(now)));
        return () -> new Step.Split(Sheet.of(column), separator.getText(), Several.read(names.getText()));
    }

    private String two(String column) {
        return Several.written(List.of(free(column + " 1"), free(column + " 2")));
    }

    Supplier<Step> bucket() {
        var was = was(Step.Bucket.class);
        var column = sheet.column(Sentence.of("Column"), edit.fields().stream().filter(f -> f.type().isMoment()).toList(),
                was.map(Step.Bucket::column).orElseGet(() -> edit.column(f -> f.type().isMoment())));
        var unit = sheet.menu(Sentence.of("Span"), List.of(Unit.values()), u -> sheet.words().say(u.label()), was.map(Step.Bucket::unit).orElse(Unit.MONTH));
        var name = sheet.line(Sentence.of("New column"), was.map(Step.Bucket::name).orElseGet(() -> free(sheet.words().say(Unit.MONTH.label()))));
        unit.valueProperty().addListener((o, before, now) -> {
            if (name.getText().equals(free(sheet.words().say(before.label())))) {
                name.setText(free(sheet.words().say(now.label())));
            }
        });
        return () -> new Step.Bucket(Sheet.of(column), unit.getValue(), name.getText());
    }

    Supplier<Step> pseudonymise() {
        var personal = edit.fields().stream().filter(f -> f.personal().isPresent()).map(Field::name).toList();
        var begun = personal.isEmpty() ? List.of(edit.column(f -> f.has(Role.CUSTOMER))) : personal;
        var picks = sheet.picks(Sentence.of("Columns to replace"), edit.fields().stream().map(Field::name).toList(),
                was(Step.Pseudonymise.class).map(Step.Pseudonymise::columns).orElse(begun));
        sheet.note(Sentence.of("The codes shown here are examples. Who knows the project file and guesses a value can check the guess: keep the file safe."));
        return () -> new Step.Pseudonymise(picks.get());
    }

    Supplier<Step> part() {
        var was = was(Step.Part.class);
        var name = sheet.line(Sentence.of("New column"), was.map(Step.Part::name).orElseGet(() -> free(sheet.words().say("part"))));
        var by = sheet.columnOrNone(Sentence.of("Parted by"), Sentence.of("nothing, each row by lot"), edit.fields(),
                was.map(Step.Part::by).orElseGet(() -> edit.fields().stream().filter(f -> f.has(Role.DATE)).findFirst().map(Field::name).orElse("")));
        var share = sheet.line(Sentence.of("Share for training (0.8 is 80 %)"), was.map(s -> Double.toString(s.share())).orElse("0.8"));
        var cut = sheet.line(Sentence.of("First day of testing (empty: by share)"), was.map(Step.Part::cut).orElse(""));
        var seed = sheet.line(Sentence.of("Seed"), was.map(s -> Long.toString(s.seed())).orElse("42"));
        sheet.only(() -> moment(Sheet.of(by)), cut);
        sheet.only(() -> !moment(Sheet.of(by)), seed);
        return () -> new Step.Part(name.getText(), number(share.getText()), (long) number(seed.getText()), Sheet.of(by), moment(Sheet.of(by)) ? cut.getText().strip() : "");
    }

    private boolean moment(String column) {
        return edit.fields().stream().anyMatch(f -> f.name().equals(column) && f.type().isMoment());
    }

    /// A number as typed; one that is none where it is none, which the step then refuses in words.
    private static double number(String typed) {
        try {
            return Double.parseDouble(typed.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
