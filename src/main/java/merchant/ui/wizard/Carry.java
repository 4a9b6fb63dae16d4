package merchant.ui.wizard;

import merchant.method.Method;
import merchant.ui.form.FormModel;
import org.jspecify.annotations.Nullable;

/// Carries values from one method's form to another's: a horizon of 26 weeks stays 26 when the method changes.
final class Carry {
    private Carry() {}

    static FormModel over(@Nullable FormModel before, Method to) {
        var form = new FormModel(to.parameters());
        if (before != null) {
            before.entries().stream().filter(e -> e.changed() && e.problem().get().isEmpty())
                    .forEach(old -> form.entries().stream().filter(e -> e.parameter().key().equals(old.parameter().key()))
                            .filter(e -> e.parameter().getClass() == old.parameter().getClass())
                            .forEach(e -> e.typed().set(old.typed().get())));
            form.entries().stream().filter(e -> e.problem().get().isPresent()).forEach(e -> e.reset());
        }
        return form;
    }
}
