package merchant.ui.report;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import merchant.method.Question;
import merchant.store.ReportRecord;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Page;
import merchant.ui.shell.Place;
import merchant.ui.style.Fxml;
import merchant.ui.style.Theme;
import merchant.ui.style.Words;
import merchant.workspace.Workspace;

/// The tab of a report.
public final class ReportPage implements Page {
    private final Place.OfReport place;
    private final List<Question> questions;
    private final Workspace workspace;
    private final Navigator navigator;
    private final Theme theme;
    private final ReportModel model;
    private final ReadOnlyObjectWrapper<Sentence> title = new ReadOnlyObjectWrapper<>(Sentence.of("Report"));

    /// @param questions the catalogue's
    public ReportPage(Place.OfReport place, List<Question> questions, Workspace workspace, Navigator navigator, Theme theme) {
        this.place = place;
        this.questions = questions;
        this.workspace = workspace;
        this.navigator = navigator;
        this.theme = theme;
        this.model = new ReportModel(workspace, place.report());
        model.revision().addListener(o -> name());
        name();
    }

    private void name() {
        model.report().map(ReportRecord::title).ifPresent(t -> title.set(Sentence.verbatim(t)));
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public ObservableValue<Sentence> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public String icon() {
        return "fth-file-text";
    }

    @Override
    public Node build(Words words) {
        var desk = new Desk(words, theme, workspace, navigator, questions);
        var page = Fxml.load("report", words, new ReportController(desk, model));
        Fxml.dress(page, "result");
        return page;
    }
}
