package merchant.ui.form;

import merchant.method.Parameter;

/// Which control edits a kind of parameter. A new kind of parameter is named here by the compiler.
enum Control {
    STEPPER, NUMBER, MENU, SEGMENTS, SWITCH, LINE;

    /// Up to this many options stand side by side; more go into a menu.
    private static final int SIDE_BY_SIDE = 3;

    static Control of(Parameter parameter) {
        return switch (parameter) {
            case Parameter.Whole ignored -> STEPPER;
            case Parameter.Real ignored -> NUMBER;
            case Parameter.Choice choice -> choice.options().size() <= SIDE_BY_SIDE ? SEGMENTS : MENU;
            case Parameter.Flag ignored -> SWITCH;
            case Parameter.Text ignored -> LINE;
        };
    }
}
