package merchant.ui.result.recommend;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A list from which one is chosen: what is searched for, what is left, what is chosen. Entries are numbers, so that a list of many
/// thousands is cheap to search and to show.
final class Choosing {
    private final int[] all;
    private final String[] names;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Integer>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private IntPredicate only = i -> true;

    /// @param all in the order in which they are shown
    /// @param name by which an entry is found
    Choosing(int[] all, IntFunction<String> name) {
        this.all = all.clone();
        this.names = IntStream.of(all).mapToObj(name).map(n -> n.toLowerCase(Locale.ROOT)).toArray(String[]::new);
        search.addListener((o, was, is) -> filter());
        filter();
    }

    /// A piece of the name.
    StringProperty search() {
        return search;
    }

    ReadOnlyObjectProperty<List<Integer>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The chosen entry, −1 for none. Where a search hides it, the first that is left takes its place.
    IntegerProperty chosen() {
        return chosen;
    }

    int size() {
        return all.length;
    }

    /// Shows only entries that also pass this.
    void only(IntPredicate passes) {
        only = passes;
        filter();
    }

    /// Chooses an entry; a search that hides it is taken away.
    void choose(int entry) {
        if (!shown.get().contains(entry)) {
            search.set("");
        }
        chosen.set(entry);
    }

    private void filter() {
        var words = search.get().strip().toLowerCase(Locale.ROOT);
        var left = IntStream.range(0, all.length).filter(i -> names[i].contains(words) && only.test(all[i])).map(i -> all[i]).boxed().toList();
        shown.set(left);
        if (!left.contains(chosen.get())) {
            chosen.set(left.isEmpty() ? -1 : left.getFirst());
        }
    }
}
