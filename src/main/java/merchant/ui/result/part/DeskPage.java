package merchant.ui.result.part;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import merchant.method.Question;
import merchant.text.Sentence;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Page;
import merchant.ui.shell.Place;
import merchant.ui.style.Theme;
import merchant.ui.style.Words;
import merchant.workspace.Workspace;

/// What pages about results share: their place, their title, and what their views need at hand.
public abstract class DeskPage implements Page {
    private final Place place;
    private final Around around;
    private final ReadOnlyObjectWrapper<Sentence> title;

    /// What such a page is made with.
    ///
    /// @param questions the catalogue's
    public record Around(List<Question> questions, Workspace workspace, Navigator navigator, Theme theme) {
        public Around {
            questions = List.copyOf(questions);
        }
    }

    /// @param title what the tab says until [#name] says more
    protected DeskPage(Place place, Around around, Sentence title) {
        this.place = place;
        this.around = around;
        this.title = new ReadOnlyObjectWrapper<>(title);
    }

    @Override
    public final Place place() {
        return place;
    }

    @Override
    public final ObservableValue<Sentence> title() {
        return title.getReadOnlyProperty();
    }

    /// Gives the tab another title.
    protected final void name(Sentence said) {
        title.set(said);
    }

    /// What the page's views need, in a language.
    protected final Desk desk(Words words) {
        return new Desk(words, around.theme(), around.workspace(), around.navigator(), around.questions());
    }
}
