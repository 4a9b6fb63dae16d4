package merchant.ui.wizard;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleGroup;
import merchant.table.Table;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.ui.notice.Empty;
import merchant.ui.style.Words;

/// The pages on which one thing among several is chosen.
final class StepPages {
    private static final int COLUMNS_NAMED = 6;

    private StepPages() {}

    static List<? extends Node> questions(Words words, WizardModel model) {
        var group = new ToggleGroup();
        return model.questions().stream().map(q -> new Card(words, group, q.asks(), q.help(), Optional.empty(), () -> {
            if (model.question().orElse(null) != q) {
                model.prefer(q);
            }
        }).selected(model.question().orElse(null) == q)).toList();
    }

    static List<? extends Node> tables(Words words, WizardModel model, Runnable openFile) {
        if (model.tables().isEmpty()) {
            return List.of(new Empty(words, "fth-database", Sentence.of("No table yet"),
                    Sentence.of("Open a file that your shop or till exported; it becomes a table here.")).action(words.say("Open a file"), openFile));
        }
        var group = new ToggleGroup();
        return model.tables().stream().map(o -> new Card(words, group, Sentence.verbatim(o.thing().name()), about(o.thing()), o.obstacle(), () -> {
            if (model.table().orElse(null) != o.thing()) {
                model.use(o.thing());
            }
        }).selected(model.table().orElse(null) == o.thing())).toList();
    }

    private static Sentence about(Table table) {
        var named = table.fields().stream().limit(COLUMNS_NAMED).map(f -> (Object) f.name()).toList();
        return Sentence.counted(table.rows(), "{0} row: {1}{2}", "{0} rows: {1}{2}", Part.listing(named),
                Sentence.verbatim(table.fields().size() > COLUMNS_NAMED ? " …" : ""));
    }

    static List<? extends Node> methods(Words words, WizardModel model) {
        var group = new ToggleGroup();
        return model.methods().stream().map(o -> new Card(words, group, o.thing().label(), o.thing().help(), o.obstacle(), () -> {
            if (model.method().orElse(null) != o.thing()) {
                model.by(o.thing());
            }
        }).selected(model.method().orElse(null) == o.thing())).toList();
    }
}
