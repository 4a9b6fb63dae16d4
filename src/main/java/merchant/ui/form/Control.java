package merchant.ui.form;

import merchant.method.Parameter;

/// Which control edits a kind of parameter. A new kind of parameter is named here by the compiler.
enum Control {
    STEPPER, NUMBER, MENU, RADIOS, SWITCH, LINE;

    /// Up to this many options stand one under the other, all in sight; more go into a menu.
    private static final int IN_SIGHT = 3;

    static Control of(Parameter parameter) {
        return switch (parameter) {
            case Parameter.Whole ignored -> STEPPER;
            case Parameter.Real ignored -> NUMBER;
            case Parameter.Choice choice -> choice.options().size() <= IN_SIGHT ? RADIOS : MENU;
            case Parameter.Flag ignored -> SWITCH;
            case Parameter.Text ignored -> LINE;
        };
    }
}
