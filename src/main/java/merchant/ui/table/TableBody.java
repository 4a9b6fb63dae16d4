package merchant.ui.table;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import merchant.table.Field;
import merchant.text.Sentence;
import merchant.ui.grid.DataGrid;
import merchant.ui.notice.Empty;
import merchant.ui.notice.Notices;
import merchant.ui.notice.ProblemPanel;
import merchant.ui.notice.Skeleton;
import merchant.ui.style.Follow;
import merchant.ui.style.Words;

/// The grid with what stands on or in the place of it: the outline while rows come first, nothing to show, a failure, the card of a filter.
final class TableBody extends StackPane {
    private static final double TOP = 56;

    private final Words words;
    private final TableModel model;
    private final TableGrid grid;
    private final StackPane instead = new StackPane();
    private final Pane veil = new Pane();

    TableBody(Words words, TableModel model, Function<Field, List<MenuItem>> more, Notices notices) {
        this.words = words;
        this.model = model;
        this.grid = new TableGrid(words, model, this::filter, more, new CopyCells(words, model, notices)::copy);
        instead.getStyleClass().add("table-instead");
        veil.setOnMousePressed(e -> close());
        veil.setVisible(false);
        getChildren().addAll(grid, instead, veil);
        Follow.value(this, model.shown(), s -> state());
        Follow.value(this, model.problem(), p -> state());
        // a card of a filter that was taken away elsewhere would offer what is no longer so
        Follow.value(this, model.view(), v -> card().ifPresent(c -> close()));
    }

    DataGrid grid() {
        return grid.grid();
    }

    private void state() {
        var shown = model.shown().get();
        boolean filtered = !model.view().get().filter().isEmpty();
        Node said = null;
        if (model.problem().get().isPresent()) {
            var panel = new ProblemPanel(words, model.problem().get().get()).action(words.say("Try again"), model::again);
            panel.setMaxHeight(USE_PREF_SIZE);
            said = filtered ? panel.action(words.say("Show all rows"), this::showAll) : panel;
        } else if (shown.isEmpty()) {
            said = new Skeleton();
        } else if (model.table().rows() == 0) {
            said = new Empty(words, "fth-inbox", Sentence.of("The table has no rows."), Sentence.of(why()));
        } else if (shown.get().rows().size() == 0) {
            said = new Empty(words, "fth-filter", Sentence.of("No row passes the filter."),
                    Sentence.of("Take a condition away above the grid, or show all rows.")).action(words.say("Show all rows"), this::showAll);
        }
        boolean whole = model.problem().get().isPresent() || shown.isEmpty();
        grid.setVisible(!whole);
        instead.getChildren().clear();
        instead.setVisible(said != null);
        // the heads stay at hand while only the rows are missing
        StackPane.setMargin(instead, new Insets(whole ? 0 : TOP, 0, 0, 0));
        if (said != null) {
            instead.getChildren().add(said);
        }
    }

    /// Why the table is empty, as far as its ledger says.
    private String why() {
        boolean bare = model.table().ledger().lines().stream().findFirst().filter(l -> l.kind().equals("rows-left-out")).isPresent();
        return bare ? "Its rows were left out when the project was written without its data. Bring in newer data to fill it."
                : model.table().origin().file().isEmpty() ? "No row is left after its steps." : "Its file had a header and nothing beneath it.";
    }

    private void showAll() {
        model.view(model.view().get().filteredBy(List.of()));
    }

    /// Opens the choice of a column's filter beneath its head.
    void filter(Field field) {
        close();
        grid.grid().goTo(field.name());
        var card = new FilterCard(words, model, field, this::close);
        card.getStyleClass().add("overlay-card");
        StackPane.setAlignment(card, Pos.TOP_LEFT);
        double x = Math.clamp(grid.grid().headAt(field.name()), 0, Math.max(0, getWidth() - 340));
        StackPane.setMargin(card, new Insets(TOP, 0, 8, x));
        veil.setVisible(true);
        getChildren().add(card);
        card.open();
    }

    /// The same by the column's name.
    void filter(String field) {
        model.table().find(field).ifPresent(this::filter);
    }

    /// The outline, as it stands while a table's first rows come.
    void waitingForPicture() {
        grid.setVisible(false);
        instead.setVisible(true);
        StackPane.setMargin(instead, Insets.EMPTY);
        instead.getChildren().setAll(new Skeleton());
    }

    /// The open choice of a filter, if there is one.
    java.util.Optional<FilterCard> card() {
        return getChildren().stream().filter(FilterCard.class::isInstance).map(FilterCard.class::cast).findFirst();
    }

    void close() {
        var open = card();
        veil.setVisible(false);
        getChildren().removeIf(FilterCard.class::isInstance);
        open.ifPresent(c -> grid.grid().requestFocus());
    }
}
