package merchant.ui.report;

import javafx.scene.Node;
import merchant.store.ReportRecord;
import merchant.text.Sentence;
import merchant.ui.result.part.DeskPage;
import merchant.ui.shell.Place;
import merchant.ui.style.Fxml;
import merchant.ui.style.Words;

/// The tab of a report.
public final class ReportPage extends DeskPage {
    private final ReportModel model;

    public ReportPage(Place.OfReport place, Around around) {
        super(place, around, Sentence.of("Report"));
        this.model = new ReportModel(around.workspace(), place.report());
        model.revision().addListener(o -> follow());
        follow();
    }

    private void follow() {
        model.report().map(ReportRecord::title).ifPresent(t -> name(Sentence.verbatim(t)));
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public String icon() {
        return "fth-file-text";
    }

    @Override
    public Node build(Words words) {
        var page = Fxml.load("report", words, new ReportController(desk(words), model));
        Fxml.dress(page, "result");
        return page;
    }
}
