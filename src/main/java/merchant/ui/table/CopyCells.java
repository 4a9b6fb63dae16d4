package merchant.ui.table;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import merchant.problem.Problem;
import merchant.store.view.Stop;
import merchant.store.view.StoredView;
import merchant.table.Field;
import merchant.text.Sentence;
import merchant.ui.data.Naming;
import merchant.ui.grid.CellRange;
import merchant.ui.notice.Notices;
import merchant.ui.style.Words;
import merchant.work.Progress;

/// Copies chosen cells as lines with tabs between, as spreadsheets take them; also cells that were never on the screen.
final class CopyCells {
    private static final long MOST = 5_000_000;
    private static final long AT_ONCE = 50_000;
    private static final int PAGE = 4_096;

    private final Words words;
    private final TableModel model;
    private final Notices notices;

    CopyCells(Words words, TableModel model, Notices notices) {
        this.words = words;
        this.model = model;
        this.notices = notices;
    }

    void copy(CellRange range, boolean heads) {
        var shown = model.shown().get();
        if (shown.isEmpty() || shown.get().rows().size() == 0) {
            return;
        }
        if (range.cells() > MOST) {
            notices.fail(Problem.request(Sentence.of("{0} cells are too many to copy.", range.cells()),
                    Sentence.of("Choose at most {0}, or filter first.", MOST)));
            return;
        }
        var columns = model.columns().subList(range.left(), range.right() + 1);
        var stored = shown.get().stored();
        if (range.cells() <= AT_ONCE) {
            model.workspace().quietly((project, progress) -> text(stored, range, columns, heads, progress), text -> put(text, range), notices::fail);
        } else {
            model.workspace().tasks().start(Sentence.of("Copying {0} cells", range.cells()),
                    progress -> text(stored, range, columns, heads, progress), text -> put(text, range));
        }
    }

    String text(StoredView stored, CellRange range, List<Field> columns, boolean heads, Progress progress) {
        var text = new StringBuilder();
        if (heads) {
            line(text, columns.stream().map(Field::name).toList());
        }
        var stop = new Stop();
        for (int from = range.top(); from <= range.bottom(); from += PAGE) {
            progress.step(from - range.top(), range.bottom() - range.top() + 1L);
            for (var row : stored.page(from, Math.min(PAGE, range.bottom() - from + 1), stop).rows()) {
                line(text, columns.stream().map(f -> write(f, row.get(model.index(f.name())))).toList());
            }
        }
        return text.toString();
    }

    private String write(Field field, @org.jspecify.annotations.Nullable Object value) {
        return value instanceof String text ? text : Naming.cell(value, model.decimals(model.index(field.name())), words);
    }

    private static void line(StringBuilder text, List<String> cells) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : "\t").append(quoted(cells.get(i)));
        }
    }

    /// A cell with a tab, a line's end or a quote would fall apart where it is pasted.
    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"') ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private void put(String text, CellRange range) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        if (range.cells() > 1) {
            notices.tell(Sentence.counted(range.bottom() - range.top() + 1L, "{0} row with {1} columns copied.", "{0} rows with {1} columns copied.",
                    range.right() - range.left() + 1));
        }
    }
}
