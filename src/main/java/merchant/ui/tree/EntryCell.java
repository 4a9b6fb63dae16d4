package merchant.ui.tree;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import merchant.store.RunRecord;
import merchant.text.Sentence;
import merchant.ui.style.Words;
import org.jspecify.annotations.Nullable;

/// One line of the project tree: a name at the left, and at the right what tells it from its neighbours.
final class EntryCell extends TreeCell<Entry> {
    private final Words words;
    private final Function<RunRecord, Sentence> called;
    private final Label name = new Label();
    private final Label aside = new Label();
    private final HBox row;

    /// @param called the name of a run
    EntryCell(Words words, Function<RunRecord, Sentence> called) {
        this.words = words;
        this.called = called;
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        name.setMinWidth(0);
        aside.getStyleClass().addAll("caption", "aside");
        aside.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(name, space, aside);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("entry");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        getStyleClass().removeAll("group", "nothing");
        if (empty || entry == null) {
            setGraphic(null);
            return;
        }
        switch (entry) {
            case Entry.Root ignored -> set("", "");
            case Entry.Group group -> {
                getStyleClass().add("group");
                set(words.say(group.title()), "");
            }
            case Entry.Nothing nothing -> {
                getStyleClass().add("nothing");
                set(words.say(nothing.when()), "");
            }
            case Entry.OfTable of -> set(of.table().name(), of.table().misfits().isEmpty() ? words.numerals().whole(of.table().rows()) : words.say("does not fit"));
            case Entry.OfRun of -> set(words.say(called.apply(of.run())), words.say(when(of.run())));
            case Entry.OfReport of -> set(of.report().title(), "");
        }
        setGraphic(row);
    }

    private void set(String said, String beside) {
        name.setText(said);
        aside.setText(beside);
        setAccessibleText(beside.isEmpty() ? said : said + ", " + beside);
    }

    /// The time of today's results, the day of older ones, or what became of those that left nothing.
    private static Sentence when(RunRecord run) {
        var started = run.started().atZone(ZoneId.systemDefault());
        return switch (run.state()) {
            case RUNNING -> Sentence.of("running");
            case FAILED -> Sentence.of("failed");
            case CANCELLED -> Sentence.of("cancelled");
            case INTERRUPTED -> Sentence.of("interrupted");
            case DONE -> started.toLocalDate().equals(LocalDate.now())
                    ? Sentence.verbatim(started.format(DateTimeFormatter.ofPattern("HH:mm")))
                    : Sentence.verbatim(started.format(DateTimeFormatter.ofPattern("MM-dd")));
        };
    }
}
