package merchant.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javax.imageio.ImageIO;
import merchant.sample.Sample;
import merchant.ui.data.DataShots;
import merchant.ui.result.OrderShots;
import merchant.ui.result.PredictShots;
import merchant.ui.result.RecommendShots;
import merchant.ui.result.ResultShots;
import merchant.ui.run.RunShots;
import merchant.ui.shell.Place;
import merchant.ui.shell.Shot;
import merchant.ui.step.StepShots;
import merchant.ui.table.TablePage;
import merchant.ui.table.TableShots;
import merchant.ui.window.Frame;
import merchant.ui.window.Shell;
import merchant.ui.window.WindowShots;
import merchant.ui.wizard.WizardShots;

/// `--shot`: visits every page and state of the real window and writes a picture of each.
final class Shooting {
    private static final System.Logger LOG = System.getLogger(Shooting.class.getName());
    private static final int SETTLED = 4;
    private static final long PATIENCE_NANOS = 300_000_000_000L;

    private final Wire wire;
    private final Shell shell;
    private final Frame frame;
    private final Path folder;
    private final WindowRequest request;
    private final List<String> missed = new ArrayList<>();

    Shooting(Wire wire, Shell shell, Frame frame, WindowRequest request) {
        this.wire = wire;
        this.shell = shell;
        this.frame = frame;
        this.folder = request.shots().orElseThrow();
        this.request = request;
    }

    /// An own directory for the run, so that pictures never depend on what the user did before.
    static Path home() {
        try {
            return Files.createTempDirectory("merchant-shot");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void start() {
        wire.style().motion().reduced().set(true);
        // without the sample shop there is nothing to picture
        next(new ArrayDeque<>(shots().stream().filter(s -> s.name().equals("sample-opening") || request.wants(s.name())).toList()));
    }

    /// Every picture, in order. Packages of pages add their lists here.
    private List<Shot> shots() {
        var shots = new ArrayList<Shot>();
        shots.addAll(WindowShots.empty(shell));
        shots.add(new Shot("sample-opening", wire.sample()::open, () -> wire.workspace().tables().size() > 4));
        shots.add(new Shot("start-sample", () -> shell.open(new Place.Start()),
                () -> wire.workspace().tasks().running().isEmpty()));
        shots.addAll(WindowShots.full(shell));
        shots.addAll(DataShots.of(shell, Sample.openTemporary(Sample.TAOBAO), emptyFile(), ShotFiles.make()));
        shots.addAll(TableShots.of(shell, "orders"));
        shots.addAll(StepShots.of(shell, wire.workspace(), "orders",
                () -> shell.current().filter(TablePage.class::isInstance).map(p -> ((TablePage) p).steps())));
        var question = wire.questions().getFirst();
        shots.addAll(WizardShots.of(shell, question.id(), "orders"));
        shots.addAll(RunShots.of(wire.workspace(), shell, question, "orders"));
        shots.addAll(ResultShots.of(wire.workspace(), shell, question, "orders", "category"));
        wire.questions().stream().filter(q -> q.id().equals("predict")).findFirst()
                .ifPresent(q -> shots.addAll(PredictShots.of(wire.workspace(), shell, q, "customers", "customer_id")));
        wire.questions().stream().filter(q -> q.id().equals("basket")).forEach(q -> shots.addAll(ResultShots.further(wire.workspace(), shell, q, "orders")));
        wire.questions().stream().filter(q -> q.id().equals("recommend")).forEach(q -> shots.addAll(RecommendShots.of(wire.workspace(), shell, q, "orders", "order_time")));
        wire.questions().stream().filter(q -> q.id().equals("reorder")).forEach(q -> shots.addAll(WizardShots.companion(shell, q.id(), "orders")));
        wire.questions().stream().filter(q -> q.id().equals("reorder")).forEach(q -> shots.addAll(OrderShots.of(wire.workspace(), shell, q, "orders", "stock")));
        return shots;
    }

    private static Path emptyFile() {
        try {
            return Files.createFile(Files.createTempDirectory("merchant-shot").resolve("empty.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void next(Deque<Shot> left) {
        if (left.isEmpty()) {
            finish();
            return;
        }
        var shot = left.removeFirst();
        try {
            shot.act().run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "shot " + shot.name(), e);
        }
        waitFor(shot, () -> {
            take(shot.name());
            next(left);
        });
    }

    private void waitFor(Shot shot, Runnable then) {
        long since = System.nanoTime();
        new AnimationTimer() {
            private int settled;

            @Override
            public void handle(long now) {
                boolean late = System.nanoTime() - since > PATIENCE_NANOS;
                settled = shot.ready().getAsBoolean() ? settled + 1 : 0;
                if (settled >= SETTLED || late) {
                    if (late) {
                        missed.add(shot.name());
                    }
                    stop();
                    Platform.runLater(then);
                }
            }
        }.start();
    }

    private void take(String name) {
        var image = SwingFXUtils.fromFXImage(frame.scene().snapshot(null), null);
        try {
            Files.createDirectories(folder);
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("picture " + name, e);
        }
    }

    private void finish() {
        missed.forEach(name -> LOG.log(System.Logger.Level.ERROR, "never ready: " + name));
        wire.workspace().close();
        Platform.exit();
    }
}
