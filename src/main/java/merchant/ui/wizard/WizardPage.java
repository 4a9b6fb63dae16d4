package merchant.ui.wizard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import merchant.method.Question;
import merchant.store.RunRecord;
import merchant.table.Table;
import merchant.text.Sentence;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Page;
import merchant.ui.shell.Place;
import merchant.ui.style.Fxml;
import merchant.ui.style.Words;
import merchant.workspace.RunRequest;
import merchant.workspace.Workspace;

/// The wizard's tab; its place is taken by the result as soon as the run starts.
public final class WizardPage implements Page {
    /// The seed of every run that nobody chose another for: the same data gives the same result.
    static final long SEED = 42;

    private final Place.OfWizard place;
    private final Workspace workspace;
    private final Navigator navigator;
    private final WizardModel model;
    private final ReadOnlyObjectWrapper<Sentence> title;
    private boolean launched;

    /// @param questions the catalogue's
    public WizardPage(Place.OfWizard place, List<Question> questions, Workspace workspace, Navigator navigator) {
        this.place = place;
        this.workspace = workspace;
        this.navigator = navigator;
        this.model = new WizardModel(questions, tables(), this::launch);
        model.keep(workspace.keptForecasts());
        place.table().flatMap(workspace::table).ifPresent(model::use);
        questions.stream().filter(q -> q.id().equals(place.question())).findFirst().ifPresent(model::ask);
        this.title = new ReadOnlyObjectWrapper<>(named());
        model.revision().addListener(o -> {
            title.set(named());
            launched = false;
        });
    }

    /// The model, for the pictures of `--shot`.
    public WizardModel model() {
        return model;
    }

    private Sentence named() {
        return model.question().map(Question::action).orElseGet(() -> Sentence.of("New question"));
    }

    private List<Table> tables() {
        var newestFirst = new ArrayList<Table>(workspace.tables());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private void launch(Plan plan) {
        if (launched) {
            return;
        }
        launched = true;
        var name = Sentence.of("{0}: {1} · {2}", plan.question().result(), about(plan), plan.method().label());
        var tables = new java.util.HashMap<>(Map.of(RunRecord.MAIN, plan.table().name()));
        plan.others().forEach((part, table) -> tables.put(part, table.name()));
        workspace.train(new RunRequest(name, plan.question(), plan.method(), tables, plan.columns(), plan.settings(), SEED),
                run -> navigator.replace(this, new Place.OfResult(run)));
    }

    /// What a result is about: the column that is forecast or predicted, by the column that makes many series of it; else the table.
    private static Object about(Plan plan) {
        var columns = plan.columns();
        var what = Stream.of("value", "target").flatMap(n -> columns.getOrDefault(n, List.of()).stream()).findFirst();
        var by = columns.getOrDefault("series", List.of()).stream().findFirst();
        return what.isPresent() && by.isPresent() ? Sentence.of("{0} by {1}", what.get(), by.get()) : what.orElse(plan.table().name());
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
        return "fth-help-circle";
    }

    @Override
    public Node build(Words words) {
        return Fxml.load("wizard", words, new WizardController(model, words, navigator::chooseFiles));
    }

    @Override
    public void shown() {
        model.keep(workspace.keptForecasts());
        model.offer(tables());
    }
}
