package merchant.csv.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import merchant.csv.record.Records;
import merchant.table.Role;
import org.jspecify.annotations.Nullable;

/// Finds the columns whose cells stand on the first line of an order alone, in files of no known export, by what all orders of several lines have. Lines belong to one
/// order where they repeat its number, or where its number stands on the first of them alone, as in a sheet of merged cells. An empty cell may mean something in
/// itself, as the coupon of one line does; so nearly all orders of several lines must have the cell on their first line and on no other, no order may have it
/// on a later line alone, and few orders prove it only where several columns agree.
public final class OrderOnce {
    private static final double NEARLY_ALL = 0.9;
    private static final int LEAST = 2;
    private static final int EVIDENCE = 6;
    private static final int SHOWN = 5;

    private final int key;
    private final int width;
    private final boolean[] first;
    private final boolean[] later;
    private final boolean[] now;
    private final long[] once;
    private final long[] empty;
    private final boolean[] late;
    /// The second lines of the first orders of several lines.
    private final List<Long> examples = new ArrayList<>();
    private char[] order = new char[32];
    private int length;
    private long orders;
    private long repeated;
    private long lines;
    private long second;
    /// Whether the order's first line was seen.
    private boolean sure = true;

    /// What was found.
    ///
    /// @param key the column that numbers the orders
    /// @param spanned whether the number too stands on an order's first line alone
    /// @param columns that can be filled from the first line, the key too where it is spanned
    /// @param orders of several lines
    /// @param cells that would be filled
    /// @param lines on which some of them stand
    public record Found(int key, boolean spanned, List<Integer> columns, long orders, long cells, List<Long> lines) {
        public Found {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }

        /// Whether both fill the same cells.
        public boolean fills(Found other) {
            return key == other.key && spanned == other.spanned && columns.equals(other.columns);
        }
    }

    /// @param names of the columns
    /// @param chosen whether the user chose that column as the order's number
    public OrderOnce(List<String> names, IntPredicate chosen) {
        width = names.size();
        key = IntStream.range(0, width).filter(chosen).findFirst()
                .orElseGet(() -> IntStream.range(0, width).filter(c -> NameRole.of(names.get(c)).filter(r -> r.role() == Role.ORDER_ID).isPresent()).findFirst().orElse(-1));
        first = new boolean[width];
        later = new boolean[width];
        now = new boolean[width];
        once = new long[width];
        empty = new long[width];
        late = new boolean[width];
    }

    /// Sees a record.
    public void add(Records in, long line) {
        if (key < 0) {
            return;
        }
        for (int c = 0; c < width; c++) {
            now[c] = c < in.size() && isFilled(in, c);
        }
        boolean same = length > 0 && (!now[key] || isSame(in));
        if (!same) {
            close();
            begin(in);
            return;
        }
        lines++;
        if (lines == 1) {
            second = line;
        }
        for (int c = 0; c < width; c++) {
            later[c] |= now[c];
        }
    }

    /// Behind this another part of the file is seen, which starts anywhere in an order.
    public void cut() {
        length = 0;
        lines = 0;
        sure = false;
    }

    private static boolean isFilled(Records in, int field) {
        var chars = in.chars(field);
        for (int i = in.from(field); i < in.to(field); i++) {
            if (!Character.isWhitespace(chars[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean isSame(Records in) {
        var chars = in.chars(key);
        int from = in.from(key);
        return in.to(key) - from == length && Arrays.equals(chars, from, from + length, order, 0, length);
    }

    private void begin(Records in) {
        length = 0;
        if (now[key]) {
            var chars = in.chars(key);
            length = in.to(key) - in.from(key);
            order = length > order.length ? new char[length] : order;
            System.arraycopy(chars, in.from(key), order, 0, length);
        }
        System.arraycopy(now, 0, first, 0, width);
        Arrays.fill(later, false);
    }

    /// Ends an order, and counts it where it has several lines.
    public void close() {
        boolean counts = lines > 0 && sure;
        for (int c = 0; counts && c < width; c++) {
            once[c] += first[c] && !later[c] ? 1 : 0;
            empty[c] += first[c] && !later[c] ? lines : 0;
            late[c] |= !first[c] && later[c];
        }
        if (counts) {
            orders++;
            repeated += later[key] ? 1 : 0;
            if (examples.size() < SHOWN && second > 0) {
                examples.add(second);
            }
        }
        sure |= length > 0;
        lines = 0;
    }

    /// What was found; null where it does not suffice.
    ///
    /// @param fills whether a column may be filled without being counted twice
    public @Nullable Found found(IntPredicate fills) {
        boolean spanned = once.length > 0 && key >= 0 && once[key] >= NEARLY_ALL * orders;
        if (key < 0 || orders < LEAST || !spanned && repeated < NEARLY_ALL * orders) {
            return null;
        }
        var alike = IntStream.range(0, width).filter(c -> (c != key || spanned) && once[c] >= NEARLY_ALL * orders && !late[c]).boxed().toList();
        var columns = alike.stream().filter(c -> fills.test(c)).toList();
        if (columns.isEmpty() || alike.size() * orders < EVIDENCE || spanned && alike.size() < LEAST || !fills.test(key)) {
            return null;
        }
        long cells = columns.stream().mapToLong(c -> empty[c]).sum();
        return new Found(key, spanned, columns, orders, cells, examples);
    }
}
