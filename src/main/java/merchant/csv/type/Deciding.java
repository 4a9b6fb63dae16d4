package merchant.csv.type;

import static merchant.csv.type.ColumnSurvey.COMMA;
import static merchant.csv.type.ColumnSurvey.DMY;
import static merchant.csv.type.ColumnSurvey.FLAG;
import static merchant.csv.type.ColumnSurvey.MDY;
import static merchant.csv.type.ColumnSurvey.POINT;
import static merchant.csv.type.ColumnSurvey.UNIT;
import static merchant.csv.type.ColumnSurvey.YMD;

import java.util.Arrays;
import java.util.List;
import merchant.table.Ledger;
import merchant.table.Type;
import merchant.text.Part;
import merchant.text.Sentence;

/// Decides a column's type over all values seen: only a reading that fits every value is taken, anything else stays text.
public final class Deciding {
    private static final int EARLIEST_DAY = 20_000;
    private static final int LATEST_DAY = 80_000;
    private static final int SHOWN = 3;
    /// Values that do not fit for each that does: beyond, a column is text by itself, and what kept it from being numbers is no question.
    private static final int FEWEST = 4;

    private final ColumnSurvey survey;
    private final Wish wish;

    private Deciding(ColumnSurvey survey, Wish wish) {
        this.survey = survey;
        this.wish = wish;
    }

    /// The plan for a column.
    public static Plan plan(ColumnSurvey survey, Wish wish) {
        return new Deciding(survey, wish).plan();
    }

    private Plan plan() {
        var plan = decided();
        return plan.with(new Plan.Traits(plan.traits().dropZero(), survey.isWrapped(), plan.type() == Type.FLAG && survey.haveOrNone(), survey.isClean(),
                plan.type() == Type.TIMESTAMP && survey.offsets() == Offsets.Kind.SEVERAL)).with(fits(plan));
    }

    private Plan.Fits fits(Plan plan) {
        int orders = orders() == 0 && plan.type().isMoment() && !plan.excelDays() ? plan.order() : orders();
        int marks = (survey.all(POINT) ? Plan.Fits.POINT : 0) | (survey.all(COMMA) ? Plan.Fits.COMMA : 0);
        boolean open = plan.type().isMoment() ? severalOrders(orders) : marks == (Plan.Fits.POINT | Plan.Fits.COMMA) && isEither();
        return new Plan.Fits(orders, marks, open, plan.type().isNumber() ? survey.numbers(plan.comma()).currency() : 0, plan.type() == Type.TIMESTAMP ? survey.zone() : 0);
    }

    private boolean isEither() {
        return ((survey.pointMarks | survey.commaMarks) & NumberParser.EITHER) != 0;
    }

    private boolean severalOrders(int orders) {
        return Integer.bitCount(orders) > 1 && orders != DateParser.ANY || orders == DateParser.ANY && differs();
    }

    private Plan decided() {
        if (ExcelDay.is(wish.order())) {
            var type = wish.type() != null && wish.type().isMoment() ? wish.type() : survey.hasFraction(comma()) ? Type.TIMESTAMP : Type.DATE;
            return Plan.of(type, Sentence.of("You chose this.")).with(comma()).with(wish.order());
        }
        if (wish.type() != null) {
            return chosen(Plan.of(wish.type(), Sentence.of("You chose this.")).with(comma()).with(bestOrder()));
        }
        if (survey.values() == 0) {
            return Plan.of(Type.TEXT, survey.seen() == 0 ? Sentence.of("No record was seen, so nothing is known of its values.") : Sentence.of("No value stands in it."));
        }
        boolean comma = comma();
        boolean amounts = survey.isWrappedByTab() && (survey.hasFraction(comma) || wish.meaning() == Wish.Meaning.NUMBER);
        if (survey.isWrapped() && orders() == 0 && !(amounts && survey.all(comma ? COMMA : POINT))) {
            return Plan.of(Type.TEXT, Sentence.of("The values are protected from the spreadsheet, as codes are."));
        }
        if (survey.haveOrNone() || survey.all(FLAG) && survey.shy() == 0 && Words.oneFlag(survey.flags, survey.values())) {
            return Plan.of(Type.FLAG, Sentence.of("Only words for yes and no stand in it."));
        }
        if (survey.all(comma ? COMMA : POINT) && !(wish.date() && orders() != 0)) {
            return number(comma);
        }
        return orders() != 0 ? moment(orders()) : text();
    }

