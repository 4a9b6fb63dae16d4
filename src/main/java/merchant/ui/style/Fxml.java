package merchant.ui.style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Loads `fxml/NAME.fxml` with a controller made by its constructor, and gives the page its sheet `styles/NAME.css`.
public final class Fxml {
    private static final String FOLDER = "/merchant/fxml/";
    private static final String STYLES = "/merchant/styles/";

    private Fxml() {}

    /// The page's root. `%sentences` are said in the current language; `fx:controller` must name the class of `controller`.
    public static Parent load(String name, Words words, Object controller) {
        var place = Fxml.class.getResource(FOLDER + name + ".fxml");
        if (place == null) {
            throw new IllegalArgumentException("no page " + name);
        }
        var loader = new FXMLLoader(place, words.bundle());
        loader.setControllerFactory(type -> {
            if (!type.isInstance(controller)) {
                throw new IllegalArgumentException(name + ".fxml wants " + type + ", not " + controller.getClass());
            }
            return controller;
        });
        try {
            Parent root = loader.load();
            dress(root, name);
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException("page " + name, e);
        }
    }

    /// Adds `styles/NAME.css` to a coded page, where that sheet exists.
    public static void dress(Parent root, String name) {
        sheet(name).ifPresent(sheet -> root.getStylesheets().add(sheet));
    }

    /// The address of `styles/NAME.css`, if there is one.
    public static Optional<String> sheet(String name) {
        @Nullable URL found = Fxml.class.getResource(STYLES + name + ".css");
        return Optional.ofNullable(found).map(URL::toExternalForm);
    }
}
