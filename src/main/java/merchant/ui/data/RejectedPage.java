package merchant.ui.data;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import merchant.text.Sentence;
import merchant.ui.notice.Empty;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Page;
import merchant.ui.shell.Place;
import merchant.ui.style.Fxml;
import merchant.ui.style.Words;
import merchant.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The records of a table that could not be read, as a tab.
public final class RejectedPage implements Page {
    private final Place.OfRejected place;
    private final Workspace workspace;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Sentence> title;
    private @Nullable RejectedModel model;
    private @Nullable Node built;

    public RejectedPage(Place.OfRejected place, Workspace workspace, Navigator navigator) {
        this.place = place;
        this.workspace = workspace;
        this.navigator = navigator;
        this.title = new ReadOnlyObjectWrapper<>(Sentence.of("Rejected of {0}", place.table()));
    }

    /// What the page shows; empty where the table is gone.
    public Optional<RejectedModel> model() {
        if (model == null) {
            workspace.table(place.table()).ifPresent(t -> model = new RejectedModel(t, workspace));
        }
        return Optional.ofNullable(model);
    }

    /// Writes in the field, for pictures.
    void write(String text) {
        if (built != null && built.lookup("#text") instanceof TextArea field) {
            field.setText(text);
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
        return "fth-edit-3";
    }

    @Override
    public Node build(Words words) {
        built = model().<Node>map(m -> Fxml.load("rejected", words, new RejectedController(words, m, navigator)))
                .orElseGet(() -> Empty.goneTable(words, () -> navigator.close(this)));
        return built;
    }

    @Override
    public void closed() {
        if (model != null) {
            model.close();
        }
    }
}