    /// A chosen type says nothing of marks and orders that stay open.
    private Plan chosen(Plan plan) {
        return plan.type().isNumber() ? plan.with(either(plan.comma())) : plan.type().isMoment() ? open(plan, orders()) : plan;
    }

    /// Whether the comma is the decimal mark: chosen, the only possible, or what other columns say.
    private boolean comma() {
        if (wish.markChosen()) {
            return wish.comma();
        }
        if (survey.all(POINT) != survey.all(COMMA)) {
            return survey.all(COMMA);
        }
        if (survey.all(POINT) || survey.fits[COMMA] == survey.fits[POINT]) {
            return wish.comma();
        }
        return survey.fits[COMMA] > survey.fits[POINT];
    }

    private Plan number(boolean comma) {
        int marks = comma ? survey.commaMarks : survey.pointMarks;
        var numbers = survey.numbers(comma);
        if ((marks & NumberParser.LONG) != 0) {
            return kept(Sentence.of("Some values have more than 15 digits; as text every digit stays."), numbers);
        }
        if ((marks & NumberParser.LEADING_ZERO) != 0) {
            return kept(Sentence.of("Some values start with a zero, as codes do; as text it stays."), numbers);
        }
        boolean bare = (marks & (NumberParser.CURRENCY | NumberParser.PERCENT | NumberParser.GROUPED | NumberParser.MAGNITUDE)) == 0;
        if (wish.code() && bare && (!survey.realFraction || comma || (marks & NumberParser.EXPONENT) != 0)) {
            return code(marks, comma);
        }
        if (bare && numbers.phones(survey.values())) {
            return Plan.of(Type.TEXT, Sentence.of("The values are phone numbers, which are not calculated with."));
        }
        if (bare && numbers.articles(survey.values())) {
            return Plan.of(Type.TEXT, Sentence.of("The values are article numbers with a check digit, which are not calculated with."));
        }
        if (numbers.mixedPercent() || numbers.currencyOddCount() > 0) {
            return mixed(numbers);
        }
        if (numbers.mixedPackings()) {
            return mixed(Sentence.counted(numbers.packedCount(), "{1}: stays text, because {0} value counts boxes, packs or bags and others do not say what they count. If all mean the same, read it with type.{1}=decimal.",
                    "{1}: stays text, because {0} values count boxes, packs or bags and others do not say what they count. If all mean the same, read it with type.{1}=decimal.", wish.column()),
                    numbers.packedCount(), numbers.packed());
        }
        boolean whole = (marks & (NumberParser.FRACTION | NumberParser.EXPONENT | NumberParser.MAGNITUDE)) == 0;
        var reason = whole ? Sentence.of("All values are whole numbers.")
                : comma ? Sentence.of("All values are numbers with a decimal comma.") : Sentence.of("All values are numbers with a decimal point.");
        return Plan.of(whole ? Type.WHOLE : Type.DECIMAL, reason).with(comma).with(either(comma)).with(days(whole, numbers)).with(nearlyDays(whole));
    }

    /// Text, because some numbers are codes.
    private Plan kept(Sentence reason, NumberSurvey numbers) {
        var what = Sentence.counted(numbers.codeCount(), "{1}: stays text, because {0} value starts with a zero or has more than 15 digits, as codes do.",
                "{1}: stays text, because {0} values start with a zero or have more than 15 digits, as codes do.", wish.column());
        return Plan.of(Type.TEXT, reason).with(List.of(new Ledger.Line("kept-as-code", what, numbers.codeCount(), numbers.codes())));
    }

    private Plan code(int marks, boolean comma) {
        var plan = Plan.of(Type.TEXT, Sentence.of("The name says that these are codes, which are not calculated with."));
        if ((marks & NumberParser.EXPONENT) != 0) {
            var numbers = survey.numbers(comma);
            var first = numbers.powers().isEmpty() ? "" : numbers.powers().getFirst().before();
            var what = Sentence.counted(numbers.powerCount(), "{1}: a spreadsheet has turned {0} code into a number such as {2}; the digits that it dropped are lost. Export the file again without opening it in a spreadsheet.",
                    "{1}: a spreadsheet has turned {0} codes into numbers such as {2}; the digits that it dropped are lost. Export the file again without opening it in a spreadsheet.", wish.column(), first);
            plan = plan.with(List.of(new Ledger.Line("code-damaged", what, numbers.powerCount(), numbers.powers())));
        }
        return (marks & NumberParser.ZERO_FRACTION) != 0 && !comma && !survey.realFraction ? plan.droppingZero() : plan;
    }

