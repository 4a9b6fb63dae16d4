package merchant.csv.type;

import java.util.ArrayList;
import java.util.List;
import merchant.table.Ledger;

/// What was seen of a column's numbers beyond that they are numbers: whether they are more likely codes, and whether they are
/// of one unit.
final class NumberSurvey {
    private static final int FEW = 5;
    private static final long MOBILE_FROM = 13_000_000_000L;
    private static final long MOBILE_TO = 20_000_000_000L;
    private static final int PHONE_DIGITS = 9;

    private final String column;
    private final List<Ledger.Example> codes = new ArrayList<>();
    private final List<Ledger.Example> percents = new ArrayList<>();
    private final List<Ledger.Example> bare = new ArrayList<>();
    private final List<Ledger.Example> odd = new ArrayList<>();
    private final List<Ledger.Example> powers = new ArrayList<>();
    private final List<Ledger.Example> packed = new ArrayList<>();
    private long packedCount;
    private boolean counted;
    private long powerCount;
    private long codeCount;
    private long percentCount;
    private long bareCount;
    private long bareWholes;
    private long oddCount;
    private long mobiles;
    private long articles;
    private long shortest = Long.MAX_VALUE;
    private long plus;
    private long wholes;
    private int first;
    private long smallest = Long.MAX_VALUE;
    private long largest = Long.MIN_VALUE;

    NumberSurvey(String column) {
        this.column = column;
    }

    /// Sees a number without any mark.
    void whole(long number, int digits) {
        wholes++;
        bareCount += number == 0 ? 0 : 1;
        bareWholes += number == 0 ? 0 : 1;
        smallest = Math.min(smallest, number);
        largest = Math.max(largest, number);
        if (digits < 8) {
            return;
        }
        shortest = Math.min(shortest, digits);
        mobiles += number >= MOBILE_FROM && number < MOBILE_TO ? 1 : 0;
        articles += (digits == 8 || digits >= 12 && digits <= 14) && isArticle(number) ? 1 : 0;
    }

    /// Sees a number with marks.
    void marked(NumberParser number, char[] chars, int from, int to, long line) {
        int marks = number.marks();
        if ((marks & (NumberParser.LEADING_ZERO | NumberParser.LONG)) != 0) {
            add(codes, codeCount++, chars, from, to, line);
        }
        if ((marks & NumberParser.EXPONENT) != 0) {
            add(powers, powerCount++, chars, from, to, line);
        }
        if ((marks & NumberParser.PERCENT) != 0) {
            add(percents, percentCount++, chars, from, to, line);
        } else if (number.real() != 0) {
            add(bare, bareCount++, chars, from, to, line);
        }
        if (Signs.isPacking(number.currency()) && number.real() != 0) {
            add(packed, packedCount++, chars, from, to, line);
        }
        if ((marks & (NumberParser.CURRENCY | NumberParser.COUNTED)) != 0) {
            int currency = number.currency();
            first = first == 0 ? currency : first;
            counted |= (marks & NumberParser.COUNTED) != 0;
            if (currency != first) {
                add(odd, oddCount++, chars, from, to, line);
            }
        }
        plus += (marks & NumberParser.PLUS) != 0 && number.digits() >= PHONE_DIGITS && number.isWhole() ? 1 : 0;
    }

    private void add(List<Ledger.Example> examples, long before, char[] chars, int from, int to, long line) {
        if (before < Tally.EXAMPLES) {
            var text = Tally.cut(chars, from, to);
            examples.add(new Ledger.Example(line, column, text, text));
        }
    }

    /// The numbers that start with a zero or have more than 15 digits: how many.
    long codeCount() {
        return codeCount;
    }

    List<Ledger.Example> codes() {
        return codes;
    }

    /// The numbers with a power of ten, such as 1.79E+17: how many.
    long powerCount() {
        return powerCount;
    }

    List<Ledger.Example> powers() {
        return powers;
    }

    /// Whether some numbers carry a percent sign and others none; zero may stand without.
    boolean mixedPercent() {
        return percentCount > 0 && bareCount > 0;
    }

    /// The rarer kind of the two: how many.
    long percentOddCount() {
        return percents == percentOdd() ? percentCount : bareCount;
    }

    List<Ledger.Example> percentOdd() {
        return percentCount <= bareCount || bare.isEmpty() ? percents : bare;
    }

    /// These numbers, and the whole ones without marks of the other reading.
    NumberSurvey withWholes(NumberSurvey other) {
        var both = new NumberSurvey(column);
        both.add(this, bareCount);
        both.add(other, other.bareWholes);
        both.codes.addAll(codes);
        both.percents.addAll(percents);
        both.bare.addAll(bare);
        both.odd.addAll(odd);
        both.powers.addAll(powers);
        both.packed.addAll(packed);
        both.packedCount = packedCount;
        both.counted = counted;
        both.powerCount = powerCount;
        both.codeCount = codeCount;
        both.percentCount = percentCount;
        both.oddCount = oddCount;
        both.plus = plus;
        both.first = first;
        return both;
    }

    private void add(NumberSurvey other, long bareOnes) {
        bareCount += bareOnes;
        wholes += other.wholes;
        mobiles += other.mobiles;
        articles += other.articles;
        shortest = Math.min(shortest, other.shortest);
        smallest = Math.min(smallest, other.smallest);
        largest = Math.max(largest, other.largest);
    }

    /// Whether a counting word stands behind some number.
    boolean counted() {
        return counted;
    }

    /// Whether some numbers count boxes or bags and others do not say what they count; zero may stand without.
    boolean mixedPackings() {
        return packedCount > 0 && bareCount > packedCount;
    }

    long packedCount() {
        return packedCount;
    }

    List<Ledger.Example> packed() {
        return packed;
    }

    /// The currency or counting word of the first number that has one; 0 where none has.
    int currency() {
        return first;
    }

    /// The numbers whose currency or counting word is not that of the first: how many.
    long currencyOddCount() {
        return oddCount;
    }

    List<Ledger.Example> currencyOdd() {
        return odd;
    }

    /// Whether all of so many values are phone numbers.
    boolean phones(long values) {
        return values > 0 && (mobiles == values || plus == values);
    }

    /// Whether all of so many values are article numbers with a right check digit, and that is no accident.
    boolean articles(long values) {
        return values > 1 && articles == values && (values >= FEW || shortest > 8);
    }

    /// Whether all of so many values are whole numbers within bounds.
    boolean within(long values, long from, long to) {
        return values > 0 && wholes == values && smallest >= from && largest <= to;
    }

    /// The check digit of EAN-8, UPC, EAN-13 and GTIN-14.
    private static boolean isArticle(long number) {
        long left = number;
        long sum = 0;
        for (int i = 0; left > 0; i++) {
            sum += left % 10 * (i % 2 == 0 ? 1 : 3);
            left /= 10;
        }
        return sum % 10 == 0;
    }
}
