package merchant.ui.data;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import merchant.text.Sentence;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Page;
import merchant.ui.shell.Place;
import merchant.ui.style.Fxml;
import merchant.ui.style.Words;
import merchant.work.Worker;
import merchant.workspace.Workspace;

/// The import of one file, as a tab that its table replaces.
public final class ImportPage implements Page {
    private final Place.OfImport place;
    private final Navigator navigator;
    private final ImportModel model;
    private final ReadOnlyObjectWrapper<Sentence> title;

    public ImportPage(Path file, Workspace workspace, Worker worker, Navigator navigator) {
        this.place = new Place.OfImport(file);
        this.navigator = navigator;
        this.model = new ImportModel(file, workspace, worker, table -> navigator.replace(this, new Place.OfTable(table)));
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
        return Fxml.load("import", words, new ImportController(words, model, () -> navigator.close(this)));
    }

    @Override
    public void closed() {
        model.close();
    }
}
