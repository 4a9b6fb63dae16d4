package merchant.ui.result.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import merchant.result.OrderResult;
import merchant.result.OrderResult.Line;
import merchant.result.OrderResult.Step;
import merchant.result.OrderResult.Supplier;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.ui.result.order.OrderModel.By;
import org.jspecify.annotations.Nullable;

/// Lines with another quantity than the computed one, and what follows from them.
final class OtherQuantity {
    private static final double WHOLE = 1e-9;

    private OtherQuantity() {}

    /// The line with this quantity. Its arithmetic then ends with it, so that the last step stays the quantity.
    ///
    /// @param today the day of the list: what is ordered though the list would not is ordered then
    /// @param by whether another budget or another service is looked at
    /// @param computed what is computed there
    /// @param quantity what is ordered
    /// @param typed true where the user wrote it
    /// @param steps the arithmetic at that budget or service
    static Line of(Line line, LocalDate today, By by, double computed, double quantity, boolean typed, List<Step> steps) {
        if (quantity == line.quantity() && !typed) {
            return line;
        }
        var all = new ArrayList<>(steps);
        if (all.getLast().value() != computed) {
            all.add(new Step("looked_at", by == By.SERVICE ? Sentence.of("Order, at the service looked at")
                    : Sentence.of("Order, at the budget looked at: so many of the {0} in the line above; the money goes where the next piece saves most in the whole list", new Part.Amount(all.getLast().value(), 0)), "", computed));
        }
        // how the computed quantity was rounded or cut says nothing of another one
        var notes = new ArrayList<>(line.notes().stream().filter(n -> n.kind() != OrderResult.Kind.ROUNDED && n.kind() != OrderResult.Kind.CUT).toList());
        if (typed) {
            broken(line, quantity).ifPresent(notes::add);
            all.add(new Step("chosen", Sentence.of("Order, as typed instead"), "", quantity));
            notes.add(new OrderResult.Note(OrderResult.Kind.OWN, quantity > 0 && computed == 0 ? Sentence.of("your own quantity, ordered today because you ask for it; computed: {0}", computed)
                    : Sentence.of("your own quantity; computed: {0}", computed)));
        }
        return new Line(line.product(), line.number(), line.name(), line.supplier(), line.stock(), line.onOrder(), line.expected(), line.low(), line.high(), line.risk(), quantity,
                orderBy(line, today, quantity), line.unitCost(), quantity == 0 ? 0 : quantity * line.unitCost(), line.group(), line.policy(), line.service(), line.gain(), line.cover(),
                line.model(), notes, all, line.atBudget(), line.atService(), line.levels());
    }

    /// Says that a quantity is not of whole packs.
    private static Optional<OrderResult.Note> broken(Line line, double quantity) {
        double pack = line.steps().stream().filter(s -> s.name().equals("pack")).mapToDouble(Step::value).findFirst().orElse(1);
        double off = pack > 1 ? quantity % pack : 0;
        return off < WHOLE || pack - off < WHOLE ? Optional.empty()
                : Optional.of(new OrderResult.Note(OrderResult.Kind.OWN, Sentence.of("not whole packs of {0}: {1} or {2} would be", new Part.Amount(pack, 0), new Part.Amount(quantity - off, 0), new Part.Amount(quantity - off + pack, 0))));
    }

    /// The day of ordering so many: today where anything is ordered, because the list is today's order, even where the line itself would have waited; none where an order is taken out of the list.
    static @Nullable LocalDate orderBy(Line line, LocalDate today, double quantity) {
        return quantity > 0 ? today : line.quantity() > 0 ? null : line.orderBy();
    }

    /// What is ordered of each supplier, the largest first. Volumes are known only where nothing changed.
    static List<Supplier> suppliers(OrderResult result, List<Line> lines) {
        var minimum = new LinkedHashMap<String, Double>();
        result.suppliers().forEach(s -> minimum.put(s.name(), s.minimum()));
        var made = new ArrayList<Supplier>();
        lines.stream().filter(l -> l.quantity() > 0).map(Line::supplier).distinct().forEach(name -> {
            var own = lines.stream().filter(l -> l.quantity() > 0 && l.supplier().equals(name)).toList();
            double units = own.stream().mapToDouble(Line::quantity).sum();
            double cost = own.stream().mapToDouble(Line::cost).filter(Double::isFinite).sum();
            var before = result.suppliers().stream().filter(s -> s.name().equals(name) && s.units() == units && s.lines() == own.size()).findFirst();
            made.add(new Supplier(name, own.size(), units, cost, before.map(Supplier::volume).orElse(Double.NaN), minimum.getOrDefault(name, 0.0)));
        });
        made.sort(Comparator.comparingDouble((Supplier s) -> -s.cost()).thenComparing(Supplier::name));
        return made;
    }
}
