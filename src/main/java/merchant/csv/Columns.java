package merchant.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import merchant.csv.role.Carrying;
import merchant.csv.role.Export;
import merchant.csv.role.NameRole;
import merchant.csv.role.OrderOnce;
import merchant.csv.role.PersonalGuess;
import merchant.csv.role.RoleGuess;
import merchant.csv.type.Agreement;
import merchant.csv.type.Cells;
import merchant.csv.type.ColumnSurvey;
import merchant.csv.type.Deciding;
import merchant.csv.type.Plan;
import merchant.csv.type.Wish;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.Personal;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Part;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// The columns of a file, decided: how each is read, and what it means.
///
/// @param plans one a column
/// @param guesses one a column
/// @param export the kind of export, where it was recognised
/// @param once which cells stand on an order's first line alone, in a file of an export that does not say so; else null
/// @param choices what the user overruled
record Columns(List<Plan> plans, List<ColumnGuess> guesses, Optional<Export> export, OrderOnce.@Nullable Found once, Choices choices) {

    /// Decides over what a survey saw.
    ///
    /// @throws Problem where a choice speaks of a column that is not there, or two columns would have one name
    static Columns of(Layout layout, Survey survey, Choices choices) {
        var names = layout.names();
        for (var chosen : choices.columns()) {
            if (!names.contains(chosen)) {
                throw Inspection.noColumn(chosen, names);
            }
        }
        var export = layout.header() ? Export.of(names) : Optional.<Export>empty();
        var seen = survey.columns();
        boolean comma = comma(layout, seen, choices);
        int order = order(seen);
        var plans = new ArrayList<Plan>();
        var described = new ArrayList<RoleGuess.Column>();
        for (int i = 0; i < names.size(); i++) {
            var plan = Deciding.plan(seen.get(i), wish(names.get(i), layout.named(), comma, order, choices));
            plans.add(plan);
            double missing = seen.get(i).seen() == 0 ? 0 : (double) seen.get(i).missing(false) / seen.get(i).seen();
            described.add(new RoleGuess.Column(layout.named() ? names.get(i) : "", plan.type(), seen.get(i).meanLength(), missing, survey.samples().get(i), layout.named() && survey.repeats().repeats(i)));
        }
        var guesses = guesses(names, seen, plans, described, RoleGuess.of(described, export.orElse(null)), choices);
        var once = export.filter(Export::carries).isPresent() ? null : survey.once().found(c -> isCarried(guesses.get(c)));
        return new Columns(plans, guesses, export, once, choices);
    }

    /// Whether both turn every record into the same row.
    boolean reads(Columns other) {
        if (!fields().equals(other.fields()) || status() != other.status() || refunds() != other.refunds() || !carries(other)) {
            return false;
        }
        for (int c = 0; c < plans.size(); c++) {
            if (!plans.get(c).reads(other.plans.get(c))) {
                return false;
            }
        }
        return true;
    }

    /// Whether the cells of a column can be repeated without being counted twice.
    private static boolean isCarried(ColumnGuess guess) {
        boolean number = guess.type() == Type.WHOLE || guess.type() == Type.DECIMAL || NameRole.of(guess.original()).filter(r -> meaning(r.role()) == Wish.Meaning.NUMBER).isPresent();
        return !number && guess.roleOrNull() != Role.PRODUCT;
    }

    /// How cells that stand on an order's first line alone are carried down; null where none are.
    @Nullable Carrying carrying(List<String> names, Cells[] cells) {
        if (choices.get("carry").filter("no"::equals).isPresent()) {
            return null;
        }
        var found = carried();
        return found != null ? Carrying.of(found, fields(), cells) : export.map(e -> Carrying.of(e, names, fields(), cells)).orElse(null);
    }

    /// What is carried down because the user chose it; null where nothing is.
    OrderOnce.@Nullable Found carried() {
        return choices.get("carry").filter("yes"::equals).isPresent() ? once : null;
    }

    private boolean carries(Columns other) {
        var mine = carried();
        var theirs = other.carried();
        return mine == null ? theirs == null : theirs != null && mine.fills(theirs);
    }

    /// True where each line of the file is a basket.
    boolean baskets() {
        return choices.baskets();
    }

    /// Whether records of cancelled and refunded orders are kept aside.
    boolean leaveOut() {
        return choices.get("cancelled").filter("leave-out"::equals).isPresent();
    }

    /// The column that says what became of an order; −1 where none does in words.
    int status() {
        return text(Role.STATUS);
    }

    /// The column that says whether an order's money went back; −1 where none does in words.
    int refunds() {
        return text(Role.REFUND_STATUS);
    }

    private int text(Role role) {
        return guesses.stream().filter(g -> g.roleOrNull() == role && g.type() == Type.TEXT).mapToInt(ColumnGuess::index).findFirst().orElse(-1);
    }

    List<Field> fields() {
        return guesses.stream().map(ColumnGuess::field).toList();
    }

    /// What was decided over this file alone, to be compared with others of the same table.
    Agreement.File alone(String file) {
        var decided = new HashMap<String, Plan>();
        var chosen = new HashSet<String>();
        for (var guess : guesses) {
            if (guess.missing() < guess.seen()) {
                decided.put(guess.name(), plans.get(guess.index()));
            }
            if (choices.get("format." + guess.original()).or(() -> choices.get(guess.type().isMoment() ? "dates" : "decimal")).isPresent()) {
                chosen.add(guess.name());
            }
        }
        return new Agreement.File(file, decided, chosen);
    }

