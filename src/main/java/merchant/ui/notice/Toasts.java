package merchant.ui.notice;

import java.util.function.Consumer;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import merchant.problem.Problem;
import merchant.text.Sentence;
import merchant.ui.style.Icons;
import merchant.ui.style.Motion;
import merchant.ui.style.Words;
import org.jspecify.annotations.Nullable;

/// Messages that pass at the window's lower right corner, those that stay in a strip of their own, and the one-sentence question on the overlay.
public final class Toasts extends VBox implements Notices {
    private static final Duration STAY = Duration.seconds(6);
    private static final Duration FADE = Duration.millis(160);
    private static final int MOST = 4;
    private static final int MOST_STAYING = 3;

    private final Words words;
    private final Motion motion;
    private final Overlay overlay;
    private final VBox staying = new VBox();

    public Toasts(Words words, Motion motion, Overlay overlay) {
        this.words = words;
        this.motion = motion;
        this.overlay = overlay;
        getStyleClass().add("toasts");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        staying.getStyleClass().add("notice-strip");
        staying.visibleProperty().bind(Bindings.isNotEmpty(staying.getChildren()));
        staying.managedProperty().bind(staying.visibleProperty());
    }

    /// Where messages stand that stay until they are closed: beneath the page and not on it, so that they cover no button.
    public Region staying() {
        return staying;
    }

    @Override
    public void tell(Sentence message) {
        leaveSoon(add(toast("fth-check", message, "positive")));
    }

    @Override
    public void tell(Sentence message, Sentence action, Runnable run) {
        var toast = toast("fth-check", message, "positive");
        act(toast, action, run);
        leaveSoon(add(toast));
    }

    private void act(HBox toast, Sentence action, Runnable run) {
        var button = new Button(words.say(action));
        button.getStyleClass().addAll("flat", "accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> {
            remove(toast);
            run.run();
        });
        toast.getChildren().add(toast.getChildren().size() - 1, button);
    }

    @Override
    public void fail(Problem problem) {
        var toast = toast("fth-alert-circle", problem.sentence(), problem.kind() == Problem.Kind.DATA ? "caution" : "negative");
        if (problem.getCause() != null) {
            act(toast, Sentence.of("Details"), () -> {
                var panel = new ProblemPanel(words, problem).unfolded().action(words.say("Close"), overlay::close);
                overlay.show(panel, Pos.CENTER, panel.lookup(".button"));
            });
        }
        staying.getChildren().add(toast);
        if (staying.getChildren().size() > MOST_STAYING) {
            staying.getChildren().removeFirst();
        }
    }

    private void remove(HBox toast) {
        getChildren().remove(toast);
        staying.getChildren().remove(toast);
    }

    @Override
    public void ask(Sentence question, Sentence yes, Runnable run) {
        ask(question, yes, Sentence.of("Cancel"), run);
    }

    /// The same, with words of its own for no.
    public void ask(Sentence question, Sentence yes, Sentence no, Runnable run) {
        show(question, null, yes, no, run);
    }

    @Override
    public void askText(Sentence question, String first, Sentence yes, Consumer<String> run) {
        var text = new TextField(first);
        text.setId("answer-text");
        text.setAccessibleText(words.say(question));
        show(question, text, yes, Sentence.of("Cancel"), () -> run.accept(text.getText()));
        text.selectAll();
    }

    private void show(Sentence question, @Nullable TextField text, Sentence yes, Sentence no, Runnable run) {
        var asked = new Label(words.say(question));
        asked.getStyleClass().add("lead");
        asked.setWrapText(true);
        var doIt = new Button(words.say(yes));
        doIt.setId("answer-yes");
        doIt.getStyleClass().add("accent");
        doIt.setDefaultButton(true);
        doIt.setOnAction(e -> {
            overlay.close();
            run.run();
        });
        var leaveIt = new Button(words.say(no));
        leaveIt.setId("answer-no");
        leaveIt.setOnAction(e -> overlay.close());
        var answers = new HBox(leaveIt, doIt);
        answers.getStyleClass().add("answers");
        answers.setAlignment(Pos.CENTER_RIGHT);
        var card = new VBox(asked);
        if (text != null) {
            card.getChildren().add(text);
        }
        card.getChildren().add(answers);
        card.getStyleClass().add("ask");
        overlay.show(card, Pos.CENTER, text == null ? leaveIt : text);
    }

    @Override
    public void clear() {
        getChildren().clear();
        staying.getChildren().clear();
    }

    private HBox toast(String icon, Sentence message, String tone) {
        var said = new Label(words.say(message));
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        var toast = new HBox(Icons.of(icon), said);
        toast.getStyleClass().addAll("toast", tone);
        toast.setAlignment(Pos.CENTER_LEFT);
        toast.getChildren().add(Icons.button("fth-x", words, Sentence.of("Close"), () -> remove(toast)));
        toast.setAccessibleText(said.getText());
        return toast;
    }

    private HBox add(HBox toast) {
        getChildren().add(toast);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        return toast;
    }

    private void leaveSoon(HBox toast) {
        var stay = new PauseTransition(STAY);
        stay.setOnFinished(e -> {
            var fade = new FadeTransition(FADE, toast);
            fade.setToValue(0);
            fade.setOnFinished(f -> getChildren().remove(toast));
            motion.play(fade);
        });
        stay.play();
    }
}
