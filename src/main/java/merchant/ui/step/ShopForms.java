package merchant.ui.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.step.Step;
import merchant.table.step.Unit;
import merchant.text.Sentence;

/// The forms of steps that make of orders what a question asks for. Every field is filled by the columns' roles, so that one click is enough.
final class ShopForms {
    private static final String USUAL_WINDOWS = "30, 90, 365";
    private static final int MOST_CATEGORIES = 12;
    private final StepEdit edit;
    private final Sheet sheet;

    ShopForms(StepEdit edit, Sheet sheet) {
        this.edit = edit;
        this.sheet = sheet;
    }

    private <S extends Step> java.util.Optional<S> was(Class<S> kind) {
        return edit.before().filter(kind::isInstance).map(kind::cast);
    }

    private ComboBox<String> must(Sentence label, Role role, java.util.Optional<String> was) {
        return sheet.column(label, edit.fields(), was.orElseGet(() -> edit.column(f -> f.has(role))));
    }

    private ComboBox<String> may(Sentence label, Role role, java.util.Optional<String> was) {
        return sheet.columnOrNone(label, Sentence.of("none"), edit.fields(), was.orElseGet(() -> edit.fields().stream().filter(f -> f.has(role)).findFirst()
                .map(Field::name).orElse("")));
    }

    /// The money of a line: its own amount, else its price, which is taken times the quantity, else the order's, which cannot be told apart by product.
    private ComboBox<String> amount(boolean perProduct, java.util.Optional<String> was) {
        var priced = edit.fields().stream().anyMatch(f -> f.has(Role.QUANTITY)) ? java.util.stream.Stream.of(Role.AMOUNT, Role.PRICE) : java.util.stream.Stream.of(Role.AMOUNT);
        boolean split = perProduct && edit.fields().stream().anyMatch(f -> f.has(Role.PRODUCT));
        var roles = split ? priced : java.util.stream.Stream.concat(priced, java.util.stream.Stream.of(Role.ORDER_AMOUNT));
        var found = roles.flatMap(role -> edit.fields().stream().filter(f -> f.has(role) && f.type().isNumber())).findFirst().map(Field::name).orElse("");
        return sheet.columnOrNone(Sentence.of("Amount"), Sentence.of("none"), edit.fields(), was.orElse(found));
    }

    Supplier<Step> sales() {
        var was = was(Step.Sales.class);
        var unit = sheet.menu(Sentence.of("Span"), List.of(Unit.DAY, Unit.WEEK, Unit.MONTH), u -> sheet.words().say(u.label()), was.map(Step.Sales::unit).orElse(Unit.WEEK));
        var by = may(Sentence.of("For each (none: the whole shop)"), Role.PRODUCT, was.map(Step.Sales::by));
        var date = must(Sentence.of("Date"), Role.DATE, was.map(Step.Sales::date));
        var quantity = may(Sentence.of("Quantity"), Role.QUANTITY, was.map(Step.Sales::quantity));
        var amount = amount(true, was.map(Step.Sales::amount));
        return () -> new Step.Sales(Sheet.of(date), unit.getValue(), Sheet.of(by), Sheet.of(quantity), Sheet.of(amount));
    }