    private static List<ColumnGuess> guesses(List<String> names, List<ColumnSurvey> seen, List<Plan> plans, List<RoleGuess.Column> described,
            List<RoleGuess> roles, Choices choices) {
        var guesses = new ArrayList<ColumnGuess>();
        for (int i = 0; i < names.size(); i++) {
            var original = names.get(i);
            var name = choices.get("name." + original).orElse(original);
            if (guesses.stream().anyMatch(g -> g.name().equals(name))) {
                throw Problem.request(Sentence.of("Two columns would have the name \"{0}\".", name), Sentence.of("Choose another name for one of them."));
            }
            var chosen = choices.get("role." + original);
            var role = chosen.isPresent() ? Role.ofId(chosen.get()).orElse(null) : roles.get(i).roleOrNull();
            var reason = chosen.isPresent() ? Sentence.of("You chose this.") : roles.get(i).reason();
            var plan = plans.get(i);
            guesses.add(new ColumnGuess(i, original, name, plan.type(), plan.reason(), plan.format(), role, reason,
                    seen.get(i).missing(plan.type() == Type.TEXT), seen.get(i).seen(), personal(original, described.get(i), role, choices)));
        }
        return guesses;
    }

    private static @Nullable Personal personal(String original, RoleGuess.Column column, @Nullable Role role, Choices choices) {
        var chosen = choices.get("personal." + original);
        return chosen.isPresent() ? Personal.ofId(chosen.get()).orElse(null)
                : PersonalGuess.of(column.name(), column.type(), Optional.ofNullable(role), column.values()).orElse(null);
    }

    /// The ledger's lines that name the columns that tell of persons, and those that stand on an order's first line alone and are not carried down.
    List<Ledger.Line> notes() {
        var lines = new ArrayList<>(persons());
        if (once != null && carried() == null) {
            var listed = Part.listing(once.columns().stream().map(c -> guesses.get(c).name()).toList());
            lines.add(new Ledger.Line("once-an-order", Sentence.counted(once.cells(), "{0} cell is empty because it stands only on the first line of its order ({1}; orders of several lines: {2}, as at line {3}). It is kept empty, and can be filled from the first line when the file is read.",
                    "{0} cells are empty because they stand only on the first line of their order ({1}; orders of several lines: {2}, as at line {3}). They are kept empty, and can be filled from the first line when the file is read.",
                    listed, once.orders(), Part.listing(once.lines().stream().map(l -> Sentence.verbatim(Long.toString(l))).toList())), once.cells(), List.of()));
        }
        return lines;
    }

    private List<Ledger.Line> persons() {
        var persons = guesses.stream().filter(g -> g.personalOrNull() != null).map(g -> Sentence.of("{0} ({1})", g.name(), g.personal().orElseThrow().label())).toList();
        return persons.isEmpty() ? List.of() : List.of(new Ledger.Line("personal", Sentence.of("These columns tell of single persons: {0}.", Part.listing(persons)), 0, List.of()));
    }

    private static Wish wish(String name, boolean named, boolean comma, int likelyOrder, Choices choices) {
        var format = choices.get("format." + name).orElse("");
        var role = named ? NameRole.of(name) : Optional.<NameRole>empty();
        boolean code = role.map(NameRole::code).orElseGet(() -> named && NameRole.isCode(name));
        var chosenRole = choices.get("role." + name).flatMap(Role::ofId);
        if (chosenRole.isPresent()) {
            code = code || chosenRole.get() == Role.ORDER_ID || chosenRole.get() == Role.CUSTOMER || chosenRole.get() == Role.PRODUCT;
        }
        int order = Wish.order(format) != 0 ? Wish.order(format) : Wish.order(choices.get("dates").orElse(""));
        boolean mark = format.equals("comma") || !format.equals("point") && comma;
        boolean chosenMark = format.equals("comma") || format.equals("point") || choices.get("decimal").isPresent();
        var meaning = code ? Wish.Meaning.CODE : chosenRole.or(() -> role.map(NameRole::role)).map(Columns::meaning)
                .orElse(named && NameRole.isDay(name) ? Wish.Meaning.DATE : Wish.Meaning.NOTHING);
        return new Wish(name, choices.type(name).orElse(null), mark, chosenMark, order, likelyOrder, meaning);
    }

    private static Wish.Meaning meaning(Role role) {
        return switch (role) {
            case DATE -> Wish.Meaning.DATE;
            case QUANTITY, PRICE, AMOUNT, ORDER_AMOUNT, DISCOUNT, COST, STOCK, LEAD_TIME, RATING -> Wish.Meaning.NUMBER;
            case ORDER_ID, PRODUCT, CATEGORY, CUSTOMER, STATUS, REFUND_STATUS, TEXT, PLACE, TARGET, FEATURE -> Wish.Meaning.NOTHING;
        };
    }

    /// The order of day and month that columns leave no doubt of, where they agree; 0 where nothing is known.
    private static int order(List<ColumnSurvey> columns) {
        int all = columns.stream().mapToInt(ColumnSurvey::orderEvidence).reduce(0, (a, b) -> a | b);
        return Integer.bitCount(all) == 1 ? all : 0;
    }

    /// The decimal mark of the file: chosen, else what the columns that leave no doubt say, else what the delimiter suggests.
    private static boolean comma(Layout layout, List<ColumnSurvey> columns, Choices choices) {
        var chosen = choices.get("decimal");
        if (chosen.isPresent()) {
            return chosen.get().equals("comma");
        }
        int evidence = columns.stream().mapToInt(ColumnSurvey::markEvidence).sum();
        return evidence < 0 || evidence == 0 && layout.dialect().delimiter() == ';' && columns.stream().noneMatch(c -> c.markEvidence() > 0);
    }
}
