package merchant.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.view.Sort;
import merchant.table.view.View;
import merchant.ui.data.Naming;
import merchant.ui.grid.CellRange;
import merchant.ui.grid.DataGrid;
import merchant.ui.grid.GridColumn;
import merchant.ui.grid.GridListener;
import merchant.ui.grid.GridRows;
import merchant.ui.style.Follow;
import merchant.ui.style.Words;
import org.jspecify.annotations.Nullable;

/// The grid of a table: a click on a head orders the rows (in the project file, not here), the cursor looks at its column.
final class TableGrid extends StackPane implements GridListener {
    private static final PseudoClass SEEKING = PseudoClass.getPseudoClass("seeking");

    private final Words words;
    private final TableModel model;
    private final DataGrid grid;
    private final HeadMenu menu;
    private final KeptWidths widths;
    private final BiConsumer<CellRange, Boolean> copy;
    private List<GridColumn> heads = List.of();
    private boolean anew;
    private Optional<CellRange> awaited = Optional.empty();

    /// @param filter opens the choice of a column's filter
    /// @param more further things that can be done with a column
    /// @param copy copies cells, with or without heads
    TableGrid(Words words, TableModel model, java.util.function.Consumer<Field> filter, Function<Field, List<MenuItem>> more,
            BiConsumer<CellRange, Boolean> copy) {
        this.words = words;
        this.model = model;
        this.copy = copy;
        this.menu = new HeadMenu(words, model, filter, more);
        this.grid = new DataGrid(words, this);
        grid.setId("table-rows");
        getStyleClass().add("table-grid");
        getChildren().add(grid);
        model.find().speak(words.say("yes"), words.say("no"));
        widths = new KeptWidths(model);
        widths.into(grid);
        Follow.value(this, model.view(), this::heads);
        Follow.value(this, model.revision(), now -> anew = true);
        Follow.value(this, model.shown(), shown -> {
            if (anew && shown.isPresent()) {
                anew = false;
                grid.widths(java.util.Map.of());
            }
            // steps can give a table other columns while its view stays the same; rows of before do not fit them
            if (!model.columns().stream().map(Field::name).toList().equals(heads.stream().map(GridColumn::name).toList())) {
                grid.rows(GridRows.NONE);
            }
            heads(model.view().get());
            grid.rows(shown.<GridRows>map(TableModel.Shown::rows).orElse(GridRows.NONE));
            shown.ifPresent(s -> s.rows().onChange(this::arrived));
        });
        Follow.value(this, model.seeking(), seeking -> grid.pseudoClassStateChanged(SEEKING, seeking));
        Follow.value(this, model.find().state(), this::found);
    }

    DataGrid grid() {
        return grid;
    }

    private void heads(View view) {
        var now = columns(view);
        if (!now.equals(heads)) {
            heads = now;
            grid.columns(now);
        }
    }

    private List<GridColumn> columns(View view) {
        var all = new ArrayList<GridColumn>();
        for (var field : model.columns()) {
            int place = IntStream.range(0, view.sort().size()).filter(i -> view.sort().get(i).field().equals(field.name())).findFirst().orElse(-1);
            all.add(new GridColumn(model.index(field.name()), field.name(), words.say(field.role().map(Role::label).orElseGet(() -> field.type().label())),
                    field.type().isNumber(), view.frozen().contains(field.name()), place + 1, place >= 0 && view.sort().get(place).descending(),
                    view.filter().stream().anyMatch(c -> c.field().equals(field.name()))));
        }
        return all;
    }

    /// Goes to the row of a find, and to the cell in it that has the text.
    private void found(FindModel.State state) {
        if (state instanceof FindModel.State.Found found) {
            found.place().ifPresent(this::goToFind);
        }
        grid.refresh();
    }

    /// A find far down is gone to before its row is there: which of its cells has the text is seen then.
    private void arrived() {
        grid.refresh();
        awaited.filter(grid.range()::equals).ifPresent(range -> goToFind(range.row()));
    }

    private void goToFind(int row) {
        var shown = model.columns();
        var cells = model.shown().get().map(s -> s.rows().cells(row)).orElse(null);
        int column = cells == null ? grid.range().column() : IntStream.range(0, shown.size())
                .filter(i -> marked(cells.get(model.index(shown.get(i).name()))))
                .findFirst().orElse(grid.range().column());
        grid.go(row, column);
        awaited = cells == null ? Optional.of(grid.range()) : Optional.empty();
    }

    private boolean marked(@Nullable Object value) {
        return value != null && model.find().marks(value);
    }

    @Override
    public String write(GridColumn column, Object value) {
        return write(column.index(), value);
    }

    private String write(int column, Object value) {
        return Naming.inLine(value, model.decimals(column), words);
    }

    @Override
    public boolean marked(GridColumn column, Object value) {
        return model.find().marks(value);
    }

    @Override
    public void looked(GridColumn column) {
        if (model.looked().get().filter(l -> l.field().name().equals(column.name())).isEmpty()) {
            model.look(column.name());
        }
    }

    /// Upward, downward, not at all.
    @Override
    public void ordered(GridColumn column, boolean further) {
        var view = model.view().get();
        var known = view.sort().stream().filter(s -> s.field().equals(column.name())).findFirst();
        looked(column);
        if (known.filter(Sort::descending).isPresent()) {
            model.view(further ? view.withoutSort(column.name()) : view.sortedBy(List.of()));
        } else {
            var next = new Sort(column.name(), known.isPresent());
            model.view(further ? view.thenBy(next) : view.sortedBy(next));
        }
    }

    @Override
    public List<MenuItem> headMenu(GridColumn column) {
        return menu.of(model.table().field(column.name()));
    }

    @Override
    public List<MenuItem> cellMenu() {
        var range = grid.range();
        var field = grid.column().map(c -> model.table().field(c.name()));
        var cells = model.shown().get().map(s -> s.rows().cells(range.row())).orElse(null);
        return menu.ofCells(range, () -> copy(false), () -> copy(true), field.filter(f -> cells != null && range.cells() == 1)
                .map(f -> new HeadMenu.Chosen(f, cells.get(model.index(f.name())), write(model.index(f.name()),
                        cells.get(model.index(f.name()))))));
    }

    @Override
    public void widened(java.util.Map<String, Double> drawn) {
        widths.keep(drawn);
    }

    @Override
    public void copy(boolean heads) {
        copy.accept(grid.range(), heads);
    }
}
