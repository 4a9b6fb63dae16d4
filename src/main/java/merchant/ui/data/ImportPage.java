package merchant.ui.data;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import merchant.problem.Problem;
import merchant.text.Sentence;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Page;
import merchant.ui.shell.Place;
import merchant.ui.style.Fxml;
import merchant.ui.style.Words;
import merchant.work.Worker;
import merchant.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The import of a file, or of several as one table, as a tab that its table replaces.
public final class ImportPage implements Page {
    private final Place.OfImport place;
    private final Navigator navigator;
    private final ImportModel model;
    private final ReadOnlyObjectWrapper<Sentence> title;
    private @Nullable Node built;

    public ImportPage(Place.OfImport place, Workspace workspace, Worker worker, Navigator navigator) {
        this.place = place;
        this.navigator = navigator;
        var files = new ArrayList<>(List.of(place.file()));
        files.addAll(place.more());
        this.model = new ImportModel(files, place.intoOrNull() == null ? "" : place.intoOrNull(), workspace, worker,
                table -> navigator.replace(this, new Place.OfTable(table)));
        this.title = new ReadOnlyObjectWrapper<>(Sentence.of("Import {0}", model.fileName()));
        model.look();
    }

    /// What the page shows.
    public ImportModel model() {
        return model;
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
        return "fth-download";
    }

    @Override
    public Node build(Words words) {
        model.newerName = name -> words.say("{0} (newer)", name);
        built = Fxml.load("import", words, new ImportController(words, model, () -> navigator.close(this), this::apart));
        return built;
    }

    /// Shows how the file is read, for pictures.
    void openReading() {
        if (built != null && built.lookup("#reading") instanceof TitledPane reading) {
            reading.setExpanded(true);
        }
    }

    /// Imports each file by itself.
    private void apart() {
        navigator.close(this);
        model.files().forEach(navigator::openImport);
    }

    @Override
    public boolean says(Problem problem) {
        return model.state().get() instanceof ImportModel.State.Failed failed && failed.problem().equals(problem);
    }

    @Override
    public void closed() {
        model.close();
    }
}
