package merchant.table;

import java.util.List;
import merchant.text.Sentence;

/// Takes an import as it is read: chunks of typed rows, rejected records, and at the end the ledger. Nothing is visible
/// before [#finish]; [#abandon] leaves no trace.
public interface TableSink {
    /// Says which columns come. Called once, first.
    void begin(List<Field> fields);

    /// Takes some rows. The chunk may be filled again after the call returns.
    void rows(Chunk chunk);

    /// Takes a record that could not be read.
    void reject(Rejected record);

    /// Makes the table visible, with its ledger and where it came from.
    Table finish(Ledger ledger, Origin origin);

    /// Drops everything taken so far.
    void abandon();

    /// Whether [#restart] works.
    default boolean restarts() {
        return false;
    }

    /// Drops everything taken so far, so that [#begin] can be called once more: for a reader that began before it had seen all.
    default void restart() {
        throw new UnsupportedOperationException("this sink takes what comes once");
    }

    /// A record that could not be read, kept as it came.
    ///
    /// @param line the line of the file at which the record starts, from 1
    /// @param reason why, in words
    /// @param text the record as it stood, cut at 10,000 characters
    record Rejected(long line, Sentence reason, String text) {}

    /// Where a table came from.
    ///
    /// @param file the file's name as the user gave it
    /// @param reading the choices by which it was read, as `--read` takes them (encoding, delimiter, header …)
    /// @param bytes the size of the file
    /// @param modified when the file was last changed, in milliseconds since 1970, or 0 where unknown
    record Origin(String file, java.util.Map<String, String> reading, long bytes, long modified) {
        public Origin {
            reading = java.util.Map.copyOf(reading);
        }

        /// The file's own name: its folder says nothing about the data, and tells of the user.
        public String name() {
            return name(file);
        }

        /// The name of a file without its folder.
        public static String name(String file) {
            return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        }

        /// Whether a key of the reading is a choice; others say what a record needs to be read once more.
        public boolean isChoice(String key) {
            return !key.equals("columns") && !key.equals("files") && !key.equals("carried") && !key.startsWith("traits.") && !key.startsWith("file.");
        }

        /// Why a record could not be read that stands in a file which newer data took the place of, and which was read in another way.
        public static Sentence earlier(Sentence reason) {
            return Sentence.of("In an earlier file: {0}", reason);
        }

        /// Whether a reason says so.
        public static boolean isEarlier(Sentence reason) {
            return reason.pattern().equals(earlier(reason).pattern());
        }
    }
}
