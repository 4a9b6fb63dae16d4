package merchant.ui.prefs;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import merchant.store.preference.Home;
import merchant.ui.style.Words;

/// The code behind `about.fxml`.
final class AboutController {
    private final Words words;

    @FXML
    private Label version;
    @FXML
    private Label places;

    @SuppressWarnings("NullAway.Init")
    AboutController(Words words) {
        this.words = words;
    }

    @FXML
    private void initialize() {
        var number = Optional.ofNullable(AboutController.class.getPackage().getImplementationVersion());
        version.setText(number.map(n -> words.say("Version {0}", n)).orElseGet(() -> words.say("Built from source")));
        places.setText(words.say("Preferences and the log: {0}", Home.directory().toString()));
    }
}
