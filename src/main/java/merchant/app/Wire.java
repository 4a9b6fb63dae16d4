package merchant.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import merchant.catalogue.Catalogue;
import merchant.method.Question;
import merchant.store.preference.Home;
import merchant.store.preference.Preferences;
import merchant.store.preference.PreferencesFile;
import merchant.store.ProjectFile;
import merchant.ui.data.ImportPage;
import merchant.ui.data.RejectedPage;
import merchant.ui.prefs.AboutPage;
import merchant.ui.prefs.PreferencesPage;
import merchant.ui.report.ReportPage;
import merchant.ui.result.ResultPage;
import merchant.ui.result.compare.ComparePage;
import merchant.ui.result.part.DeskPage;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Page;
import merchant.ui.shell.Place;
import merchant.ui.shell.StartPage;
import merchant.ui.style.Motion;
import merchant.ui.style.Scale;
import merchant.ui.style.Style;
import merchant.ui.style.Theme;
import merchant.ui.style.Words;
import merchant.ui.table.TablePage;
import merchant.ui.window.Wiring;
import merchant.ui.wizard.WizardPage;
import merchant.work.ThreadWorker;
import merchant.work.Worker;
import merchant.workspace.UserPreferences;
import merchant.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The wiring of the window: every service is made here, by constructors.
final class Wire {
    private final List<Question> questions = Catalogue.questions();
    private final Worker worker = new ThreadWorker(Platform::runLater);
    private final Style style;
    private final Workspace workspace;
    private final UserPreferences preferences;
    private final SampleShop sample;
    private final Path home;

    /// @param home where sample project and window's place are kept
    Wire(Path home, PreferencesFile file, Preferences first) {
        this.home = home;
        var words = new Words(first.language());
        style = new Style(words, new Theme(first.theme(), words), new Scale(first.scale()), new Motion());
        preferences = new UserPreferences(file, first, worker);
        workspace = new Workspace(worker, Clock.systemUTC(), () -> FreshProject.in(FreshProject.folder(preferences.now())));
        sample = new SampleShop(workspace, home.resolve("sample").resolve("Sample shop" + ProjectFile.ENDING));
        style.motion().reduced().set(first.still());
        follow();
    }

    static Path home() {
        return Home.directory();
    }

    /// What is chosen is worn and written.
    private void follow() {
        preferences.current().addListener((o, was, is) -> {
            style.words().speak(is.language());
            if (style.theme().appearance().get() != is.theme()) {
                style.theme().wear(is.theme());
            }
            style.scale().factor().set(is.scale());
            style.motion().reduced().set(is.still());
        });
        style.scale().factor().addListener((o, was, is) -> preferences.change(p -> p.withScale(is.doubleValue())));
        workspace.path().addListener((o, was, is) -> is.ifPresent(file -> preferences.change(p -> p.withProject(file))));
    }

    Wiring wiring(Consumer<@Nullable Path> newWindow, Runnable quit) {
        return new Wiring(style, workspace, preferences, questions, this::page, sample::open, home.resolve("window.properties"), newWindow, quit);
    }

    /// The page of each place.
    private Page page(Place place, Navigator navigator) {
        var around = new DeskPage.Around(questions, workspace, navigator, style.theme());
        return switch (place) {
            case Place.Start ignored -> new StartPage(questions, workspace, navigator);
            case Place.OfPreferences ignored -> new PreferencesPage(preferences, style, navigator, FreshProject::folder);
            case Place.OfAbout ignored -> new AboutPage();
            case Place.OfTable of -> new TablePage(of.table(), workspace, questions, navigator);
            case Place.OfRejected of -> new RejectedPage(of, workspace, navigator);
            case Place.OfImport of -> new ImportPage(of, workspace, worker, navigator);
            case Place.OfWizard of -> new WizardPage(of, questions, workspace, navigator);
            case Place.OfResult of -> new ResultPage(of, around);
            case Place.OfComparison of -> new ComparePage(of, around);
            case Place.OfReport of -> new ReportPage(of, around);
        };
    }

    Style style() {
        return style;
    }

    Workspace workspace() {
        return workspace;
    }

    UserPreferences preferences() {
        return preferences;
    }

    SampleShop sample() {
        return sample;
    }

    List<Question> questions() {
        return questions;
    }
}
