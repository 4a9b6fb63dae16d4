package merchant.csv.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import merchant.csv.record.Records;
import merchant.csv.type.Tally;
import merchant.table.Ledger;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Records of one kind: how many, and the first five.
public final class Places {
    private static final int AROUND = 30;

    private final List<Ledger.Example> examples = new ArrayList<>();
    private long count;

    public void add(Records records) {
        add(records.line(), records.raw(), null);
    }

    /// A place inside a record: what stood there, and the record around it as it is stored.
    ///
    /// @param position of the place, as a count of characters before it
    public void add(Records records, long position, String stood) {
        var raw = records.raw();
        int at = (int) Math.clamp(position - records.startPosition(), 0L, raw.length());
        long line = records.line() + raw.substring(0, at).replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
        add(line, stood, raw.substring(Math.max(0, at - AROUND), Math.min(raw.length(), at + AROUND)));
    }

    /// @param blank true for a line on which nothing stands, which is counted and needs no example
    public void add(Records records, boolean blank) {
        if (blank) {
            count++;
        } else {
            add(records);
        }
    }

    /// @param after what became of it; null where it was kept as it is
    public void add(long line, String before, @Nullable String after) {
        count++;
        if (examples.size() < Tally.EXAMPLES) {
            var text = cut(before);
            examples.add(new Ledger.Example(line, "", text, after == null ? text : cut(after)));
        }
    }

    private static String cut(String raw) {
        var chars = raw.toCharArray();
        return Tally.cut(chars, 0, chars.length);
    }

    public long count() {
        return count;
    }

    public void count(long all) {
        count = all;
    }

    public void line(List<Ledger.Line> lines, String kind, LongFunction<Sentence> what) {
        if (count > 0) {
            lines.add(new Ledger.Line(kind, what.apply(count), count, examples));
        }
    }
}
