package merchant.ui.wizard;

import merchant.text.Sentence;

/// A page of the wizard, in order.
public enum Step {
    QUESTION, TABLE, METHOD, COLUMNS, SETTINGS;

    /// Its name in the rail.
    public Sentence label() {
        return switch (this) {
            case QUESTION -> Sentence.of("Question");
            case TABLE -> Sentence.of("Table");
            case METHOD -> Sentence.of("Method");
            case COLUMNS -> Sentence.of("Columns");
            case SETTINGS -> Sentence.of("Ready");
        };
    }

    /// What its page asks.
    public Sentence asks() {
        return switch (this) {
            case QUESTION -> Sentence.of("What do you want to know?");
            case TABLE -> Sentence.of("Which table holds the answer?");
            case METHOD -> Sentence.of("How shall it be worked out?");
            case COLUMNS -> Sentence.of("Which column is which?");
            case SETTINGS -> Sentence.of("This is what will happen");
        };
    }

    boolean last() {
        return this == SETTINGS;
    }
}
