package merchant.ui.result.part;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import merchant.method.Method;
import merchant.method.Parameter;
import merchant.method.Question;
import merchant.store.RunRecord;
import merchant.store.StoredTable;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.workspace.KeptForecast;

/// What a result was made from: table, file, columns, what the import changed, method, settings, seed, time.
public final class DataUsed {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private DataUsed() {}

    /// A fact: what it is, and its value in words.
    public record Fact(Sentence what, Sentence value) {}

    /// The facts of a run, those of its result (such as filled periods) in between.
    public static List<Fact> facts(Desk desk, RunRecord run, List<Fact> ofResult) {
        var facts = new ArrayList<Fact>();
        run.tables().forEach((part, name) -> facts.addAll(table(desk, name)));
        run.columns().forEach((need, columns) -> facts.add(new Fact(need(desk, run, need),
                Sentence.verbatim(String.join(" + ", columns)))));
        facts.addAll(ofResult);
        facts.add(new Fact(Sentence.of("Method"), desk.method(run.question(), run.method())));
        settings(desk, run).forEach(facts::add);
        facts.add(new Fact(Sentence.of("Seed"), Sentence.verbatim(Long.toString(run.seed()))));
        facts.add(new Fact(Sentence.of("Made"), Double.isFinite(run.seconds())
                ? Sentence.of("{0}, in {1} s", MOMENT.format(run.started()), new Part.Amount(run.seconds(), 1))
                : Sentence.verbatim(MOMENT.format(run.started()))));
        return facts;
    }

    private static List<Fact> table(Desk desk, String name) {
        var what = Sentence.of("Table");
        return desk.workspace().table(name).map(table -> List.of(
                new Fact(what, Sentence.counted(table.rows(), "{1}, {0} row", "{1}, {0} rows", name)),
                new Fact(Sentence.of("File"), Sentence.verbatim(table.origin().name())),
                new Fact(Sentence.of("Import"), ledger(table))))
                .or(() -> KeptForecast.run(name).flatMap(desk.workspace()::run).map(r -> List.of(new Fact(Sentence.of("Forecast used"), new KeptForecast(r).label()))))
                .orElseGet(() -> List.of(new Fact(what, Sentence.of("{0} (no longer in the project)", name))));
    }

    private static Sentence ledger(StoredTable table) {
        int noted = table.ledger().lines().size();
        return Sentence.of("{0}; {1}", Sentence.counted(noted, "{0} note in the ledger", "{0} notes in the ledger"),
                Sentence.counted(table.rejectedCount() - table.leftOutCount(), "{0} line not read", "{0} lines not read"));
    }

    private static Optional<Method> method(Desk desk, RunRecord run) {
        return desk.questions().stream().filter(q -> q.id().equals(run.question())).findFirst().flatMap((Question q) -> q.method(run.method()));
    }

    /// What a column of a run stands for, by the id of its role.
    public static Sentence need(Desk desk, RunRecord run, String id) {
        return method(desk, run).flatMap(m -> m.roles().stream().filter(n -> n.id().equals(id)).findFirst())
                .map(n -> Sentence.of("Column for {0}", n.label())).orElseGet(() -> Sentence.of("Column for {0}", id));
    }

    /// The settings of a run with their names and values in words.
    public static List<Fact> settings(Desk desk, RunRecord run) {
        var parameters = method(desk, run).map(Method::parameters).orElse(List.of());
        return run.settings().entrySet().stream().map(e -> parameters.stream().filter(p -> p.key().equals(e.getKey())).findFirst()
                .map(p -> new Fact(p.label(), value(p, e.getValue())))
                .orElseGet(() -> new Fact(Sentence.verbatim(e.getKey()), Sentence.verbatim(e.getValue().toString())))).toList();
    }

    private static Sentence value(Parameter parameter, Object value) {
        return switch (parameter) {
            // 0 is what such a parameter begins with where the program finds the number itself
            case Parameter.Whole whole when whole.initialWhole() == 0 && Long.valueOf(0).equals(value) -> Sentence.of("Automatic");
            case Parameter.Whole ignored -> Sentence.of("{0}", value);
            case Parameter.Real ignored -> Sentence.of("{0}", value);
            case Parameter.Flag ignored -> Boolean.TRUE.equals(value) ? Sentence.of("Yes") : Sentence.of("No");
            case Parameter.Choice choice -> choice.options().stream().filter(o -> o.id().equals(value)).findFirst()
                    .map(Parameter.Option::label).orElseGet(() -> Sentence.verbatim(value.toString()));
            case Parameter.Text ignored -> value.toString().isBlank() ? Sentence.of("Automatic") : Sentence.verbatim(value.toString());
        };
    }

    /// The facts as a list of two columns.
    public static VBox view(Desk desk, RunRecord run, List<Fact> ofResult) {
        var grid = new GridPane();
        grid.getStyleClass().add("facts");
        int row = 0;
        for (var fact : facts(desk, run, ofResult)) {
            var what = new Label(desk.say(fact.what()));
            what.getStyleClass().add("muted");
            what.setMinWidth(Label.USE_PREF_SIZE);
            grid.addRow(row++, what, Texts.label(desk.say(fact.value())));
        }
        var box = new VBox(grid);
        var main = run.table();
        if (desk.workspace().table(main).isPresent()) {
            var open = new javafx.scene.control.Hyperlink(desk.words().say("Open the table"));
            open.setOnAction(e -> desk.navigator().openTable(main));
            box.getChildren().add(open);
        }
        box.getStyleClass().add("data-used");
        return box;
    }
}
