package merchant.ui.table.choice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import merchant.table.view.Condition;
import org.jspecify.annotations.Nullable;

/// Which values of a column are chosen: all but some, or only some. Values that no list shows are chosen as the rest is.
public final class FilterChoice {
    /// Stands for rows without a value.
    public static final Object MISSING = new Object();

    private final String field;
    private boolean rest = true;
    private final Set<Object> others = new LinkedHashSet<>();

    public FilterChoice(String field, List<Condition> filter) {
        this.field = field;
        for (var condition : filter) {
            if (condition instanceof Condition.OneOf known && known.field().equals(field)) {
                rest = known.except();
                others.addAll(known.values());
                if (known.missing()) {
                    others.add(MISSING);
                }
            }
        }
    }

    public boolean chosen(Object value) {
        return rest != others.contains(value);
    }

    public void choose(Object value, boolean chosen) {
        if (chosen == rest) {
            others.remove(value);
        } else {
            others.add(value);
        }
    }

    /// Chooses all values, or none.
    public void all(boolean chosen) {
        rest = chosen;
        others.clear();
    }

    /// True for all, false for none, null in between.
    public @Nullable Boolean whole() {
        return others.isEmpty() ? (Boolean) rest : null;
    }

    /// The condition; empty where every row passes.
    public Optional<Condition> condition() {
        if (rest && others.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Condition.OneOf(field, others.stream().filter(v -> v != MISSING).toList(), others.contains(MISSING), rest));
    }
}
