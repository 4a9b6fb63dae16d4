package merchant.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Shot;

/// The pictures of the wizard: every page of it.
public final class WizardShots {
    private WizardShots() {}

    /// @param question the question's id
    /// @param table the sample table that it is asked of
    public static List<Shot> of(Navigator navigator, String question, String table) {
        var shots = new ArrayList<Shot>();
        shots.add(new Shot("wizard-5-ready", () -> navigator.openWizard(question, table), () -> navigator.current()
                .filter(WizardPage.class::isInstance).isPresent()));
        for (var step : Step.values()) {
            if (!step.last()) {
                shots.add(Shot.of("wizard-" + (step.ordinal() + 1) + "-" + step.name().toLowerCase(java.util.Locale.ROOT), on(navigator, m -> m.go(step))));
            }
        }
        shots.add(Shot.of("wizard-6-wrong-setting", on(navigator, m -> {
            m.form().flatMap(f -> f.entries().stream().findFirst()).ifPresent(e -> e.typed().set("many"));
            m.go(Step.SETTINGS);
        })));
        shots.add(Shot.of("wizard-closed", () -> navigator.current().filter(WizardPage.class::isInstance).ifPresent(navigator::close)));
        return shots;
    }

    /// A question that takes a further table: its columns with that table, and the last page.
    public static List<Shot> companion(Navigator navigator, String question, String table) {
        return List.of(new Shot("order-wizard-ready", () -> navigator.openWizard(question, table), () -> navigator.current()
                        .filter(WizardPage.class::isInstance).isPresent()),
                Shot.of("order-wizard-columns", on(navigator, m -> m.go(Step.COLUMNS))),
                Shot.of("order-wizard-closed", () -> navigator.current().filter(WizardPage.class::isInstance).ifPresent(navigator::close)));
    }

    private static Runnable on(Navigator navigator, Consumer<WizardModel> act) {
        return () -> navigator.current().filter(WizardPage.class::isInstance).map(WizardPage.class::cast).ifPresent(p -> act.accept(p.model()));
    }
}
