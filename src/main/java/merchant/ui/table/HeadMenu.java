package merchant.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import merchant.table.Field;
import merchant.table.view.Condition;
import merchant.table.view.Sort;
import merchant.ui.grid.CellRange;
import merchant.ui.style.Words;
import org.jspecify.annotations.Nullable;

/// What can be done with a column, and with chosen cells.
final class HeadMenu {
    /// A single chosen cell.
    record Chosen(Field field, @Nullable Object value, String said) {}

    private static final int LONGEST = 32;
    private final Words words;
    private final TableModel model;
    private final Consumer<Field> filter;
    private final Function<Field, List<MenuItem>> more;

    HeadMenu(Words words, TableModel model, Consumer<Field> filter, Function<Field, List<MenuItem>> more) {
        this.words = words;
        this.model = model;
        this.filter = filter;
        this.more = more;
    }

    List<MenuItem> of(Field field) {
        var view = model.view().get();
        var name = field.name();
        var items = new ArrayList<MenuItem>();
        items.add(item(words.say("Sort upward"), () -> model.view(view.sortedBy(new Sort(name, false)))));
        items.add(item(words.say("Sort downward"), () -> model.view(view.sortedBy(new Sort(name, true)))));
        if (view.sort().stream().anyMatch(s -> !s.field().equals(name))) {
            items.add(item(words.say("Then upward by this"), () -> model.view(view.thenBy(new Sort(name, false)))));
            items.add(item(words.say("Then downward by this"), () -> model.view(view.thenBy(new Sort(name, true)))));
        }
        if (view.sort().stream().anyMatch(s -> s.field().equals(name))) {
            items.add(item(words.say("Do not sort by this"), () -> model.view(view.withoutSort(name))));
        }
        items.add(new SeparatorMenuItem());
        var choose = item(words.say("Filter…"), () -> filter.accept(field));
        choose.setAccelerator(KeyCombination.valueOf("Shortcut+Shift+F"));
        items.add(choose);
        if (view.filter().stream().anyMatch(c -> c.field().equals(name))) {
            items.add(item(words.say("Take its filter away"), () -> model.view(view.withoutFilter(name))));
        }
        items.add(new SeparatorMenuItem());
        boolean frozen = view.frozen().contains(name);
        items.add(item(frozen ? words.say("Let it scroll again") : words.say("Hold it at the left"), () -> model.view(view.frozen(name, !frozen))));
        var hide = item(words.say("Hide it"), () -> model.view(view.hidden(name, true)));
        hide.setDisable(model.columns().size() < 2);
        items.add(hide);
        var further = more.apply(field);
        if (!further.isEmpty()) {
            items.add(new SeparatorMenuItem());
            items.addAll(further);
        }
        return items;
    }

    List<MenuItem> ofCells(CellRange range, Runnable copy, Runnable copyWithHeads, Optional<Chosen> one) {
        var items = new ArrayList<MenuItem>();
        var plain = item(range.cells() == 1 ? words.say("Copy the cell") : words.say("Copy {0} cells", range.cells()), copy);
        plain.setAccelerator(KeyCombination.valueOf("Shortcut+C"));
        var heads = item(words.say("Copy with column names"), copyWithHeads);
        heads.setAccelerator(KeyCombination.valueOf("Shortcut+Shift+C"));
        items.add(plain);
        items.add(heads);
        one.ifPresent(c -> {
            var said = c.value() == null ? words.say("missing") : c.said().length() > LONGEST ? c.said().substring(0, LONGEST) + "…" : c.said();
            var view = model.view().get();
            items.add(new SeparatorMenuItem());
            items.add(item(words.say("Only rows with \"{0}\"", said), () -> model.view(view.filteredBy(Condition.is(c.field().name(), c.value(), false)))));
            items.add(item(words.say("Only rows without \"{0}\"", said), () -> model.view(view.filteredBy(Condition.is(c.field().name(), c.value(), true)))));
        });
        return items;
    }

    private static MenuItem item(String said, Runnable action) {
        var item = new MenuItem(said);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        return item;
    }
}