    /// Text, because the numbers are not of one unit, and adding them would mean nothing.
    private Plan mixed(NumberSurvey numbers) {
        boolean percent = numbers.mixedPercent();
        long count = percent ? numbers.percentOddCount() : numbers.currencyOddCount();
        var examples = percent ? numbers.percentOdd() : numbers.currencyOdd();
        var what = percent ? Sentence.counted(count, "{1}: stays text, because percentages and other numbers stand in it; {0} value is of the rarer kind.",
                "{1}: stays text, because percentages and other numbers stand in it; {0} values are of the rarer kind.", wish.column())
                : numbers.counted() ? Sentence.counted(count, "{1}: stays text, because its numbers count different things (as 2件 and 2箱 do); {0} value has another unit than the first. If all mean the same, read it with type.{1}=decimal.",
                        "{1}: stays text, because its numbers count different things (as 2件 and 2箱 do); {0} values have another unit than the first. If all mean the same, read it with type.{1}=decimal.", wish.column())
                : Sentence.counted(count, "{1}: stays text, because several currencies stand in it; {0} value has another one than the first.",
                        "{1}: stays text, because several currencies stand in it; {0} values have another one than the first.", wish.column());
        return mixed(what, count, examples);
    }

    private static Plan mixed(Sentence what, long count, List<Ledger.Example> examples) {
        return Plan.of(Type.TEXT, Sentence.of("The numbers are not all of one unit.")).with(List.of(new Ledger.Line("unit-mixed", what, count, examples)));
    }

    /// Tells that whole numbers in a column of dates may be a spreadsheet's days.
    private List<Ledger.Line> days(boolean whole, NumberSurvey numbers) {
        return whole && wish.date() && numbers.within(survey.values(), EARLIEST_DAY, LATEST_DAY)
                ? List.of(new Ledger.Line("excel-days", Sentence.of("{0}: whole numbers such as 45296 may be days of a spreadsheet. Read them so with format.{0}=excel.", wish.column()), 0, List.of()))
                : List.of();
    }

    /// Tells which numbers of a column of dates are no days, where most are.
    private List<Ledger.Line> nearlyDays(boolean whole) {
        long misses = survey.misses[YMD];
        return whole && wish.date() && survey.fits[YMD] > misses && misses > 0
                ? List.of(new Ledger.Line("type-prevented", Sentence.counted(misses, "{1}: stays a number, because {0} value is no day such as 20240105.",
                        "{1}: stays a number, because {0} values are no days such as 20240105.", wish.column()), misses, survey.missed.get(YMD)))
                : List.of();
    }

    /// Tells that a mark could be read both ways.
    private List<Ledger.Line> either(boolean comma) {
        if (!survey.all(POINT) || !survey.all(COMMA) || wish.markChosen()) {
            return List.of();
        }
        boolean commas = (survey.pointMarks & NumberParser.EITHER) != 0;
        boolean points = (survey.commaMarks & NumberParser.EITHER) != 0;
        if (!commas && !points) {
            return List.of();
        }
        var column = wish.column();
        var what = comma ? commas ? Sentence.of("{0}: numbers such as 1,234 can be read in two ways; the comma was read as the decimal mark. Overrule it with format.{0}=point.", column)
                : Sentence.of("{0}: numbers such as 1.234 can be read in two ways; the point was read as the thousands mark. Overrule it with format.{0}=point.", column)
                : commas ? Sentence.of("{0}: numbers such as 1,234 can be read in two ways; the comma was read as the thousands mark. Overrule it with format.{0}=comma.", column)
                : Sentence.of("{0}: numbers such as 1.234 can be read in two ways; the point was read as the decimal mark. Overrule it with format.{0}=comma.", column);
        return List.of(new Ledger.Line("number-either", what, 0, List.of()));
    }

    /// The orders in which every value is a day.
    private int orders() {
        return (survey.all(YMD) ? DateParser.YMD : 0) | (survey.all(DMY) ? DateParser.DMY : 0) | (survey.all(MDY) ? DateParser.MDY : 0);
    }

