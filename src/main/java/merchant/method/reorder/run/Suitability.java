package merchant.method.reorder.run;

import java.util.List;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.Unread;
import merchant.method.reorder.goods.ReorderNeeds;
import merchant.text.Part;
import merchant.text.Sentence;

/// Whether a table tells what was sold, and what a run on it would do, in sentences: without reading a value.
public final class Suitability {
    private static final int FEWEST_ROWS = 5;

    private Suitability() {}

    /// Why the input cannot be used, or empty.
    public static Optional<Sentence> obstacle(Input input) {
        if (input.table().rows() == 0) {
            return Optional.of(Sentence.of("The table has no rows."));
        }
        var unread = unread(input);
        if (unread.isPresent()) {
            return unread;
        }
        for (var need : List.of(ReorderNeeds.DATE, ReorderNeeds.PRODUCT, ReorderNeeds.QUANTITY)) {
            var field = input.field(need.id());
            if (field.isEmpty()) {
                return Optional.of(need == ReorderNeeds.DATE ? Sentence.of("No column says when something was sold: a column with dates is needed.")
                        : need == ReorderNeeds.PRODUCT ? Sentence.of("No column says what was sold: a column with products is needed.")
                        : Sentence.of("No column says how many were sold: a column with quantities is needed."));
            }
            if (!need.takes(field.get())) {
                return Optional.of(Sentence.of("The column \"{0}\" holds {1} and cannot serve as \"{2}\".", field.get().name(), field.get().type().label(), need.label()));
            }
        }
        var used = List.of(ReorderNeeds.DATE, ReorderNeeds.PRODUCT, ReorderNeeds.QUANTITY).stream().map(n -> input.field(n.id())).distinct().count();
        if (used < 3) {
            return Optional.of(Sentence.of("Date, product and quantity must be three different columns."));
        }
        return input.table().rows() >= FEWEST_ROWS ? Optional.empty()
                : Optional.of(Sentence.of("The table needs at least {0} lines of sales.", FEWEST_ROWS));
    }

    /// Where no column of numbers is chosen for the quantity, and one that should be is text.
    private static Optional<Sentence> unread(Input input) {
        var chosen = input.field(ReorderNeeds.QUANTITY.id());
        var unread = chosen.isEmpty() ? Unread.quantity(input.table()) : Unread.of(input.table(), chosen.get());
        return unread.filter(u -> chosen.isEmpty() || u.mostlyNumbers())
                .map(u -> Sentence.of("It is not known how many pieces were sold: {0}. {1}", u.said(), u.remedy()));
    }

    /// What a run would do, in one sentence.
    public static Sentence plan(Input input, Settings settings, Sentence by) {
        var what = aim(settings);
        return input.other(ReorderNeeds.STOCK).isPresent() ? Sentence.of("List what to order of each product so as to {0}, by {1}.", what, by)
                : Sentence.of("List what to order of each product so as to {0}, by {1}, as if nothing were in stock, because no stock table is chosen.", what, by);
    }

    private static Sentence aim(Settings settings) {
        if (!Plan.asksService(settings)) {
            return Sentence.of("lose least by pieces too few and too many");
        }
        Object service = Plan.classes(settings).<Object>map(c -> Sentence.of("{0} (class A), {1} (B) and {2} (C)", new Part.Percent(c[0], 1), new Part.Percent(c[1], 1), new Part.Percent(c[2], 1)))
                .orElseGet(() -> new Part.Percent(Plan.terms(settings).service(), 1));
        return Plan.fill(settings) ? Sentence.of("serve {0} of the demand", service) : Sentence.of("get through {0} of the times between two deliveries without running out", service);
    }
}
