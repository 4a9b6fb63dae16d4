package merchant.csv.type;

import java.util.Locale;
import merchant.text.Sentence;

/// A kind of change between the text of a cell and the value that is stored. Each is counted; none is silent.
public enum Change {
    MISSING_WORD, GROUPED, CURRENCY, PERCENT, PARENTHESES, TRAILING_MINUS, FULL_WIDTH, EXPONENT, DECIMAL_COMMA, ZERO_FRACTION, ROUNDED,
    DATE_FORM, OFFSET, UNIVERSAL, TWO_DIGIT_YEAR, MONTH_ONLY, TIME_DROPPED, YES_NO, CODE_CLEANED, CODE_ZERO_FRACTION, BLANK, TRIMMED, SIGN, MAGNITUDE, EXCEL_DAY,
    TIME_CUT, LEADING_ZERO, CARRIED_DOWN, DASH, COUNTED;

    /// The ledger's id, such as `code-cleaned`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The ledger's sentence.
    public Sentence what(long count, String column) {
        return switch (this) {
            case MISSING_WORD -> Sentence.counted(count, "{1}: {0} word such as \"-\" or \"N/A\" was taken as missing.",
                    "{1}: {0} words such as \"-\" or \"N/A\" were taken as missing.", column);
            case GROUPED -> Sentence.counted(count, "{1}: thousands marks were taken out of {0} number.",
                    "{1}: thousands marks were taken out of {0} numbers.", column);
            case CURRENCY -> Sentence.counted(count, "{1}: the currency was taken off {0} number.",
                    "{1}: the currency was taken off {0} numbers.", column);
            case PERCENT -> Sentence.counted(count, "{1}: the percent sign was taken off {0} number; 18 % is stored as 18.",
                    "{1}: the percent sign was taken off {0} numbers; 18 % is stored as 18.", column);
            case PARENTHESES -> Sentence.counted(count, "{1}: {0} number in parentheses was read as negative.",
                    "{1}: {0} numbers in parentheses were read as negative.", column);
            case TRAILING_MINUS -> Sentence.counted(count, "{1}: {0} number with the minus behind it was read as negative.",
                    "{1}: {0} numbers with the minus behind them were read as negative.", column);
            case DASH -> Sentence.counted(count, "{1}: the dash beside the decimal mark of {0} number (as in 49,-) was read as nothing there, not as a minus.",
                    "{1}: the dash beside the decimal mark of {0} numbers (as in 49,-) was read as nothing there, not as a minus.", column);
            case FULL_WIDTH -> Sentence.counted(count, "{1}: {0} number in full-width digits was read as a number.",
                    "{1}: {0} numbers in full-width digits were read as numbers.", column);
            case EXPONENT -> Sentence.counted(count, "{1}: {0} number in scientific notation was written out; digits that a spreadsheet dropped are lost.",
                    "{1}: {0} numbers in scientific notation were written out; digits that a spreadsheet dropped are lost.", column);
            case DECIMAL_COMMA -> Sentence.counted(count, "{1}: the comma was read as the decimal mark in {0} number.",
                    "{1}: the comma was read as the decimal mark in {0} numbers.", column);
            case ZERO_FRACTION -> Sentence.counted(count, "{1}: \".0\" was taken off {0} whole number.", "{1}: \".0\" was taken off {0} whole numbers.", column);
            case ROUNDED -> Sentence.counted(count, "{1}: {0} number has more digits than can be kept and was rounded.",
                    "{1}: {0} numbers have more digits than can be kept and were rounded.", column);
            case DATE_FORM -> Sentence.counted(count, "{1}: {0} date was rewritten from another form.",
                    "{1}: {0} dates were rewritten from another form.", column);
            case OFFSET -> Sentence.counted(count, "{1}: {0} time keeps the clock of the shop; its time zone was left out.",
                    "{1}: {0} times keep the clock of the shop; their time zones were left out.", column);
            case UNIVERSAL -> Sentence.counted(count, "{1}: {0} time was brought to universal time (UTC), because several time zones stand in the column; it is the same moment.",
                    "{1}: {0} times were brought to universal time (UTC), because several time zones stand in the column; they are the same moments.", column);
            case TWO_DIGIT_YEAR -> Sentence.counted(count, "{1}: {0} year of two digits was completed (70 to 99 as 1970 to 1999).",
                    "{1}: {0} years of two digits were completed (70 to 99 as 1970 to 1999).", column);
            case MONTH_ONLY -> Sentence.counted(count, "{1}: {0} month or quarter was stored as its first day.", "{1}: {0} months or quarters were stored as their first day.", column);
            case TIME_DROPPED -> Sentence.counted(count, "{1}: the time of day was left out of {0} date, as you chose.",
                    "{1}: the time of day was left out of {0} dates, as you chose.", column);
            case YES_NO -> Sentence.counted(count, "{1}: {0} word was read as yes or no.", "{1}: {0} words were read as yes or no.", column);
            case CODE_CLEANED -> Sentence.counted(count, "{1}: a spreadsheet's protection (=\"…\", tab or apostrophe) was taken off {0} code.",
                    "{1}: a spreadsheet's protection (=\"…\", tab or apostrophe) was taken off {0} codes.", column);
            case BLANK -> Sentence.counted(count, "{1}: {0} cell of nothing but spaces was taken as empty.", "{1}: {0} cells of nothing but spaces were taken as empty.", column);
            case TRIMMED -> Sentence.counted(count, "{1}: spaces were taken off {0} number.", "{1}: spaces were taken off {0} numbers.", column);
            case SIGN -> Sentence.counted(count, "{1}: the plus, or a minus that is not the keyboard's, of {0} number was read as its sign.",
                    "{1}: the plus, or a minus that is not the keyboard's, of {0} numbers was read as their sign.", column);
            case MAGNITUDE -> Sentence.counted(count, "{1}: {0} number was multiplied by its unit (万 10,000, 亿 100,000,000).",
                    "{1}: {0} numbers were multiplied by their unit (万 10,000, 亿 100,000,000).", column);
            case COUNTED -> Sentence.counted(count, "{1}: the counting word (as in 2件 or 2 pcs) was taken off {0} number.",
                    "{1}: the counting word (as in 2件 or 2 pcs) was taken off {0} numbers.", column);
            case EXCEL_DAY -> Sentence.counted(count, "{1}: {0} day number of a spreadsheet was read as a date, as you chose.",
                    "{1}: {0} day numbers of a spreadsheet were read as dates, as you chose.", column);
            case TIME_CUT -> Sentence.counted(count, "{1}: {0} time is finer than a millionth of a second, and was cut there.",
                    "{1}: {0} times are finer than a millionth of a second, and were cut there.", column);
            case LEADING_ZERO -> Sentence.counted(count, "{1}: zeros were taken off the front of {0} number, as you chose.",
                    "{1}: zeros were taken off the front of {0} numbers, as you chose.", column);
            case CARRIED_DOWN -> Sentence.counted(count, "{1}: {0} empty cell was filled from the first line of the same order or product.",
                    "{1}: {0} empty cells were filled from the first line of the same order or product.", column);
            case CODE_ZERO_FRACTION -> Sentence.counted(count, "{1}: \".0\" was taken off {0} number that is a code, not an amount.",
                    "{1}: \".0\" was taken off {0} numbers that are codes, not amounts.", column);
        };
    }
}
