package merchant.method;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import merchant.problem.Problem;
import merchant.table.Levels;
import merchant.table.Role;
import merchant.table.Table;
import merchant.text.Sentence;

/// Cells that hold several products joined by a mark, as a shop's order export has them where one line is an order.
///
/// They are taken for such only where every order has one line, most cells hold the mark, and the pieces change places: in “shirt, red, L”
/// each piece keeps its place, because it is one product and what it is like.
///
/// @param mark what joins the products
public record Joined(String mark) {
    /// In the order they are preferred where they stand in equally many cells.
    private static final List<String> MARKS = List.of("，", "、", "；", ";", "|", ",");
    private static final int LEAST_MOVING = 4;

    /// The mark at which to cut, or empty where the cells are to be taken as they are.
    ///
    /// @param orders which order each line belongs to
    /// @param items what each line names
    public static Optional<Joined> of(Levels orders, Levels items) {
        if (!once(orders)) {
            return Optional.empty();
        }
        long cells = Arrays.stream(items.codes()).filter(c -> c >= 0).count();
        Joined best = null;
        long most = cells / 2;
        for (var mark : MARKS) {
            var joined = new Joined(mark);
            var several = new boolean[items.names().size()];
            for (int i = 0; i < several.length; i++) {
                several[i] = joined.parts(items.names().get(i)).size() > 1;
            }
            long holding = Arrays.stream(items.codes()).filter(c -> c >= 0 && several[c]).count();
            if (holding > most && joined.moves(items.names())) {
                best = joined;
                most = holding;
            }
        }
        return Optional.ofNullable(best);
    }

    /// Refuses a column of joined products where it must be known how much of each was sold.
    ///
    /// @throws Problem where the table's lines are orders and this column names their products together
    public static void refuse(Table table, String column) {
        table.find(Role.ORDER_ID).filter(f -> !f.name().equals(column)).flatMap(f -> of(table.levels(f.name()), table.levels(column))).ifPresent(j -> {
            throw Problem.data(Sentence.of("One line is an order here, and its \"{0}\" names several products with \"{1}\" between them: how many of each were sold is not known.", column, j.mark()),
                    Sentence.of("Take an export with one line for each product of an order and its quantity (Taobao calls it 宝贝报表)."));
        });
    }

    /// True where there are lines and no order has two of them.
    public static boolean once(Levels orders) {
        var seen = new boolean[orders.names().size()];
        boolean any = false;
        for (int code : orders.codes()) {
            if (code >= 0) {
                if (seen[code]) {
                    return false;
                }
                seen[code] = true;
                any = true;
            }
        }
        return any;
    }

    /// The products a cell names, without the spaces around them and without empty ones.
    public List<String> parts(String cell) {
        return Stream.of(cell.split(Pattern.quote(mark))).map(String::strip).filter(p -> !p.isEmpty()).toList();
    }

    /// True where at least a quarter of the pieces that come in several cells come at different places.
    private boolean moves(List<String> cells) {
        var places = new HashMap<String, int[]>();
        for (var cell : cells) {
            var parts = parts(cell);
            for (int p = 0; p < parts.size(); p++) {
                int place = p;
                var seen = places.computeIfAbsent(parts.get(p), k -> new int[] {0, place, place});
                seen[0]++;
                seen[1] = Math.min(seen[1], p);
                seen[2] = Math.max(seen[2], p);
            }
        }
        long again = places.values().stream().filter(s -> s[0] > 1).count();
        return again > 0 && places.values().stream().filter(s -> s[1] < s[2]).count() * LEAST_MOVING >= again;
    }
}
