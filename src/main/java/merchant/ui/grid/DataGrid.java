package merchant.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import merchant.ui.style.Words;

/// The grid itself: a head, rows of one height, and two scroll bars. Only what is visible has nodes, and they are used again while it scrolls.
public final class DataGrid extends Region {
    static final double ROW = 28;
    private static final double HEAD = 52;
    private static final double LEAST_NUMBER = 56;
    private static final double DIGIT = 7.5;
    private static final int FITTED = 60;
    private static final double LEAST_THUMB = 32;

    private final Words words;
    private final GridListener listener;
    private final GridWidths widths = new GridWidths();
    private final Pane heldHead = part("grid-heads");
    private final Pane movingHead = part("grid-heads");
    private final Pane heldBody = part("grid-held");
    private final Pane movingBody = part("grid-moving");
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final Label where = new Label();
    private final Label letters = new Label();
    private final List<GridLine> lines = new ArrayList<>();
    private final List<GridHead> heads = new ArrayList<>();
    private GridRows rows = GridRows.NONE;
    private List<GridColumn> columns = List.of();
    private CellRange range = CellRange.at(0, 0);
    private GridFrame frame = new GridFrame(0, 0, List.of(), List.of(), 0);

    public DataGrid(Words words, GridListener listener) {
        this.words = words;
        this.listener = listener;
        getStyleClass().add("data-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        down.setOrientation(Orientation.VERTICAL);
        where.getStyleClass().addAll("grid-where", "caption");
        where.setMouseTransparent(true);
        where.setManaged(false);
        letters.setManaged(false);
        where.visibleProperty().bind(down.pressedProperty());
        getChildren().addAll(movingBody, heldBody, movingHead, heldHead, down, across, where, letters);
        down.valueProperty().addListener((o, was, is) -> requestLayout());
        across.valueProperty().addListener((o, was, is) -> requestLayout());
        setOnScroll(e -> {
            if (e.isShiftDown() || Math.abs(e.getDeltaX()) > Math.abs(e.getDeltaY())) {
                scroll(across, -(e.getDeltaX() == 0 ? e.getDeltaY() : e.getDeltaX()));
            } else {
                scroll(down, -e.getDeltaY() / ROW);
            }
            e.consume();
        });
        new GridKeys(this);
        new GridMouse(this);
    }

    private static Pane part(String style) {
        var part = new Pane();
        part.getStyleClass().add(style);
        var clip = new Rectangle();
        clip.widthProperty().bind(part.widthProperty());
        clip.heightProperty().bind(part.heightProperty());
        part.setClip(clip);
        part.setManaged(false);
        return part;
    }

    private static void scroll(ScrollBar bar, double by) {
        bar.setValue(Math.clamp(bar.getValue() + by, bar.getMin(), bar.getMax()));
    }

    /// Shows other rows, from the top.
    public void rows(GridRows shown) {
        rows = shown;
        range = CellRange.at(0, Math.min(range.column(), Math.max(0, columns.size() - 1)));
        down.setValue(0);
        refresh();
    }

    GridRows rows() {
        return rows;
    }

    /// Shows these columns, the held ones first.
    public void columns(List<GridColumn> shown) {
        var at = range.column() < columns.size() ? columns.get(range.column()).index() : -1;
        columns = List.copyOf(shown);
        var there = IntStream.range(0, columns.size()).filter(i -> columns.get(i).index() == at).findFirst().orElse(range.column());
        range = CellRange.at(range.row(), there).within(rows.size(), columns.size());
        heads.clear();
        heldHead.getChildren().clear();
        movingHead.getChildren().clear();
        for (var column : columns) {
            var head = new GridHead(words, column, listener, new Sizing());
            heads.add(head);
            (column.frozen() ? heldHead : movingHead).getChildren().add(head);
        }
        requestLayout();
    }

    /// Takes widths that the user drew before, by the columns' names; columns that the user never drew are fitted anew.
    public void widths(java.util.Map<String, Double> drawn) {
        widths.drawn(drawn);
        requestLayout();
    }

    List<GridColumn> columns() {
        return columns;
    }

    private final class Sizing implements GridHead.Sizing {
        @Override
        public void widen(GridColumn column, double width) {
            widths.draw(column, width);
            listener.widened(widths.drawn());
            requestLayout();
        }

        @Override
        public void fit(GridColumn column) {
            widths.fit(column, seen(column), false, font());
            listener.widened(widths.drawn());
            requestLayout();
        }
    }

    GridListener listener() {
        return listener;
    }

    /// The cells chosen.
    public CellRange range() {
        return range;
    }

    /// The column where the cursor is.
    public Optional<GridColumn> column() {
        return range.column() < columns.size() ? Optional.of(columns.get(range.column())) : Optional.empty();
    }

    /// The columns of the chosen cells.
    public List<GridColumn> chosenColumns() {
        return columns.isEmpty() ? List.of() : columns.subList(range.left(), range.right() + 1);
    }

    /// Draws anew what is visible: rows have come, or marks have changed.
    public void refresh() {
        requestLayout();
    }

    /// Puts the cursor on a cell and makes it visible.
    public void go(int row, int column) {
        choose(CellRange.at(row, column));
    }

    boolean choose(CellRange wanted) {
        range = wanted.within(rows.size(), columns.size());
        reveal();
        column().ifPresent(listener::looked);
        tell();
        requestLayout();
        return true;
    }

    boolean move(int byRow, int byColumn, boolean more) {
        int row = (int) Math.clamp((long) range.row() + byRow, 0, Math.max(0, rows.size() - 1));
        int column = Math.clamp((long) range.column() + byColumn, 0, Math.max(0, columns.size() - 1));
        return choose(more ? range.to(row, column) : CellRange.at(row, column));
    }

    boolean chooseAll() {
        return still(new CellRange(0, 0, rows.size() - 1, columns.size() - 1));
    }

    boolean chooseRows() {
        return still(new CellRange(range.anchorRow(), 0, range.row(), columns.size() - 1));
    }

    boolean chooseColumns() {
        return still(new CellRange(0, range.anchorColumn(), rows.size() - 1, range.column()));
    }

    /// Chooses without moving what is visible.
    boolean still(CellRange wanted) {
        range = wanted.within(rows.size(), columns.size());
        requestLayout();
        return true;
    }

    boolean copy(boolean withHeads) {
        listener.copy(withHeads);
        return true;
    }

    boolean openHeadMenu() {
        heads.stream().filter(h -> column().filter(h.column()::equals).isPresent()).findFirst().ifPresent(GridHead::menu);
        return true;
    }

    boolean openCellMenu() {
        var menu = new ContextMenu();
        menu.getItems().setAll(listener.cellMenu());
        var at = frame.movingColumns().stream().filter(p -> p.position() == range.column()).findFirst();
        double x = at.map(p -> frame.heldWidth() + p.x()).orElse(frame.numberWidth());
        menu.show(this, Side.TOP, x, HEAD + Math.max(0, range.row() - down.getValue() + 1) * ROW);
        return true;
    }

    private void tell() {
        var cells = range.row() < rows.size() ? rows.cells(range.row()) : null;
        var value = column().filter(c -> cells != null && c.index() < cells.size())
                .map(c -> cells.get(c.index()) == null ? words.say("missing") : listener.write(c, cells.get(c.index()))).orElse("");
        setAccessibleText(words.say("{0}, row {1}: {2}", column().map(GridColumn::name).orElse(""), range.row() + 1, value));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    int pageRows() {
        return Math.max(1, (int) visibleRows() - 1);
    }

    private double visibleRows() {
        return Math.max(1, (getHeight() - HEAD - (across.isVisible() ? across.prefHeight(-1) : 0)) / ROW);
    }

    private void reveal() {
        double visible = visibleRows();
        if (range.row() < down.getValue()) {
            down.setValue(range.row());
        } else if (range.row() + 1 > down.getValue() + visible) {
            down.setMax(Math.max(0, rows.size() - visible));
            down.setValue(Math.min(down.getMax(), range.row() + 1 - visible));
        }
        long held = columns.stream().filter(GridColumn::frozen).count();
        if (range.column() >= held && range.column() < columns.size()) {
            double x = widths.sum(columns.subList((int) held, range.column()));
            double wide = widths.of(columns.get(range.column()));
            double room = getWidth() - frame.heldWidth() - down.prefWidth(-1);
            double value = Math.clamp(across.getValue(), Math.min(x, Math.max(0, x + wide - room)), x);
            across.setMax(Math.max(across.getMax(), value));
            across.setValue(value);
        }
    }

    /// The row at a height of the grid; may lie before the first or behind the last.
    int rowAt(double y) {
        return (int) Math.floor(down.getValue() + (y - HEAD) / ROW);
    }

    /// Makes a column visible.
    public void goTo(String name) {
        IntStream.range(0, columns.size()).filter(i -> columns.get(i).name().equals(name)).findFirst().ifPresent(i -> {
            choose(CellRange.at(range.row(), i));
            layout();
        });
    }

    /// Where a column's head begins; 0 where it is out of sight.
    public double headAt(String name) {
        return heads.stream().filter(h -> h.isVisible() && h.column().name().equals(name)).findFirst()
                .map(h -> h.getLayoutX() + (h.column().frozen() ? 0 : frame.heldWidth())).orElse(0.0);
    }

    boolean inBody(double x, double y) {
        return y >= HEAD && x < getWidth() - down.getWidth() && (!across.isVisible() || y < getHeight() - across.getHeight());
    }

    /// The place of the column at a width of the grid; −1 over the row numbers.
    int columnAt(double x) {
        if (x < frame.numberWidth()) {
            return -1;
        }
        var held = x < frame.heldWidth();
        double at = held ? x : x - frame.heldWidth();
        var placed = held ? frame.heldColumns() : frame.movingColumns();
        return placed.stream().filter(p -> at < p.x() + p.width()).findFirst().or(() -> placed.isEmpty() ? Optional.empty() : Optional.of(placed.getLast()))
                .map(GridFrame.Placed::position).orElse(0);
    }

    /// The cells' letters.
    private Font font() {
        return letters.getFont();
    }

    private Stream<String> seen(GridColumn column) {
        int first = (int) down.getValue();
        return IntStream.range(first, Math.min(rows.size(), first + FITTED)).mapToObj(rows::cells)
                .filter(c -> c != null && column.index() < c.size() && c.get(column.index()) != null).map(c -> listener.write(column, c.get(column.index())));
    }

    @Override
    protected void layoutChildren() {
        boolean arrived = rows != GridRows.NONE && (rows.size() == 0 || rows.cells(Math.min(rows.size() - 1, (int) down.getValue())) != null);
        if (arrived) {
            columns.stream().filter(c -> !widths.known(c)).forEach(c -> widths.fit(c, seen(c), true, font()));
            columns.forEach(c -> widths.widenFor(c, font()));
        }
        double bar = down.prefWidth(-1);
        double width = Math.max(0, getWidth() - bar);
        double numbers = Math.max(LEAST_NUMBER, DIGIT * Integer.toString(Math.max(1, rows.size())).length() + 24);
        frame = GridFrame.of(columns, widths, numbers, across.getValue(), width);
        double room = Math.max(0, width - frame.heldWidth());
        across.setVisible(frame.movingWidth() > room + 0.5);
        bars(room);
        frame = GridFrame.of(columns, widths, numbers, across.getValue(), width);
        double body = Math.max(0, getHeight() - HEAD - (across.isVisible() ? across.prefHeight(-1) : 0));
        double held = Math.min(frame.heldWidth(), width);
        heldHead.resizeRelocate(0, 0, held, HEAD);
        heldBody.resizeRelocate(0, HEAD, held, body);
        movingHead.resizeRelocate(held, 0, width - held + bar, HEAD);
        movingBody.resizeRelocate(held, HEAD, width - held, body);
        down.resizeRelocate(width, HEAD, bar, body);
        across.resizeRelocate(held, HEAD + body, width - held, across.prefHeight(-1));
        drawHeads();
        draw(body);
    }

    private void bars(double room) {
        double visible = visibleRows();
        bar(down, rows.size(), visible, down.getHeight());
        down.setUnitIncrement(1);
        down.setBlockIncrement(Math.max(1, visible - 1));
        down.setVisible(rows.size() > visible);
        bar(across, frame.movingWidth(), room, across.getWidth());
        across.setUnitIncrement(ROW);
        across.setBlockIncrement(Math.max(ROW, room));
    }

    /// A bar's thumb is to the bar as what is visible to all, but never too small to be taken hold of.
    private static void bar(ScrollBar bar, double all, double visible, double length) {
        double most = Math.max(0, all - visible);
        bar.setMax(most);
        bar.setVisibleAmount(all <= 0 ? 0 : most * Math.min(1, Math.max(visible / all, LEAST_THUMB / Math.max(LEAST_THUMB, length))));
        if (bar.getValue() > most) {
            bar.setValue(most);
        }
    }

    private void drawHeads() {
        for (var head : heads) {
            var at = Stream.concat(frame.heldColumns().stream(), frame.movingColumns().stream()).filter(p -> p.column() == head.column()).findFirst();
            head.setVisible(at.isPresent());
            at.ifPresent(p -> head.resizeRelocate(p.x(), 0, p.width(), HEAD));
        }
    }

    private void draw(double body) {
        int needed = (int) Math.ceil(body / ROW) + 1;
        while (lines.size() < needed) {
            lines.add(new GridLine(this, heldBody, movingBody));
        }
        while (lines.size() > needed) {
            lines.removeLast().remove();
        }
        int first = (int) Math.floor(down.getValue());
        int last = Math.min(rows.size(), first + needed) - 1;
        if (last >= first) {
            rows.show(first, last);
        }
        for (int row = first; row < first + needed; row++) {
            lines.get(row % needed).show(row, Math.round((row - down.getValue()) * ROW), frame);
        }
        var number = first < rows.size() ? words.numerals().whole(first + 1L) : "";
        where.setText(number);
        where.autosize();
        where.relocate(getWidth() - down.getWidth() - where.getWidth() - 8, HEAD + 8);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 480;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 360;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEAD + 3 * ROW;
    }
}
