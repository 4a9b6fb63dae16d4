package merchant.ui.window;

import java.util.List;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Page;
import merchant.ui.shell.Place;
import merchant.workspace.Workspace;

/// Keeps in the project which tabs are open, brings them back when the project is opened, and closes those whose table or result is gone.
final class OpenTabs {
    private static final String KEY = "tabs";

    private final Workspace workspace;
    private final Tabs tabs;
    private final Navigator navigator;
    private boolean restoring;
    private String kept = "";

    OpenTabs(Workspace workspace, Tabs tabs, Navigator navigator) {
        this.workspace = workspace;
        this.tabs = tabs;
        this.navigator = navigator;
        workspace.path().addListener((o, was, is) -> {
            if (is.isPresent()) {
                boolean other = was.isPresent() && !was.equals(is);
                restore(other);
            }
        });
    }

    /// Writes the open tabs into the project, where they have changed.
    void keep() {
        var addresses = tabs.addresses();
        if (!restoring && workspace.path().get().isPresent() && !addresses.equals(kept)) {
            kept = addresses;
            workspace.quietly((project, progress) -> {
                project.state(KEY, addresses);
                return true;
            }, done -> { }, problem -> System.getLogger(OpenTabs.class.getName())
                    .log(System.Logger.Level.WARNING, "open tabs were not kept", problem));
        }
    }

    private void restore(boolean otherProject) {
        restoring = true;
        if (otherProject) {
            tabs.pages().stream().filter(p -> !(p.place() instanceof Place.Start)).forEach(navigator::close);
        }
        workspace.quietly((project, progress) -> project.state(KEY).orElse(""), this::show, problem -> restoring = false);
    }

    private void show(String addresses) {
        var before = navigator.current().map(Page::place);
        Place front = null;
        for (var line : List.of(addresses.split("\n"))) {
            boolean inFront = line.startsWith("*");
            var place = Place.at(inFront ? line.substring(1) : line).filter(this::there);
            place.ifPresent(navigator::open);
            front = inFront ? place.orElse(front) : front;
        }
        // a page that the user opened meanwhile stays in front
        if (before.isPresent() && !(before.get() instanceof Place.Start)) {
            navigator.open(before.get());
        } else if (front != null) {
            navigator.open(front);
        }
        restoring = false;
        kept = tabs.addresses();
    }

    private boolean there(Place place) {
        return switch (place) {
            case Place.OfTable of -> workspace.table(of.table()).isPresent();
            case Place.OfRejected of -> workspace.table(of.table()).isPresent();
            case Place.OfResult of -> workspace.run(of.result()).isPresent();
            case Place.OfComparison of -> of.results().stream().allMatch(r -> workspace.run(r).isPresent());
            case Place.OfReport of -> workspace.reports().stream().anyMatch(r -> r.id() == of.report());
            case Place.Start ignored -> true;
            case Place.OfPreferences ignored -> true;
            case Place.OfImport ignored -> false;
            case Place.OfWizard ignored -> false;
            case Place.OfAbout ignored -> false;
        };
    }
}
