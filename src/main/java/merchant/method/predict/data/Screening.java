package merchant.method.predict.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import merchant.method.Input;
import merchant.result.ScoresResult.Aside;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.Type;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.work.Progress;

/// Which columns something may be predicted from: not those that name the row, say nothing, or know the outcome.
public final class Screening {
    /// A column that alone ranks the outcome as well as this (ROC AUC) very likely knows it.
    static final double NEARLY_PERFECT = 0.99;
    private static final double NEARLY_ALL = 0.95;
    private static final int FEWEST_FOR_IDS = 20;
    private static final Pattern ID_NAME = Pattern.compile(".*(^|[ _.-])(id|no|nr|code|key|uuid|index|row)$|.*(Id|ID)$|.*(编号|单号|代码|序号)$");
    private static final Pattern AFTERWARDS = Pattern.compile("(churn|left|leav(e|ing)|cancel(l?ation|led)?|exit|termination|refund|return)[ _.-]?(reason|date|day|category|score|value|amount)"
            + "|流失(原因|日期|时间)|取消(原因|日期|时间)|退(订|款|货)(原因|日期|时间)");
    private static final Set<String> TALK = Set.of("duration", "call_duration", "callduration", "call duration", "通话时长");
    private static final Set<String> OF_CALLS = Set.of("contact", "campaign", "poutcome", "pdays", "call", "calls");

    private final Table table;
    private final Target target;
    private final boolean suspects;
    private final List<Column> used = new ArrayList<>();
    private final List<Aside> aside = new ArrayList<>();
    private final List<String> suspected = new ArrayList<>();

    private Screening(Table table, Target target, boolean suspects) {
        this.table = table;
        this.target = target;
        this.suspects = suspects;
    }

    /// Looks at every column, or at those that were chosen.
    ///
    /// @param suspects true to use also columns that seem to know the outcome
    public static Screening of(Input input, Target target, boolean suspects, Progress progress) {
        var screening = new Screening(input.table(), target, suspects);
        var key = input.field(PredictNeeds.KEY.id()).map(Field::name).orElse("");
        var chosen = input.columns().getOrDefault(PredictNeeds.FEATURES.id(), List.of());
        int seen = 0;
        for (var field : input.table().fields()) {
            progress.step(seen++, input.table().fields().size());
            boolean named = chosen.isEmpty() || chosen.contains(field.name());
            if (named && !field.name().equals(target.column()) && !field.name().equals(key)) {
                screening.look(field, !chosen.isEmpty());
            }
        }
        return screening;
    }

    /// The columns to predict from.
    public List<Column> used() {
        return List.copyOf(used);
    }

    /// The columns that were set aside.
    public List<Aside> aside() {
        return List.copyOf(aside);
    }

    /// Columns that seem to know the outcome and are used nevertheless, because it was asked for.
    public List<String> suspected() {
        return List.copyOf(suspected);
    }

    private void look(Field field, boolean wanted) {
        var column = Column.read(table, field.name());
        var facts = Facts.of(column, target.of());
        var useless = useless(field, facts, wanted);
        if (useless.isPresent()) {
            aside.add(new Aside(field.name(), useless.get()));
            return;
        }
        var knows = knows(field, column);
        if (knows.isEmpty() || suspects) {
            used.add(column);
            knows.ifPresent(k -> suspected.add(field.name()));
        } else {
            aside.add(new Aside(field.name(), knows.get()));
        }
    }

    private Optional<Sentence> useless(Field field, Facts facts, boolean wanted) {
        if (facts.known() == 0) {
            return Optional.of(Sentence.of("It is empty."));
        }
        if (facts.different() + (facts.known() < facts.rows() ? 1 : 0) < 2) {
            return Optional.of(Sentence.of("It holds the same value in every row."));
        }
        if (facts.rows() < FEWEST_FOR_IDS || facts.different() < NEARLY_ALL * facts.known()) {
            return facts.rows() >= FEWEST_FOR_IDS && field.type() == Type.TEXT && facts.different() > 0.5 * facts.known()
                    ? Optional.of(Sentence.of("Most rows have a text of their own, from which nothing general can be learned.")) : Optional.empty();
        }
        boolean numbering = field.type() == Type.WHOLE && !wanted
                && (ID_NAME.matcher(field.name()).matches() || field.has(Role.CUSTOMER) || field.has(Role.ORDER_ID) || facts.inOrder());
        return field.type() == Type.TEXT || numbering
                ? Optional.of(Sentence.of("It names the row: nearly every row has a value of its own.")) : Optional.empty();
    }

    private Optional<Sentence> knows(Field field, Column column) {
        var name = field.name().strip().toLowerCase(Locale.ROOT);
        if (TALK.contains(name) && table.fields().stream().anyMatch(f -> OF_CALLS.contains(f.name().strip().toLowerCase(Locale.ROOT)))) {
            return Optional.of(Sentence.of("How long a call lasted is known only after it, when its outcome is known too."));
        }
        if (AFTERWARDS.matcher(name).matches()) {
            return Optional.of(Sentence.of("By its name it is known only after the outcome."));
        }
        double alone = Alone.rocAuc(column, target);
        return alone >= NEARLY_PERFECT ? Optional.of(Sentence.of("Alone it tells the outcome nearly perfectly (ROC AUC {0}): most likely it is written down only afterwards.",
                new Part.Amount(alone, 3))) : Optional.empty();
    }

    /// What is counted of a column, over rows whose outcome is known.
    private record Facts(int rows, int known, int different, boolean inOrder) {
        private static Facts of(Column column, int[] outcome) {
            var seen = new java.util.HashSet<Object>();
            int rows = 0;
            int known = 0;
            boolean rising = true;
            double before = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < outcome.length; i++) {
                if (outcome[i] < 0) {
                    continue;
                }
                rows++;
                if (column.missing(i)) {
                    continue;
                }
                known++;
                seen.add(column.isWords() ? (Object) column.codes()[i] : (Object) column.values()[i]);
                if (!column.isWords()) {
                    rising &= column.values()[i] > before;
                    before = column.values()[i];
                }
            }
            return new Facts(rows, known, seen.size(), rising && !column.isWords());
        }
    }
}
