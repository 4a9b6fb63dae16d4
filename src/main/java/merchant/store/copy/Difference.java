package merchant.store.copy;

import java.util.List;
import merchant.table.Type;
import merchant.text.Sentence;

/// How a newer table differs from an older one, row by row of one key; shown before anything is taken over.
///
/// @param key the columns by which rows are the same
/// @param alike rows that are in both and equal
/// @param fresh rows that only the newer one has
/// @param changed rows of the same key with another value
/// @param vanished rows that only the older one has
/// @param repeated rows whose key an earlier row of the same table has already; they are matched in their order
/// @param aside records of the newer file that are no rows: they could not be read, or were left out
/// @param absent columns that the newer one lacks
/// @param additional columns that only the newer one has; they are not taken over
/// @param renamed columns that the newer one calls otherwise
/// @param retyped columns that hold another type in the newer one
/// @param examples a few of each kind
public record Difference(List<String> key, long alike, long fresh, long changed, long vanished, long repeated, long aside, List<String> absent,
        List<String> additional, List<Renamed> renamed, List<Retyped> retyped, List<Example> examples) {
    /// So many rows of each kind are shown.
    public static final int EXAMPLES = 5;

    public Difference {
        key = List.copyOf(key);
        absent = List.copyOf(absent);
        additional = List.copyOf(additional);
        renamed = List.copyOf(renamed);
        retyped = List.copyOf(retyped);
        examples = List.copyOf(examples);
    }

    /// The same, where one column is not missed: the program's own, which no file has.
    public Difference without(String own) {
        return new Difference(key, alike, fresh, changed, vanished, repeated, aside, absent.stream().filter(a -> !a.equals(own)).toList(), additional, renamed, retyped, examples);
    }

    /// What became of a row.
    public enum Kind {
        NEW, CHANGED, VANISHED
    }

    /// Why two columns are one.
    public enum Reason {
        /// Their names differ in capital letters, spaces and signs alone.
        NAME,
        /// They mean the same to the shop.
        ROLE,
        /// Most values of the same rows are equal.
        VALUES,
        /// The user says so.
        CHOSEN
    }

    /// A column that the newer table calls otherwise; it keeps the older one's name.
    public record Renamed(String older, String newer, Reason reason) {
        /// What becomes of it, for the user.
        public Sentence said() {
            return switch (reason) {
                case NAME -> Sentence.of("\"{0}\" of the file is taken as \"{1}\", because the names are almost the same.", newer, older);
                case ROLE -> Sentence.of("\"{0}\" of the file is taken as \"{1}\", because both mean the same.", newer, older);
                case CHOSEN -> Sentence.of("\"{0}\" of the file is taken as \"{1}\", as you chose.", newer, older);
                case VALUES -> Sentence.of("\"{0}\" of the file is taken as \"{1}\", because most values of the same rows are equal.", newer, older);
            };
        }
    }

    /// A column of two types, which holds one that all its values fit from then on.
    public record Retyped(String column, Type older, Type newer, Type both) {
        /// What becomes of it, for the user.
        public Sentence said() {
            return both == Type.TEXT
                    ? Sentence.of("\"{0}\" holds {2} now, and held {1} before: as text every value of both stays. To keep {1}, choose that type for the file; what does not fit is then kept aside.", column, older.label(), newer.label())
                    : Sentence.of("\"{0}\" holds {2} now, and held {1} before: it becomes {3}, which keeps every value.", column, older.label(), newer.label(), both.label());
        }
    }

    /// One row.
    ///
    /// @param key the key's values
    /// @param column the column that changed; empty for whole rows
    /// @param before its value in the older table
    /// @param after its value in the newer table
    /// @param line of the newer file at which it stands, from 1; 0 where it stands in none
    public record Example(Kind kind, String key, String column, String before, String after, long line) {}
}
