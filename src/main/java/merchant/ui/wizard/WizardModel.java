package merchant.ui.wizard;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import merchant.method.Companion;
import merchant.method.Input;
import merchant.method.Mapping;
import merchant.method.Method;
import merchant.method.Need;
import merchant.method.Question;
import merchant.table.Field;
import merchant.table.Table;
import merchant.text.Sentence;
import merchant.ui.form.FormModel;
import org.jspecify.annotations.Nullable;

/// What has been chosen so far, and what can be chosen next. A choice that follows from the others is made at once and can be
/// changed; a choice that no longer fits after another one is guessed anew.
public final class WizardModel {
    private final List<Question> questions;
    private List<Table> tables;
    private List<Table> kept = List.of();
    private final Consumer<Plan> launch;

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.QUESTION);
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private @Nullable Question question;
    private @Nullable Table table;
    private @Nullable Method method;
    private @Nullable FormModel form;
    private Map<String, List<String>> columns = Map.of();
    private final Map<String, List<String>> own = new LinkedHashMap<>();
    private final Beside beside = new Beside();

    /// @param questions those that can be asked
    /// @param tables those that are there, the one looked at last first
    /// @param launch takes the finished plan
    public WizardModel(List<Question> questions, List<Table> tables, Consumer<Plan> launch) {
        this.questions = List.copyOf(questions);
        this.tables = List.copyOf(tables);
        this.launch = launch;
        if (questions.size() == 1) {
            ask(questions.getFirst());
        }
    }

    /// The page that is open.
    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /// Rises by one with every choice: what a page shows is read again then.
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    public Optional<Question> question() {
        return Optional.ofNullable(question);
    }

    public Optional<Table> table() {
        return Optional.ofNullable(table);
    }

    public Optional<Method> method() {
        return Optional.ofNullable(method);
    }

    /// The parameters being edited, once there is a method.
    public Optional<FormModel> form() {
        return Optional.ofNullable(form);
    }

    /// The columns chosen for a need.
    public List<String> columns(Need need) {
        return columns.getOrDefault(need.id(), List.of());
    }

    public List<Question> questions() {
        return questions;
    }

    /// Every table, the one that suits the question best first, with the reason why it cannot answer the question where it cannot.
    public List<Option<Table>> tables() {
        return tables.stream().sorted(Comparator.comparingInt((Table t) -> -Fit.suits(question, t)).thenComparingLong(t -> -t.rows()))
                .map(t -> new Option<>(t, Fit.obstacle(question, t))).toList();
    }

    /// Every method of the question, with its obstacle on the chosen table and columns.
    public List<Option<Method>> methods() {
        return question == null ? List.of() : question.methods().stream()
                .map(m -> new Option<>(m, table == null ? Optional.<Sentence>empty() : Fit.obstacle(m, table, mapped(m)))).toList();
    }

    /// What the chosen method needs.
    public List<Need> needs() {
        return method == null ? List.of() : method.roles();
    }

    /// Every column of the table, with the reason why it cannot serve this need where it cannot.
    public List<Option<Field>> columnsFor(Need need) {
        return table == null ? List.of() : table.fields().stream().map(f -> new Option<>(f, Fit.obstacle(need, f))).toList();
    }

    /// Why a column was guessed for a need; empty where the user chose it, or nothing is chosen.
    public Optional<Sentence> reason(Need need) {
        var chosen = columns(need);
        return table == null || chosen.isEmpty() || own.containsKey(need.id()) ? Optional.empty()
                : table.find(chosen.getFirst()).map(f -> Fit.reason(need, f));
    }

    /// The further tables that the chosen method takes.
    public List<Companion> companions() {
        return method == null ? List.of() : method.companions();
    }

    /// The further table that serves, if one does.
    public Optional<Table> companion(Companion companion) {
        return table == null || method == null ? Optional.empty() : beside.of(companion, method, tables, main(table));
    }

    /// What could stand beside the chosen table: kept results where they fit, and the other tables.
    public List<Table> beside(Companion companion) {
        return table == null ? List.of() : Stream.concat(kept.stream().filter(k -> companion.fits().test(main(table), k)), tables.stream().filter(t -> !t.equals(table))).toList();
    }

    /// Takes the results that can serve as a further table. None is taken by itself: which one is right only the user knows.
    public void keep(List<? extends Table> results) {
        kept = List.copyOf(results);
        beside.keep(kept);
    }

    /// Chooses a further table, or none.
    public void beside(Companion companion, Optional<Table> chosen) {
        beside.choose(companion, chosen);
        changed();
    }

    /// Takes the tables that are there now: one may have been imported while the wizard stood open.
    public void offer(List<Table> now) {
        if (now.equals(tables)) {
            return;
        }
        tables = List.copyOf(now);
        if (table != null && !tables.contains(table)) {
            table = null;
        }
        if (question != null && table == null) {
            ask(question);
        } else {
            changed();
        }
    }

    /// Chooses the question, and goes on as far as guesses carry.
    public void ask(Question chosen) {
        prefer(chosen);
        step.set(firstOpen());
    }

    /// Chooses the question and stays on the page.
    public void prefer(Question chosen) {
        question = chosen;
        method = null;
        form = null;
        own.clear();
        beside.forget();
        // a table that is not what its steps describe is not passed over for another in silence: its page says why
        boolean unfit = table != null && !table.misfits().isEmpty();
        if (table != null && Fit.obstacle(chosen, table).isPresent()) {
            table = null;
        }
        var fitting = tables().stream().filter(Option::possible).map(Option::thing).toList();
        if (!unfit && table == null && !fitting.isEmpty() && (fitting.size() == 1 || Fit.certain(chosen, fitting.getFirst()))) {
            table = fitting.getFirst();
        }
        settle();
    }

    /// Chooses the table; columns that were chosen by hand are guessed anew, because they were another table's.
    public void use(Table chosen) {
        table = chosen;
        own.clear();
        settle();
        changed();
    }

    /// Chooses the method; settings that both methods know keep their values.
    public void by(Method chosen) {
        method = chosen;
        settle();
        changed();
    }

    /// Chooses the columns for a need; none clears it.
    public void map(Need need, List<String> chosen) {
        own.put(need.id(), List.copyOf(chosen));
        settle();
        changed();
    }

    /// Opens a page. Pages before an open choice can be opened at any time, pages after it cannot.
    public void go(Step to) {
        if (reachable(to)) {
            step.set(to);
        }
    }

    /// True where every page before this one is settled.
    public boolean reachable(Step to) {
        return to.ordinal() <= firstOpen().ordinal();
    }

    public void next() {
        if (!step.get().last()) {
            go(Step.values()[step.get().ordinal() + 1]);
        }
    }

    public void back() {
        if (step.get() != Step.QUESTION) {
            step.set(Step.values()[step.get().ordinal() - 1]);
        }
    }

    /// Why the open page cannot be left forwards, or the run cannot start; empty where it can.
    public Optional<Sentence> hindrance() {
        return Hindrance.of(this, step.get());
    }

    /// Hands the finished plan over. Does nothing while something is in the way.
    public void launch() {
        plan().filter(p -> Hindrance.of(this, Step.SETTINGS).isEmpty()).ifPresent(launch);
    }

    /// The plan so far, once question, table and method are there.
    public Optional<Plan> plan() {
        return question == null || table == null || method == null || form == null ? Optional.empty()
                : Optional.of(new Plan(question, table, beside.of(method, tables, main(table)), method, columns, form.settings().get()));
    }

    private Input main(Table asked) {
        return new Input(asked, Map.of(), columns);
    }

    private Step firstOpen() {
        for (var page : Step.values()) {
            if (Hindrance.of(this, page).isPresent()) {
                return page;
            }
        }
        return Step.SETTINGS;
    }

    private Map<String, List<String>> mapped(Method by) {
        var all = new LinkedHashMap<>(Mapping.guess(by.roles(), java.util.Objects.requireNonNull(table)));
        own.forEach((need, names) -> all.values().removeIf(g -> !names.isEmpty() && g.equals(names)));
        all.putAll(own);
        all.values().removeIf(List::isEmpty);
        return all;
    }

    private void settle() {
        if (question != null && table != null && method == null) {
            method = methods().stream().filter(Option::possible).map(Option::thing).findFirst().orElse(null);
        }
        if (method != null && (form == null || !form.settings().get().parameters().equals(method.parameters()))) {
            form = Carry.over(form, method);
            form.settings().addListener((o, before, now) -> changed());
            form.valid().addListener((o, before, now) -> changed());
        }
        columns = method == null || table == null ? Map.of() : mapped(method);
        changed();
    }

    private void changed() {
        revision.set(revision.get() + 1);
    }
}