    Supplier<Step> customers() {
        var was = was(Step.Customers.class);
        var cutoff = sheet.line(Sentence.of("Cut-off day: only what happened before it is looked at"), was.map(Step.Customers::cutoff).orElse(""));
        var target = sheet.menu(Sentence.of("Answer to be predicted"), List.of(0, 30, 60, 90, 180), d -> sheet.words().say(d == 0 ? Sentence.of("none")
                : Sentence.of("buys within {0} days from then on", d)), was.map(Step.Customers::target).orElse(90));
        var windows = sheet.line(Sentence.of("Also looked at alone: the last days, such as 30, 90"), was.map(c -> String.join(", ", c.windows().stream().map(String::valueOf)
                .toList())).orElse(USUAL_WINDOWS));
        var customer = must(Sentence.of("Customer"), Role.CUSTOMER, was.map(Step.Customers::customer));
        var date = must(Sentence.of("Date"), Role.DATE, was.map(Step.Customers::date));
        var order = may(Sentence.of("Order number"), Role.ORDER_ID, was.map(Step.Customers::order));
        var amount = amount(false, was.map(Step.Customers::amount));
        var category = may(Sentence.of("Category"), Role.CATEGORY, was.map(Step.Customers::category));
        var shares = sheet.picks(Sentence.of("Categories whose share of a customer's order lines gets a column"), List.of(), was.map(Step.Customers::categories).orElse(List.of()));
        var proposed = new ArrayList<>(was.map(Step.Customers::categories).orElse(List.of()));
        Runnable ask = () -> {
            if (Sheet.of(category).isEmpty()) {
                shares.fill(List.of(), List.of());
                return;
            }
            sheet.hold();
            edit.values(Sheet.of(category), Sheet.of(date), cutoff.getText(), found -> {
                boolean own = was.isPresent() || !shares.get().equals(proposed) && !shares.get().isEmpty();
                var chosen = own ? shares.get() : found.stream().limit(MOST_CATEGORIES).sorted().toList();
                shares.fill(found, chosen);
                proposed.clear();
                proposed.addAll(own ? List.of() : shares.get());
                sheet.release();
            });
        };
        category.valueProperty().addListener((o, before, now) -> ask.run());
        date.valueProperty().addListener((o, before, now) -> ask.run());
        cutoff.textProperty().addListener((o, before, now) -> ask.run());
        ask.run();
        if (was.isEmpty()) {
            propose(date, target, cutoff);
        }
        return () -> new Step.Customers(Sheet.of(customer), Sheet.of(date), Sheet.of(order), Sheet.of(amount), Sheet.of(category), shares.get(), cutoff.getText(),
                days(windows.getText()), target.getValue());
    }

    /// The cut-off such that the days of the answer are all in the data.
    private void propose(ComboBox<String> date, ComboBox<Integer> target, javafx.scene.control.TextField cutoff) {
        var proposed = new String[] {""};
        Runnable ask = () -> edit.lastDay(Sheet.of(date), last -> {
            if (cutoff.getText().equals(proposed[0])) {
                proposed[0] = last.minusDays(target.getValue() - 1L).toString();
                cutoff.setText(proposed[0]);
            }
        }, () -> { });
        date.valueProperty().addListener((o, before, now) -> ask.run());
        sheet.hold();
        target.valueProperty().addListener((o, before, now) -> ask.run());
        edit.lastDay(Sheet.of(date), last -> {
            proposed[0] = last.minusDays(target.getValue() - 1L).toString();
            cutoff.setText(proposed[0]);
        }, sheet::release);
    }

    /// Whole numbers with commas, semicolons or spaces between, of either language.
    ///
    /// @throws Problem that names what is none
    static List<Integer> days(String typed) {
        return Arrays.stream(typed.split("[,，、;；\\s]+")).filter(t -> !t.isEmpty()).map(ShopForms::day).toList();
    }

    private static Integer day(String typed) {
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException e) {
            throw Problem.request(Sentence.of("\"{0}\" is no number of days.", typed), Sentence.of("Write whole numbers from 1, such as 30, 90."), e);
        }
    }

    Supplier<Step> baskets() {
        var was = was(Step.Baskets.class);
        var order = must(Sentence.of("Order number"), Role.ORDER_ID, was.map(Step.Baskets::order));
        var product = must(Sentence.of("Product"), Role.PRODUCT, was.map(Step.Baskets::product));
        return () -> new Step.Baskets(Sheet.of(order), Sheet.of(product));
    }

    Supplier<Step> ratings() {
        var was = was(Step.Ratings.class);
        var customer = must(Sentence.of("Customer"), Role.CUSTOMER, was.map(Step.Ratings::customer));
        var product = must(Sentence.of("Product"), Role.PRODUCT, was.map(Step.Ratings::product));
        var order = may(Sentence.of("Order number"), Role.ORDER_ID, was.map(Step.Ratings::order));
        return () -> new Step.Ratings(Sheet.of(customer), Sheet.of(product), Sheet.of(order));
    }
}