    private Plan moment(int orders) {
        int order = pick(orders);
        boolean time = (survey.dateMarks & DateParser.TIME) != 0;
        var reason = switch (order) {
            case DateParser.DMY -> Sentence.of("All values are dates, day first.");
            case DateParser.MDY -> Sentence.of("All values are dates, month first.");
            default -> Sentence.of("All values are dates.");
        };
        var offsets = time ? survey.offsets() : Offsets.Kind.ONE;
        if (offsets == Offsets.Kind.UNCLEAR) {
            return Plan.of(Type.TEXT, Sentence.of("The time zones of its times are not clear.")).with(List.of(new Ledger.Line("zone-unclear", Sentence.of(
                    "{0}: stays text, because several time zones stand in it, and some times have none, or one whose name has several meanings (CST, IST, BST).", wish.column()), 0, List.of())));
        }
        var plan = Plan.of(time ? Type.TIMESTAMP : Type.DATE, reason).with(order);
        if (offsets == Offsets.Kind.SEASONS) {
            plan = plan.with(List.of(new Ledger.Line("zone-seasons", Sentence.of("{0}: the time zones in it are summer and winter of one place, so its clock is kept.", wish.column()), 0, List.of())));
        }
        return open(plan.with(unfitting(order)), orders);
    }

    /// Tells that the order which the user asked for does not fit all values, so that another was taken.
    private List<Ledger.Line> unfitting(int order) {
        if (wish.order() == 0 || wish.order() == order || ExcelDay.is(wish.order())) {
            return List.of();
        }
        int asked = YMD + Integer.numberOfTrailingZeros(wish.order());
        var what = Sentence.of("{0}: you asked for {1}, but values such as {2} are no dates so; {3} was taken, which fits all of them.", wish.column(), first(wish.order()),
                shown(asked), first(order));
        return List.of(new Ledger.Line("order-unfitting", what, survey.misses[asked], survey.missed.get(asked)));
    }

    private Part shown(int reading) {
        return Part.listing(survey.missed.get(reading).stream().map(Ledger.Example::before).distinct().limit(SHOWN).map(t -> "\"" + t + "\"").toList());
    }

    private static Sentence first(int order) {
        return order == DateParser.DMY ? Sentence.of("day first") : order == DateParser.MDY ? Sentence.of("month first") : Sentence.of("year first");
    }

    /// Tells that several orders fit.
    private Plan open(Plan plan, int orders) {
        return severalOrders(orders) && wish.order() == 0 ? plan.with(List.of(new Ledger.Line("date-either", open(plan.order(), orders), 0, List.of()))) : plan;
    }

    private Sentence open(int order, int orders) {
        var column = wish.column();
        int others = orders & ~order;
        var other = Sentence.verbatim((others & DateParser.MDY) != 0 ? "mdy" : (others & DateParser.DMY) != 0 ? "dmy" : "ymd");
        if (order == DateParser.YMD && isYearFirst(orders)) {
            return Sentence.of("{0}: the years have two digits, and the dates fit year first and other orders; year first was taken, because the first part hardly changes while the last runs through the days of months. Overrule it with format.{0}={1}.",
                    column, Sentence.verbatim((others & DateParser.DMY) != 0 ? "dmy" : "mdy"));
        }
        return switch (order) {
            case DateParser.DMY -> Sentence.of("{0}: the dates fit day first and other orders; day first was taken. Overrule it with format.{0}={1}.", column, other);
            case DateParser.MDY -> Sentence.of("{0}: the dates fit month first and other orders; month first was taken. Overrule it with format.{0}={1}.", column, other);
            default -> Sentence.of("{0}: the dates fit year first and other orders; year first was taken. Overrule it with format.{0}={1}.", column, other);
        };
    }

    /// Whether the orders read different days; they do not where every date stands without doubt.
    private boolean differs() {
        return !Arrays.equals(survey.days(DateParser.DMY), survey.days(DateParser.MDY))
                || !Arrays.equals(survey.days(DateParser.YMD), survey.days(DateParser.DMY));
    }

    /// The order chosen, else the one possible; where several are, year first only when nothing else fits, and day or month first
    /// by the separator's custom.
    private int pick(int orders) {
        if ((orders & wish.order()) != 0) {
            return wish.order();
        }
        if (orders == DateParser.ANY && !differs()) {
            return DateParser.YMD;
        }
        if (Integer.bitCount(orders) == 1) {
            return orders;
        }
        if (isYearFirst(orders)) {
            return DateParser.YMD;
        }
        if ((orders & DateParser.DMY) != 0 && (orders & DateParser.MDY) != 0) {
            return wish.likelyOrder() != 0 ? wish.likelyOrder() : survey.slashes() && !wish.comma() ? DateParser.MDY : DateParser.DMY;
        }
        return Integer.highestOneBit(orders);
    }

