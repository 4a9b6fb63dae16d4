package merchant.app;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that JavaFX can show, to measure our own start against.
public final class EmptyWindow extends Application {

    /// Started in a process of its own; says how long its first frame took.
    public static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            Application.launch(EmptyWindow.class);
        }
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 1280, 832));
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
