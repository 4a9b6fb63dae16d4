package merchant.ui.result.predict;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleListProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import merchant.method.Method;
import merchant.method.Model;
import merchant.problem.Problem;
import merchant.store.ProjectFile;
import merchant.store.RunRecord;
import merchant.table.Field;
import merchant.table.Table;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.SheetView;
import merchant.ui.result.part.Texts;
import merchant.ui.style.Follow;
import merchant.work.Progress;

/// Scores another table of the project with the model that the run left.
final class ScoreOther extends VBox {
    private final Desk desk;
    private final long run;
    private final ComboBox<String> tables = new ComboBox<>();
    private final VBox answer = new VBox();

    ScoreOther(Desk desk, long run) {
        this.desk = desk;
        this.run = run;
        getStyleClass().add("tab-page");
        answer.getStyleClass().add("section");
        var own = desk.workspace().run(run).map(RunRecord::table).orElse("");
        tables.setAccessibleText(desk.words().say("Table to score"));
        Follow.value(this, new SimpleListProperty<>(desk.workspace().tables()), all -> offer(own));
        var start = new Button(desk.words().say("Score the rows"));
        start.getStyleClass().add("accent");
        start.setOnAction(e -> score(tables.getValue()));
        var open = new Button(desk.words().say("Open a file"));
        open.setOnAction(e -> desk.navigator().chooseFiles());
        var line = new HBox(tables, start, open);
        line.getStyleClass().add("tools");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Texts.prose(desk.words().say("What was learned here can score the rows of another table with the same columns, such as this month's customers. "
                + "Import it first; columns, types and words are checked.")), line, answer);
    }

    /// The project's tables; one that was just imported is chosen where it has the columns.
    private void offer(String own) {
        var names = desk.workspace().tables().stream().map(Table::name).toList();
        var fresh = names.stream().filter(n -> !tables.getItems().isEmpty() && !tables.getItems().contains(n)).findFirst();
        var before = tables.getValue();
        tables.getItems().setAll(names);
        tables.setValue(fresh.orElse(before != null && names.contains(before) ? before : alike(own)));
    }

    /// Another table with most of the columns, or the own one.
    private String alike(String own) {
        var columns = desk.workspace().table(own).map(t -> t.fields().stream().map(Field::name).toList()).orElse(List.of());
        return desk.workspace().tables().stream().filter(t -> !t.name().equals(own))
                .filter(t -> columns.stream().filter(c -> t.find(c).isPresent()).count() * 2 > columns.size()).map(Table::name).findFirst().orElse(own);
    }

    private Optional<Method> method(RunRecord record) {
        return desk.questions().stream().filter(q -> q.id().equals(record.question())).findFirst().flatMap(q -> q.method(record.method()));
    }

    private void score(String table) {
        var found = desk.workspace().run(run).flatMap(this::method);
        if (table == null || found.isEmpty()) {
            return;
        }
        answer.getChildren().setAll(Texts.muted(desk.words().say("Scoring {0}", table)));
        desk.workspace().quietly((project, progress) -> scored(project, found.get(), table, progress), this::show, this::tell);
    }

    private Model.Scored scored(ProjectFile project, Method method, String table, Progress progress) {
        var model = project.model(run).flatMap(method::model).orElseThrow(() -> Problem.request(
                Sentence.of("This result has no model."), Sentence.of("Run it again.")));
        var rows = project.table(table).orElseThrow(() -> Problem.request(Sentence.of("The table \"{0}\" is not in this project.", table),
                Sentence.of("Choose another table.")));
        return model.score(rows, progress);
    }

    private void show(Model.Scored scored) {
        answer.getChildren().clear();
        scored.notes().forEach(n -> answer.getChildren().add(Texts.label(desk.say(n), "warning")));
        answer.getChildren().add(new SheetView(desk, scored.sheet(), run));
    }

    private void tell(Problem problem) {
        answer.getChildren().setAll(Texts.label(desk.say(problem.happened()), "strong"));
        problem.remedy().ifPresent(r -> answer.getChildren().add(Texts.label(desk.say(r))));
    }
}
