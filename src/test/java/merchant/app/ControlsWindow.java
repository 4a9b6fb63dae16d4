package merchant.app;

import atlantafx.base.theme.PrimerLight;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// One of each control that our first frame shows, in the base theme, with nothing of ours: what such a window costs at least.
public final class ControlsWindow extends Application {

    /// Started in a process of its own; says how long its first frame took.
    public static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            Application.launch(ControlsWindow.class);
        }
    }

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
        var page = new ScrollPane(new VBox(new Label("A label"), new Button("A button")));
        stage.setScene(new Scene(new SplitPane(new VBox(new Label("Side")), new TabPane(new Tab("A tab", page))), 1280, 832));
        stage.show();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == 2) {
                    stop();
                    var process = ProcessHandle.current().info();
                    System.out.println("first frame after " + Duration.between(process.startInstant().orElseThrow(), Instant.now()).toMillis()
                            + " ms, " + process.totalCpuDuration().orElseThrow().toMillis() + " ms of processor time");
                    Platform.exit();
                }
            }
        }.start();
    }
}