    private boolean isYearFirst(int orders) {
        return (orders & DateParser.YMD) != 0 && survey.yearFirst();
    }

    private int bestOrder() {
        if (wish.order() != 0) {
            return wish.order();
        }
        if (orders() != 0) {
            return pick(orders());
        }
        int best = YMD;
        for (int i = YMD; i <= MDY; i++) {
            best = survey.fits[i] > survey.fits[best] ? i : best;
        }
        return 1 << best - YMD;
    }

    private Plan text() {
        int near = POINT;
        for (int i = POINT; i <= (Words.someFlag(survey.flags) ? FLAG : MDY); i++) {
            near = survey.fits[i] > survey.fits[near] ? i : near;
        }
        long fits = survey.fits[near];
        long misses = survey.misses[near];
        boolean code = wish.code() && !(Words.someFlag(survey.flags) && survey.fits[FLAG] > survey.misses[FLAG]);
        if (!code && fits < misses && survey.unitCount() > 0 && survey.fits[UNIT] >= survey.misses[UNIT]) {
            return units();
        }
        if (fits == 0 || code) {
            return Plan.of(Type.TEXT, code ? Sentence.of("The name says that these are codes, which are not calculated with.")
                    : Sentence.of("The values are text."));
        }
        int mark = wish.comma() ? COMMA : POINT;
        if (wish.markChosen() && survey.misses[mark] > 0 && survey.all(wish.comma() ? POINT : COMMA)) {
            var said = wish.comma() ? Sentence.of("{0}: stays text, because you asked for the decimal comma, and values such as {1} are no numbers so.", wish.column(), shown(mark))
                    : Sentence.of("{0}: stays text, because you asked for the decimal point, and values such as {1} are no numbers so.", wish.column(), shown(mark));
            return Plan.of(Type.TEXT, Sentence.of("The decimal mark that you asked for does not fit.")).with(List.of(new Ledger.Line("mark-unfitting", said, survey.misses[mark], survey.missed.get(mark))));
        }
        if (misses == 0 && survey.shy() == 0) {
            return Plan.of(Type.TEXT, Sentence.of("The words for yes and no in it are of several kinds, or one alone, which may mean something else."));
        }
        if (misses == 0) {
            var beside = Sentence.counted(survey.shy(), "{1}: stays text, because {0} word such as \"unknown\" stands beside yes and no and may mean something of its own.",
                    "{1}: stays text, because {0} words such as \"unknown\" stand beside yes and no and may mean something of their own.", wish.column());
            return Plan.of(Type.TEXT, Sentence.of("Words such as \"unknown\" stand beside yes and no.")).with(List.of(new Ledger.Line("type-prevented", beside, survey.shy(), survey.shyOnes())));
        }
        if (fits * FEWEST < misses) {
            return Plan.of(Type.TEXT, Sentence.of("Not all values are numbers, dates or yes/no."));
        }
        var type = near == FLAG ? Type.FLAG : near >= YMD ? Type.DATE : Type.DECIMAL;
        var shown = survey.missed.get(near).stream().map(Ledger.Example::before).distinct().map(t -> "\"" + t + "\"").toList();
        var what = Sentence.counted(misses, "{1}: stays text, because {0} value does not fit the type \"{2}\": {3}.",
                "{1}: stays text, because {0} values do not fit the type \"{2}\": {3}.", wish.column(), type.label(), Part.listing(shown));
        var reason = Sentence.counted(misses, "{0} value prevents the type \"{1}\": {2}.", "{0} values prevent the type \"{1}\": {2}.", type.label(), Part.listing(shown));
        return Plan.of(Type.TEXT, reason).with(List.of(new Ledger.Line("type-prevented", what, misses, survey.missed.get(near))));
    }

    /// Text, because units stand behind the numbers; without them a box and a kilogram would be the same.
    private Plan units() {
        long count = survey.unitCount();
        var shown = Part.listing(survey.units().stream().map(Ledger.Example::before).distinct().limit(SHOWN).map(t -> "\"" + t + "\"").toList());
        var what = Sentence.counted(count, "{1}: stays text, because a word or a unit stands behind {0} number: {2}.", "{1}: stays text, because words or units stand behind {0} numbers: {2}.", wish.column(), shown);
        return Plan.of(Type.TEXT, Sentence.of("Words or units stand behind the numbers.")).with(List.of(new Ledger.Line("type-prevented", what, count, survey.units())));
    }
}
