package merchant.table.formula;

import java.util.List;
import java.util.Optional;
import merchant.table.Type;
import org.jspecify.annotations.Nullable;

/// A typed formula, as a tree.
public sealed interface Expr {
    /// What it gives; empty for a bare `missing`, which fits everywhere.
    Optional<Type> type();

    /// A value that stands in the formula.
    ///
    /// @param valueOrNull Long, Double, String, Boolean, LocalDate or LocalDateTime; null for `missing`
    record Literal(@Nullable Object valueOrNull, Optional<Type> type) implements Expr {
        /// The value; empty for `missing`.
        public Optional<Object> value() {
            return Optional.ofNullable(valueOrNull);
        }
    }

    /// The value of a column in the same row.
    record Column(String name, Type of) implements Expr {
        @Override
        public Optional<Type> type() {
            return Optional.of(of);
        }
    }

    /// An operator or a function on values.
    record Call(Op op, List<Expr> arguments, Optional<Type> type) implements Expr {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }
}
