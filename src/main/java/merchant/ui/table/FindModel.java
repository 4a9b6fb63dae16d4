package merchant.ui.table;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import merchant.problem.Problem;
import merchant.store.view.Search;
import merchant.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Finding a text in the rows shown, in any column shown.
public final class FindModel {
    /// How far a find is.
    public sealed interface State {
        /// Nothing is looked for.
        record Idle() implements State {}

        /// Under way.
        record Seeking() implements State {}

        /// What was found.
        ///
        /// @param places the places of rows with the text, in the order shown
        /// @param at which of them is looked at, from 0; −1 before the first
        @SuppressWarnings("ArrayRecordComponent")
        record Found(int[] places, int at) implements State {
            Optional<Integer> place() {
                return at < 0 || at >= places.length ? Optional.empty() : Optional.of(places[at]);
            }
        }

        /// It could not be looked for.
        record Failed(Problem problem) implements State {}
    }

    private final TableModel table;
    private final Workspace workspace;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private String yes = "yes";
    private String no = "no";
    private @Nullable Search search;
    private @Nullable Asked seeking;

    FindModel(TableModel table, Workspace workspace) {
        this.table = table;
        this.workspace = workspace;
    }

    /// What is looked for.
    public StringProperty text() {
        return text;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// How yes and no are written in the window's language.
    void speak(String saidYes, String saidNo) {
        yes = saidYes;
        no = saidNo;
    }

    /// Looks for the text from a row on.
    public void seek(int from) {
        close();
        var shown = table.shown().get();
        var wanted = text.get();
        if (wanted.isEmpty() || shown.isEmpty()) {
            state.set(new State.Idle());
            return;
        }
        state.set(new State.Seeking());
        var asked = new Search(wanted, table.columns().stream().map(f -> f.name()).toList(), yes, no);
        search = asked;
        seeking = Asked.of(workspace, stop -> shown.get().stored().find(asked, stop), places -> {
            int at = Arrays.binarySearch(places, from);
            int next = at >= 0 ? at : -at - 1;
            state.set(new State.Found(places, places.length == 0 ? -1 : next % places.length));
        }, e -> state.set(new State.Failed(e)));
    }

    /// Goes on by so many finds, round at the ends.
    public void step(int by) {
        if (state.get() instanceof State.Found found && found.places().length > 0) {
            state.set(new State.Found(found.places(), Math.floorMod(found.at() + by, found.places().length)));
        }
    }

    /// True where what is looked for stands in a cell, by the same rule by which its row is found.
    boolean marks(Object value) {
        return search != null && !(state.get() instanceof State.Idle) && search.matches(value);
    }

    /// How many columns are hidden, which are not looked in.
    int hidden() {
        return table.view().get().hidden().size();
    }

    /// Stops looking.
    void close() {
        if (seeking != null) {
            seeking.takeBack();
            seeking = null;
        }
        state.set(new State.Idle());
    }
}
