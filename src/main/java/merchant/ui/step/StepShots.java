package merchant.ui.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import merchant.table.step.Condition;
import merchant.table.step.Step;
import merchant.table.step.Unit;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Shot;
import merchant.workspace.Workspace;

/// The pictures of steps: the card of each kind, the list of a prepared table, and a list in which a step no longer fits.
public final class StepShots {
    private static final String PREPARED = "orders prepared";

    private StepShots() {}

    /// @param table a table of orders of the project
    /// @param front the steps of the table page in front
    public static List<Shot> of(Navigator navigator, Workspace workspace, String table, Supplier<Optional<StepsModel>> front) {
        var shots = new ArrayList<Shot>();
        shots.add(Shot.of("step-0-table", () -> navigator.openTable(table)));
        for (var kind : StepKind.values()) {
            shots.add(card(String.format("step-1-%02d-%s", kind.ordinal() + 1, kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')), front, m -> m.begin(kind, column(kind)), () -> navigator.openTable(table)));
        }
        shots.add(card("step-2-formula-fault", front, m -> m.begin(new Step.Derive("margin", "round(amuont / quantity, 2)")), () -> navigator.openTable(table)));
        shots.add(card("step-2-formula-completion", front, m -> m.begin(new Step.Derive("margin", "ro")), () -> navigator.openTable(table)));
        shots.add(new Shot("step-3-list", () -> {
            front.get().ifPresent(StepsModel::close);
            workspace.preparing().create(table, PREPARED, steps("amount"), navigator::openTable);
        }, () -> front.get().filter(m -> m.prepared().get().isPresent()).isPresent() && workspace.tasks().running().isEmpty()));
        shots.add(card("step-4-change", front, m -> m.change(1), () -> { }));
        shots.add(new Shot("step-5-does-not-fit", () -> front.get().ifPresent(m -> {
            m.close();
            m.remove(0);
        }), () -> front.get().flatMap(m -> m.prepared().get()).filter(p -> p.applied() < p.lines().size()).isPresent() && workspace.tasks().running().isEmpty()));
        shots.add(Shot.of("step-done", () -> {
            navigator.current().ifPresent(navigator::close);
            workspace.deleteTable(PREPARED);
        }));
        return shots;
    }

    private static String column(StepKind kind) {
        return switch (kind) {
            case FILTER -> "category";
            case SPLIT -> "product";
            case RETYPE -> "order_time";
            case PIVOT, GROUP, DEDUPLICATE, WITHOUT_CANCELLED, SORT, WHERE, FILL, DERIVE, RENAME, DROP, BUCKET, PSEUDONYMISE, PART, JOIN, APPEND, SALES, CUSTOMERS, BASKETS, RATINGS -> "";
        };
    }

    private static List<Step> steps(String amount) {
        return List.of(new Step.Rename(amount, "sales"), new Step.Filter(List.of(new Condition("sales", Condition.Test.AT_LEAST, List.of("20"))), true, true),
                new Step.Bucket("order_time", Unit.MONTH, "month"), new Step.Derive("per piece", "round(sales / quantity, 2)"));
    }

    private static Shot card(String name, Supplier<Optional<StepsModel>> front, Consumer<StepsModel> act, Runnable first) {
        return new Shot(name, () -> {
            first.run();
            front.get().ifPresent(act);
        }, () -> front.get().flatMap(m -> m.editing().get())
                .filter(e -> e.ready().get() || e.problem().get().isPresent()).isPresent());
    }
}
