package merchant.ui.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import merchant.problem.Problem;
import merchant.store.RunRecord;
import merchant.text.Sentence;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Place;
import merchant.ui.style.Words;
import merchant.workspace.Workspace;

/// What can be done with lines of the project tree.
final class EntryActions {
    private static final int MOST_COMPARED = 4;

    private final Words words;
    private final Workspace workspace;
    private final Navigator navigator;

    EntryActions(Words words, Workspace workspace, Navigator navigator) {
        this.words = words;
        this.workspace = workspace;
        this.navigator = navigator;
    }

    /// True for what can be opened.
    static boolean real(Entry entry) {
        return place(entry).isPresent();
    }

    static Optional<Place> place(Entry entry) {
        return switch (entry) {
            case Entry.Root ignored -> Optional.empty();
            case Entry.Group ignored -> Optional.empty();
            case Entry.Nothing ignored -> Optional.empty();
            case Entry.OfTable of -> Optional.of(new Place.OfTable(of.table().name()));
            case Entry.OfRun of -> Optional.of(new Place.OfResult(of.run().id()));
            case Entry.OfReport of -> Optional.of(new Place.OfReport(of.report().id()));
        };
    }

    void open(Entry entry) {
        place(entry).ifPresent(navigator::open);
    }

    ContextMenu menu(List<Entry> chosen) {
        var menu = new ContextMenu();
        if (chosen.size() == 1) {
            menu.getItems().add(item(Sentence.of("Open"), () -> open(chosen.getFirst())));
            menu.getItems().add(item(Sentence.of("Rename"), () -> rename(chosen.getFirst())));
        }
        if (chosen.size() == 1 && chosen.getFirst() instanceof Entry.OfTable of) {
            menu.getItems().add(item(Sentence.of("Bring in newer data"), () -> navigator.chooseNewer(of.table().name())));
            if (of.table().rejectedCount() > 0) {
                menu.getItems().add(item(Sentence.of("Records that could not be read"), () -> navigator.open(new Place.OfRejected(of.table().name()))));
            }
        }
        var results = comparable(chosen);
        if (results.size() >= 2) {
            menu.getItems().add(item(Sentence.of("Compare"), () -> navigator.compare(results)));
        }
        if (!chosen.isEmpty()) {
            menu.getItems().add(item(Sentence.of("Delete"), () -> delete(chosen)));
        }
        return menu;
    }

    private MenuItem item(Sentence name, Runnable run) {
        var item = new MenuItem(words.say(name));
        item.setOnAction(e -> run.run());
        return item;
    }

    /// The ids of the chosen results, where all answer one question.
    static List<Long> comparable(List<Entry> chosen) {
        var runs = chosen.stream().filter(Entry.OfRun.class::isInstance).map(e -> ((Entry.OfRun) e).run())
                .filter(r -> r.state() == RunRecord.State.DONE).toList();
        boolean one = runs.stream().map(RunRecord::question).distinct().count() == 1;
        return one && runs.size() == chosen.size() && runs.size() <= MOST_COMPARED ? runs.stream().map(RunRecord::id).toList() : List.of();
    }

    void rename(Entry entry) {
        switch (entry) {
            case Entry.OfTable of -> ask(of.table().name(), name -> workspace.renameTable(of.table().name(), name));
            case Entry.OfRun of -> ask(words.say(of.run().title()), name -> workspace.renameRun(of.run().id(), name));
            case Entry.OfReport of -> ask(of.report().title(), name -> workspace.changeReport(
                    new merchant.store.ReportRecord(of.report().id(), name, of.report().items())));
            case Entry.Root ignored -> { }
            case Entry.Group ignored -> { }
            case Entry.Nothing ignored -> { }
        }
    }

    private void ask(String old, java.util.function.Consumer<String> named) {
        navigator.notices().askText(Sentence.of("A new name for \"{0}\"", old), old, Sentence.of("Rename"), text -> {
            if (!text.isBlank() && !text.equals(old)) {
                named.accept(text.strip());
            }
        });
    }

    /// Asks and deletes. What cannot be deleted is told before the question.
    void delete(List<Entry> chosen) {
        if (chosen.stream().anyMatch(Entry.OfTable.class::isInstance)) {
            workspace.quietly((project, progress) -> project.preparations().users(), users -> delete(chosen, users), navigator.notices()::fail);
        } else if (!chosen.isEmpty()) {
            ask(chosen);
        }
    }

    private void delete(List<Entry> chosen, Map<String, List<String>> users) {
        var tables = chosen.stream().filter(Entry.OfTable.class::isInstance).map(this::name).toList();
        for (var table : tables) {
            var user = users.getOrDefault(table, List.of()).stream().filter(u -> !tables.contains(u)).findFirst();
            if (user.isPresent()) {
                navigator.notices().fail(Problem.request(Sentence.of("\"{0}\" cannot be deleted: \"{1}\" is made of it.", table, user.orElseThrow()),
                        Sentence.of("Delete \"{0}\" first, or remove the step that names it.", user.orElseThrow())));
                return;
            }
        }
        var rest = new ArrayList<>(chosen);
        var ordered = new ArrayList<Entry>();
        while (!rest.isEmpty()) {
            var names = rest.stream().filter(Entry.OfTable.class::isInstance).map(this::name).toList();
            var free = rest.stream().filter(e -> !(e instanceof Entry.OfTable) || users.getOrDefault(name(e), List.of()).stream().noneMatch(names::contains)).toList();
            ordered.addAll(free);
            rest.removeAll(free);
        }
        ask(ordered);
    }

    private void ask(List<Entry> chosen) {
        var question = chosen.size() == 1 ? Sentence.of("Delete \"{0}\"? This cannot be undone.", name(chosen.getFirst()))
                : Sentence.of("Delete {0} entries? This cannot be undone.", chosen.size());
        navigator.notices().ask(question, Sentence.of("Delete"), () -> {
            workspace.deleteTables(chosen.stream().filter(Entry.OfTable.class::isInstance).map(this::name).toList());
            chosen.forEach(this::deleteNow);
        });
    }

    private void deleteNow(Entry entry) {
        switch (entry) {
            case Entry.OfTable ignored -> { }
            case Entry.OfRun of -> workspace.deleteRun(of.run().id());
            case Entry.OfReport of -> workspace.deleteReport(of.report().id());
            case Entry.Root ignored -> { }
            case Entry.Group ignored -> { }
            case Entry.Nothing ignored -> { }
        }
    }

    private String name(Entry entry) {
        return switch (entry) {
            case Entry.OfTable of -> of.table().name();
            case Entry.OfRun of -> words.say(of.run().title());
            case Entry.OfReport of -> of.report().title();
            case Entry.Root ignored -> "";
            case Entry.Group ignored -> "";
            case Entry.Nothing ignored -> "";
        };
    }
}
