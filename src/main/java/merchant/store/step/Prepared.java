package merchant.store.step;

import java.util.List;
import java.util.Optional;
import merchant.table.Field;
import merchant.table.step.Step;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// A table made of another one by steps, as it stands now.
///
/// @param base the table that the steps begin with
/// @param rows the base's
/// @param undo true where there is a change to take back
/// @param redo true where a change was taken back
public record Prepared(String table, String base, long rows, List<Line> lines, boolean undo, boolean redo) {
    public Prepared {
        lines = List.copyOf(lines);
    }

    public List<Step> steps() {
        return lines.stream().map(Line::step).toList();
    }

    /// How many steps are applied, from the first.
    public int applied() {
        return (int) lines.stream().takeWhile(l -> l.told().applied()).count();
    }

    /// A step and what became of it.
    public record Line(Step step, Told told) {}

    /// What became of a step.
    ///
    /// @param before rows before it
    /// @param after rows after it; both −1 where it is not applied
    /// @param happenedOrNull why it does not fit; null where it is applied, or waits for one before it
    public record Told(long before, long after, List<Sentence> notes, @Nullable Sentence happenedOrNull, @Nullable Sentence remedyOrNull) {
        public Told {
            notes = List.copyOf(notes);
        }

        /// A step that was applied.
        public static Told applied(long before, long after, List<Sentence> notes) {
            return new Told(before, after, notes, null, null);
        }

        /// A step that waits because one before it does not fit.
        public static Told waiting() {
            return new Told(-1, -1, List.of(), null, null);
        }

        public boolean applied() {
            return before >= 0;
        }

        public Optional<Sentence> happened() {
            return Optional.ofNullable(happenedOrNull);
        }

        public Optional<Sentence> remedy() {
            return Optional.ofNullable(remedyOrNull);
        }
    }

    /// What a step would do.
    ///
    /// @param head the first rows after it
    /// @param headBefore the first rows before it
    public record Preview(List<Field> fieldsBefore, List<List<Object>> headBefore, List<Field> fields, List<List<Object>> head, long before, long after,
            List<Sentence> notes) {
        public Preview {
            fieldsBefore = List.copyOf(fieldsBefore);
            fields = List.copyOf(fields);
            notes = List.copyOf(notes);
        }
    }

    /// Two columns by which tables may belong together.
    ///
    /// @param match how their values agree
    /// @param share of the left column's values (of at most a thousand looked at) that stand in the right one
    /// @param rows how many rows have a partner by these columns; -1 where that was not counted
    /// @param before how many rows there are here
    /// @param after how many rows it makes of them when those without a partner stay: more where the right column has a value in several rows; -1 where that was not counted
    public record Keys(String left, String right, boolean sameName, boolean sameRole, Step.Join.Match match, double share, long rows, long before, long after) {
        /// Whether rows would stand there several times.
        public boolean multiplies() {
            return after > before;
        }
    }
}
