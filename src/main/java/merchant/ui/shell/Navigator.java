package merchant.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import merchant.ui.notice.Notices;

/// What pages ask of the window. Called on the JavaFX thread.
public interface Navigator {
    /// Shows the place: its tab is selected, and opened first where there is none.
    void open(Place place);

    /// Closes the page's tab and shows the place in its stead, at the same position (import → table, wizard → result).
    void replace(Page page, Place by);

    /// Closes the page's tab.
    void close(Page page);

    /// The page in front.
    Optional<Page> current();

    /// Where messages and the one-sentence questions of the window are shown.
    Notices notices();

    /// Asks for files by the system's dialog and opens the import of each.
    void chooseFiles();

    /// Asks for files with newer data of a table, and opens their import into it.
    void chooseNewer(String table);

    /// Opens or imports the sample shop.
    void openSample();

    default void openTable(String table) {
        open(new Place.OfTable(table));
    }

    default void openImport(Path file) {
        open(new Place.OfImport(file));
    }

    default void openWizard(String question) {
        open(new Place.OfWizard(question, null));
    }

    default void openWizard(String question, String table) {
        open(new Place.OfWizard(question, table));
    }

    default void openResult(long result) {
        open(new Place.OfResult(result));
    }

    default void compare(List<Long> results) {
        open(new Place.OfComparison(results));
    }

    default void openReport(long report) {
        open(new Place.OfReport(report));
    }

    default void openPreferences() {
        open(new Place.OfPreferences());
    }
}
