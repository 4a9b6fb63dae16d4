package merchant.ui.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.TitledPane;
import javafx.stage.Window;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Page;
import merchant.ui.shell.Place;
import merchant.ui.shell.Shot;

/// The pictures of the data pages: an import that was recognised, one that was overruled, one that failed.
public final class DataShots {
    private DataShots() {}

    /// @param export a file whose export is recognised
    /// @param broken a file that cannot be read
    /// @param made a workbook, two months, a file with records that cannot be read, the first month as exported later, an archive of three files
    public static List<Shot> of(Navigator navigator, Path export, Path broken, List<Path> made) {
        return Stream.of(looks(navigator, export, broken), sources(navigator, made), newer(navigator, made), rejected(navigator, made)).flatMap(List::stream).toList();
    }

    private static List<Shot> sources(Navigator navigator, List<Path> made) {
        return List.of(
                new Shot("import-4-workbook", () -> navigator.openImport(made.get(0)), () -> found(navigator)),
                new Shot("import-5-workbook-reading", () -> unfold(navigator), () -> found(navigator)),
                closed("import-workbook-closed", navigator),
                new Shot("import-6-several", () -> navigator.open(new Place.OfImport(made.get(1), List.of(made.get(2)), null)), () -> found(navigator)),
                closed("import-several-closed", navigator),
                new Shot("import-6-archive", () -> navigator.openImport(made.get(5)), () -> found(navigator)),
                closed("import-archive-closed", navigator),
                new Shot("import-7-rejected", () -> navigator.openImport(made.get(3)), () -> found(navigator)),
                new Shot("import-8-corrected", () -> on(navigator, ImportPage.class, p -> p.model().correct(Map.of("3", "A2,\"Cup, large\",2024-04-05,3"))),
                        () -> found(navigator)),
                closed("import-rejected-closed", navigator));
    }

    private static List<Shot> newer(Navigator navigator, List<Path> made) {
        return List.of(
                new Shot("import-april", () -> navigator.openImport(made.get(1)), () -> found(navigator)),
                new Shot("import-april-done", () -> on(navigator, ImportPage.class, p -> p.model().importNow()),
                        () -> navigator.current().filter(ImportPage.class::isInstance).isEmpty()),
                new Shot("import-9-into", () -> navigator.open(new Place.OfImport(made.get(4), List.of(), "april")), () -> found(navigator)),
                new Shot("import-10-compared", () -> on(navigator, ImportPage.class, p -> p.model().importNow()), () -> front(navigator, ImportPage.class,
                        p -> p.model().state().get() instanceof ImportModel.State.Compared)),
                closed("import-compared-closed", navigator));
    }

    private static List<Shot> rejected(Navigator navigator, List<Path> made) {
        return List.of(
                new Shot("rejected-import", () -> navigator.openImport(made.get(3)), () -> found(navigator)),
                new Shot("rejected-import-done", () -> on(navigator, ImportPage.class, p -> p.model().importNow()),
                        () -> navigator.current().filter(ImportPage.class::isInstance).isEmpty()),
                new Shot("rejected-1-open", () -> navigator.open(new Place.OfRejected("broken")), () -> front(navigator, RejectedPage.class,
                        p -> p.model().filter(m -> m.outcome().get().isPresent()).isPresent())),
                new Shot("rejected-2-written", () -> on(navigator, RejectedPage.class, p -> p.write("A2,\"Cup, large\",2024-04-05,3")), () -> front(navigator, RejectedPage.class,
                        p -> p.model().filter(m -> m.fitting() == 1).isPresent())),
                Shot.of("rejected-closed", () -> navigator.current().filter(RejectedPage.class::isInstance).ifPresent(navigator::close)));
    }

    private static boolean found(Navigator navigator) {
        return front(navigator, ImportPage.class, p -> p.model().state().get() instanceof ImportModel.State.Found);
    }

    private static Shot closed(String name, Navigator navigator) {
        return Shot.of(name, () -> navigator.current().filter(ImportPage.class::isInstance).ifPresent(navigator::close));
    }

    /// Opens what can be overruled.
    private static void unfold(Navigator navigator) {
        Window.getWindows().stream().map(w -> w.getScene().getRoot().lookupAll(".import-page .fold")).flatMap(java.util.Collection::stream)
                .filter(TitledPane.class::isInstance).map(TitledPane.class::cast).forEach(p -> p.setExpanded(true));
    }

    private static List<Shot> looks(Navigator navigator, Path export, Path broken) {
        return List.of(
                new Shot("import-1-found", () -> navigator.openImport(export), () -> front(navigator, ImportPage.class,
                        p -> p.model().state().get() instanceof ImportModel.State.Found)),
                Shot.of("import-1-reading", () -> on(navigator, ImportPage.class, ImportPage::openReading)),
                new Shot("import-2-overruled", () -> on(navigator, ImportPage.class, p -> p.model().choose("header", "no")),
                        () -> front(navigator, ImportPage.class, p -> p.model().state().get() instanceof ImportModel.State.Found)),
                Shot.of("import-closed", () -> navigator.current().filter(ImportPage.class::isInstance).ifPresent(navigator::close)),
                new Shot("import-3-failed", () -> navigator.openImport(broken), () -> front(navigator, ImportPage.class,
                        p -> p.model().state().get() instanceof ImportModel.State.Failed)),
                Shot.of("import-failed-closed", () -> navigator.current().filter(ImportPage.class::isInstance).ifPresent(navigator::close)));
    }

    private static <P extends Page> boolean front(Navigator navigator, Class<P> kind, Predicate<P> ready) {
        return navigator.current().filter(kind::isInstance).map(kind::cast).filter(ready).isPresent();
    }

    private static <P extends Page> void on(Navigator navigator, Class<P> kind, Consumer<P> act) {
        navigator.current().filter(kind::isInstance).map(kind::cast).ifPresent(act);
    }
}
