package merchant.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import merchant.method.Question;
import merchant.table.Field;
import merchant.table.step.Filters;
import merchant.text.Sentence;
import merchant.ui.notice.Empty;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Page;
import merchant.ui.shell.Place;
import merchant.ui.step.StepHost;
import merchant.ui.step.StepMenu;
import merchant.ui.step.StepsModel;
import merchant.ui.style.Follow;
import merchant.ui.style.Fxml;
import merchant.ui.style.Words;
import merchant.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// A table of the project, as a tab.
public final class TablePage implements Page {
    private final Place.OfTable place;
    private final List<Question> questions;
    private final Navigator navigator;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Sentence> title;
    private final StepsModel steps;
    private @Nullable TableModel model;
    private @Nullable TableController controller;
    private Function<Field, List<MenuItem>> headMenu = field -> List.of();

    /// @param questions what can be asked of it
    public TablePage(String table, Workspace workspace, List<Question> questions, Navigator navigator) {
        this.place = new Place.OfTable(table);
        this.questions = List.copyOf(questions);
        this.navigator = navigator;
        this.workspace = workspace;
        this.title = new ReadOnlyObjectWrapper<>(Sentence.verbatim(table));
        this.steps = new StepsModel(table, workspace, navigator::openTable);
    }

    /// What the page shows; empty where the table is gone.
    public Optional<TableModel> model() {
        if (model == null) {
            workspace.table(place.table()).ifPresent(t -> model = new TableModel(t, workspace));
        }
        return Optional.ofNullable(model);
    }

    /// The steps that make the table, or could be made of it.
    public StepsModel steps() {
        return steps;
    }

    /// Adds to what a column's head offers; asked each time that it is opened.
    public void headMenu(Function<Field, List<MenuItem>> more) {
        headMenu = more;
    }

    /// What shows the page now, if it is shown.
    Optional<TableController> controller() {
        return Optional.ofNullable(controller);
    }

    @Override
    public void closed() {
        if (model != null) {
            model.close();
        }
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public ObservableValue<Sentence> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public String icon() {
        return "fth-database";
    }

    @Override
    public Node build(Words words) {
        headMenu(f -> StepMenu.of(words, steps, f));
        return model().<Node>map(m -> {
            m.onMakeStep(filter -> steps.begin(Filters.of(filter)));
            var controls = new TableController(words, m, questions, navigator, steps.prepared(), headMenu);
            controller = controls;
            var host = new StepHost(words, steps, Fxml.load("table", words, controls));
            // rows made anew by a change of another table have other steps' counts
            Follow.value(host, m.revision(), now -> steps.refresh());
            // what an earlier attempt failed of would lie over the card's buttons
            Follow.value(host, steps.editing(), editing -> editing.ifPresent(e -> navigator.notices().clear()));
            host.focusedProperty().addListener((o, was, is) -> {
                if (is) {
                    controls.body().grid().requestFocus();
                }
            });
            return host;
        })
                .orElseGet(() -> Empty.goneTable(words, () -> navigator.close(this)));
    }
}
