package merchant.ui.report;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import merchant.export.Report;
import merchant.result.Summary;
import merchant.text.Sentence;
import merchant.ui.chart.FigureView;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.SheetView;
import merchant.ui.result.part.Texts;
import merchant.ui.result.part.VerdictLine;
import merchant.ui.result.part.Warnings;

/// A part of a report as the reader will see it.
final class PartView {
    private static final int MOST_ROWS = 12;
    private static final double ROW = 32;
    private static final double HIGH = 420;

    private PartView() {}

    static Node of(Desk desk, Optional<Report.Item> item) {
        return item.map(i -> of(desk, i)).orElseGet(() -> Texts.muted(desk.words().say("This part is no longer there: its result was deleted.")));
    }

    private static Node of(Desk desk, Report.Item item) {
        return switch (item) {
            case Report.Overview overview -> overview(desk, overview.summary());
            case Report.Picture picture -> new FigureView(desk.words(), desk.theme(), picture.figure(), true).high(HIGH);
            case Report.Table table -> table(desk, table);
            case Report.Note note -> Texts.prose(note.words());
            case Report.Origins origins -> Texts.muted(desk.say(origins.facts().method()));
        };
    }

    private static VBox overview(Desk desk, Summary summary) {
        var box = new VBox(Texts.heading(desk.say(summary.headline())), new VerdictLine(desk.words(), summary.verdict()));
        summary.findings().forEach(f -> box.getChildren().add(Texts.prose(desk.say(f))));
        Warnings.of(desk, summary.warnings()).ifPresent(box.getChildren()::add);
        box.getChildren().add(Texts.muted(desk.say(summary.caution())));
        box.getStyleClass().add("report-overview");
        return box;
    }

    private static VBox table(Desk desk, Report.Table table) {
        var view = new TableView<List<Object>>();
        SheetView.fill(view, table.sheet(), desk.words());
        var rows = table.sheet().rows();
        view.getItems().setAll(rows.subList(0, Math.min(MOST_ROWS, rows.size())));
        view.setPrefHeight((view.getItems().size() + 1.2) * ROW);
        view.setAccessibleText(desk.say(table.sheet().title()));
        var box = new VBox(8, Texts.label(desk.say(table.sheet().title()), "strong"), view);
        if (rows.size() > MOST_ROWS) {
            box.getChildren().add(Texts.muted(desk.say(Sentence.of("The first {0} of {1} rows are shown here; the export holds more.", MOST_ROWS, rows.size()))));
        }
        return box;
    }
}
