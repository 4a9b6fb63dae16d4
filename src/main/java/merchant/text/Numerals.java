package merchant.text;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// How a language writes numbers, shares and days. Numbers are grouped by thousands in both languages; a day is
/// written year first, because both languages of shop exports read that without doubt about day and month.
public final class Numerals {
    private final Language language;
    private final DecimalFormatSymbols symbols;

    Numerals(Language language) {
        this.language = language;
        this.symbols = DecimalFormatSymbols.getInstance(language.locale());
    }

    public String whole(long count) {
        return new DecimalFormat("#,##0", symbols).format(count);
    }

    /// A number with the given count of decimals; −1 means three significant digits, whole from 1,000 on.
    public String number(double amount, int decimals) {
        if (!Double.isFinite(amount)) {
            return "–";
        }
        int shown = decimals >= 0 ? decimals : Math.max(0, Math.min(6, 2 - exponent(amount)));
        var format = new DecimalFormat(shown == 0 ? "#,##0" : "#,##0." + (decimals >= 0 ? "0" : "#").repeat(shown), symbols);
        var text = format.format(amount);
        return text.equals("-0") ? "0" : text.replace('-', '\u2212');
    }

    /// A share as a percentage: `18 %` in English, `18%` in Chinese.
    public String percent(double share, int decimals) {
        if (!Double.isFinite(share)) {
            return "–";
        }
        return number(share * 100, decimals) + (language == Language.CHINESE ? "%" : "\u00a0%");
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(day);
    }

    private static int exponent(double amount) {
        return amount == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(amount)));
    }
}
