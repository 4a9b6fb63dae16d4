package merchant.ui.data;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Page;
import merchant.ui.shell.Shot;

/// The pictures of the data pages: an import that was recognised, one that was overruled, one that failed.
public final class DataShots {
    private DataShots() {}

    /// @param export a file whose export is recognised
    /// @param broken a file that cannot be read
    public static List<Shot> of(Navigator navigator, Path export, Path broken) {
        return List.of(
                new Shot("import-1-found", () -> navigator.openImport(export), () -> front(navigator, ImportPage.class,
                        p -> p.model().state().get() instanceof ImportModel.State.Found)),
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
