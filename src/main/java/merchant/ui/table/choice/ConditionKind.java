package merchant.ui.table.choice;

import java.util.List;
import java.util.Optional;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.Type;
import merchant.table.view.Condition;
import merchant.table.view.Condition.Comparison;
import merchant.table.view.Condition.Place;
import merchant.text.Sentence;

/// The conditions to choose from, and how many values each needs.
enum ConditionKind {
    CONTAINS(1), NOT_CONTAINS(1), STARTS(1), ENDS(1), EQUAL(1), NOT_EQUAL(1), LESS(1), AT_MOST(1), MORE(1), AT_LEAST(1), BETWEEN(2), OUTSIDE(2),
    MISSING(0), PRESENT(0);

    private final int needs;

    ConditionKind(int needs) {
        this.needs = needs;
    }

    /// How many values it needs.
    int needs() {
        return needs;
    }

    /// What a column of that type can be asked, the likeliest first.
    static List<ConditionKind> of(Type type) {
        return switch (type) {
            case TEXT -> List.of(CONTAINS, NOT_CONTAINS, STARTS, ENDS, EQUAL, NOT_EQUAL, MISSING, PRESENT);
            case WHOLE, DECIMAL -> List.of(AT_LEAST, MORE, AT_MOST, LESS, BETWEEN, OUTSIDE, EQUAL, NOT_EQUAL, MISSING, PRESENT);
            case DATE, TIMESTAMP -> List.of(BETWEEN, AT_LEAST, MORE, AT_MOST, LESS, EQUAL, NOT_EQUAL, MISSING, PRESENT);
            case FLAG -> List.of(MISSING, PRESENT);
        };
    }

    /// The choice that a condition came of.
    static Optional<ConditionKind> of(Condition condition) {
        return switch (condition) {
            case Condition.OneOf ignored -> Optional.empty();
            case Condition.Between ignored -> Optional.of(BETWEEN);
            case Condition.Outside ignored -> Optional.of(OUTSIDE);
            case Condition.Missing c -> Optional.of(c.missing() ? MISSING : PRESENT);
            case Condition.Text c -> Optional.of(switch (c.place()) {
                case ANYWHERE -> CONTAINS;
                case NOWHERE -> NOT_CONTAINS;
                case START -> STARTS;
                case END -> ENDS;
            });
            case Condition.Compare c -> Optional.of(valueOf(c.how().name()));
        };
    }

    /// The values in a condition, in the order of its choice.
    static List<Object> values(Condition condition) {
        return switch (condition) {
            case Condition.OneOf ignored -> List.of();
            case Condition.Missing ignored -> List.of();
            case Condition.Between c -> List.of(c.from(), c.to());
            case Condition.Outside c -> List.of(c.low(), c.high());
            case Condition.Text c -> List.of(c.text());
            case Condition.Compare c -> List.of(c.value());
        };
    }

    Sentence label(Type type) {
        boolean day = type.isMoment();
        return switch (this) {
            case CONTAINS -> Sentence.of("contains");
            case NOT_CONTAINS -> Sentence.of("does not contain");
            case STARTS -> Sentence.of("starts with");
            case ENDS -> Sentence.of("ends with");
            case EQUAL -> day ? Sentence.of("on the day") : Sentence.of("is");
            case NOT_EQUAL -> day ? Sentence.of("not on the day") : Sentence.of("is not");
            case LESS -> day ? Sentence.of("before") : Sentence.of("less than");
            case AT_MOST -> day ? Sentence.of("until, the day included") : Sentence.of("at most");
            case MORE -> day ? Sentence.of("after") : Sentence.of("more than");
            case AT_LEAST -> day ? Sentence.of("from, the day included") : Sentence.of("at least");
            case BETWEEN -> Sentence.of("from … to …, both included");
            case OUTSIDE -> Sentence.of("below … or above …");
            case MISSING -> Sentence.of("is missing");
            case PRESENT -> Sentence.of("is not missing");
        };
    }

    /// The condition with these values.
    ///
    /// @throws Problem when a value is missing or the first is greater than the second
    Condition condition(Field field, List<Object> given) {
        var name = field.name();
        if (given.stream().anyMatch(v -> v instanceof String text && text.isEmpty())) {
            throw Problem.request(Sentence.of("There is no text to compare with."), Sentence.of("Write one, or choose \"{0}\".", MISSING.label(field.type())));
        }
        if (needs == 2 && order(given.get(0), given.get(1)) > 0) {
            throw Problem.request(Sentence.of("The first value is greater than the second."), Sentence.of("Swap them."));
        }
        return switch (this) {
            case CONTAINS -> new Condition.Text(name, Place.ANYWHERE, given.getFirst().toString());
            case NOT_CONTAINS -> new Condition.Text(name, Place.NOWHERE, given.getFirst().toString());
            case STARTS -> new Condition.Text(name, Place.START, given.getFirst().toString());
            case ENDS -> new Condition.Text(name, Place.END, given.getFirst().toString());
            case EQUAL, NOT_EQUAL, LESS, AT_MOST, MORE, AT_LEAST -> new Condition.Compare(name, Comparison.valueOf(name()), given.getFirst());
            case BETWEEN -> new Condition.Between(name, given.get(0), given.get(1));
            case OUTSIDE -> new Condition.Outside(name, given.get(0), given.get(1));
            case MISSING -> new Condition.Missing(name, true);
            case PRESENT -> new Condition.Missing(name, false);
        };
    }

    private static int order(Object one, Object other) {
        return one instanceof Number a && other instanceof Number b ? Double.compare(a.doubleValue(), b.doubleValue())
                : one instanceof java.time.LocalDate a && other instanceof java.time.LocalDate b ? a.compareTo(b) : 0;
    }

    /// A number as people write it: with or without grouping by comma, blank or full-width digits.
    ///
    /// @throws Problem when it is none
    static Object number(String text) {
        var plain = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).strip().replace("−", "-").replaceAll("(?<=\\d)[\\s'](?=\\d{3})", "");
        if (plain.matches("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?")) {
            plain = plain.replace(",", "");
        }
        try {
            if (plain.matches("[+-]?\\d{1,18}")) {
                return Long.valueOf(plain);
            }
            if (plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?") && Double.isFinite(Double.parseDouble(plain))) {
                return Double.valueOf(plain);
            }
        } catch (NumberFormatException e) {
            System.getLogger(ConditionKind.class.getName()).log(System.Logger.Level.DEBUG, "no number", e);
        }
        throw Problem.request(Sentence.of("\"{0}\" is no number.", text), Sentence.of("Write one such as {0}.", Sentence.verbatim("1250.50")));
    }
}
