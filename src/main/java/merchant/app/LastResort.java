package merchant.app;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import merchant.problem.Problem;
import merchant.store.preference.Preferences;
import merchant.text.Language;
import merchant.ui.notice.ProblemPanel;
import merchant.ui.style.Theme;
import merchant.ui.style.Words;

/// Catches what nobody caught: logs it, and shows it in a window of its own where there is no other.
final class LastResort {
    private static final System.Logger LOG = System.getLogger(LastResort.class.getName());

    private LastResort() {}

    static void install(Stage main) {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            LOG.log(System.Logger.Level.ERROR, "nobody caught this", thrown);
            if (Platform.isFxApplicationThread()) {
                show(main, thrown);
            } else {
                Platform.runLater(() -> show(main, thrown));
            }
        });
    }

    private static void show(Stage main, Throwable thrown) {
        var words = new Words(Language.ofTag(java.util.Locale.getDefault().toLanguageTag()));
        var stage = new Stage();
        if (main.isShowing()) {
            stage.initOwner(main);
        }
        var panel = new ProblemPanel(words, Problem.unforeseen(thrown)).action(words.say("Go on"), stage::close);
        var scene = new Scene(panel, 560, 320);
        new Theme(Preferences.Theme.SYSTEM, words).dress(scene);
        stage.setTitle("Merchant Workbench");
        stage.setScene(scene);
        stage.show();
    }
}
