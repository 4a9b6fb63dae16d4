package merchant.ui.result;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import merchant.method.Question;
import merchant.result.Result;
import merchant.store.RunRecord;
import merchant.table.Table;
import merchant.ui.form.FormModel;
import merchant.ui.result.part.Newer;
import merchant.ui.run.Rerun;
import merchant.ui.run.RunModel;
import merchant.ui.run.RunState;
import merchant.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// A result's page without its nodes: the run's state, the settings beside it, which tab is open, and running again.
public final class ResultModel {
    private final Workspace workspace;
    private final List<Question> questions;
    private final RunModel run;
    private final LongConsumer opened;
    private final BooleanProperty settingsOpen = new SimpleBooleanProperty(false);
    private final DoubleProperty scrolled = new SimpleDoubleProperty(0);
    private final IntegerProperty tab = new SimpleIntegerProperty(0);
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final InvalidationListener follow = o -> revision.set(revision.get() + 1);
    private @Nullable FormModel form;
    private @Nullable Object looking;

    /// @param opened shows the run that was started anew
    public ResultModel(Workspace workspace, List<Question> questions, long run, LongConsumer opened) {
        this.workspace = workspace;
        this.questions = List.copyOf(questions);
        this.run = new RunModel(workspace, run);
        this.opened = opened;
        workspace.tables().addListener(new WeakInvalidationListener(follow));
        workspace.runs().addListener(new WeakInvalidationListener(follow));
    }

    public long id() {
        return run.id();
    }

    public ReadOnlyObjectProperty<RunState> state() {
        return run.state();
    }

    /// True while the settings stand beside the result.
    public BooleanProperty settingsOpen() {
        return settingsOpen;
    }

    /// How far the page is scrolled, 0 to 1: kept when the page is built anew.
    public DoubleProperty scrolled() {
        return scrolled;
    }

    /// Which tab is open.
    public IntegerProperty tab() {
        return tab;
    }

    public Optional<RunRecord> record() {
        return workspace.run(id());
    }

    /// What can be run again; empty where this program does not have the method (any more).
    public Optional<Rerun> rerun() {
        return record().flatMap(r -> Rerun.of(questions, r));
    }

    /// The run's settings, to be changed and run again.
    public Optional<FormModel> form() {
        if (form == null) {
            form = rerun().map(r -> new FormModel(r.settings())).orElse(null);
        }
        return Optional.ofNullable(form);
    }

    /// What is looked at in the result; made when it is first there.
    Object looking(Result result) {
        if (looking == null) {
            looking = KindViews.looking(result);
        }
        return looking;
    }

    /// Trains anew with the settings of the form; the new result opens beside this one, which stays.
    public void runAgain() {
        rerun().ifPresent(r -> form().filter(f -> f.valid().get())
                .ifPresent(f -> workspace.train(r.request(f.settings().get()), opened)));
    }

    /// The run by another method, such as the one that a verdict names; empty where there is none of that name.
    public Optional<Rerun> by(String method) {
        return rerun().flatMap(r -> r.by(method));
    }

    /// Trains anew by another method with the settings that it shares with this one; the new result opens beside this one, which stays.
    public void runBy(String method) {
        by(method).ifPresent(r -> workspace.train(r.request(r.settings()), opened));
    }

    /// Rises when tables or runs have changed, by which a result becomes old or can be compared.
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /// The table with newer data, if there is one.
    public Optional<Table> newer() {
        return record().flatMap(r -> Newer.than(r, workspace.tables()));
    }

    /// The same on the newer table.
    public void runOnNewer() {
        rerun().ifPresent(r -> newer().ifPresent(t -> workspace.train(r.request(r.settings(), t.name()), opened)));
    }

    /// Other runs of the same question that left a result: those that this one can be compared with, newest first.
    public List<RunRecord> comparable() {
        return record().map(own -> workspace.runs().stream().filter(r -> r.id() != own.id() && r.state() == RunRecord.State.DONE
                && r.question().equals(own.question())).toList().reversed()).orElse(List.of());
    }
}
