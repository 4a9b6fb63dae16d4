package merchant.csv.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberParserTest {
    private final NumberParser parser = new NumberParser();

    private boolean parse(String text, boolean comma) {
        var chars = ("x" + text + "x").toCharArray();
        return parser.parse(chars, 1, chars.length - 1, comma);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {
        "0|0", "7|7", "-7|-7", "+7|7", "1234567|1234567", "1,234.56|1234.56", "1,234,567.8|1234567.8", "1 234.56|1234.56", "1'234.50|1234.5",
        "12,34,567.5|1234567.5", "0.1|0.1", ".5|0.5", "5.|5", "¥1,203.50|1203.5", "￥12|12", "12元|12", "-¥5|-5", "¥-5|-5", "$ 3.20|3.2", "3.20 €|3.2", "US$4|4",
        "CNY 12.5|12.5", "12.5 USD|12.5", "18%|18", "18 %|18", "(1,234.5)|-1234.5", "-10,748.5|-10748.5", "€ 150,820.9|150820.9", "(¥5)|-5", "5-|-5", "12.50-|-12.5", "1.5e3|1500", "3.65275E+11|365275000000",
        "2E-2|0.02", "１２３．５|123.5", "１，２３４|1234", "٣٫٥|3.5", "‐5|-5", "–5|-5", "—5|-5", "﹣5|-5", "1 234|1234", "1 234|1234", "1　234|1234", "1’234.5|1234.5", "－３|-3", "−4.5|-4.5", " 42 |42", "0.1234567890123456|0.1234567890123456", "123456789012345678|123456789012345678",
        "9.59076113897809|9.59076113897809", "1e308|1e308", "0e5|0", "1.2万|12000", "3万|30000", "1.5亿|150000000", "¥1.2万|12000", "1.2万元|12000", "-3.5 万|-35000", "¥5元|5", "人民币 5|5", "5 HKD|5", "HK$5|5", "₹1,23,456|123456", "1,000원|1000", "￦500|500", "100 руб.|100", "12.50 kr|12.5", "kr 12|12", "R$ 9.90|9.9", "5 zł|5", "Rp 15|15", "149.90 TL|149.9", "3 лв.|3", "20 lei|20", "1 234.5|1234.5", "0.000001|0.000001"})
    void numbersWithAPointAreRead(String text, double expected) {
        assertTrue(parse(text, false), text);
        assertEquals(expected, parser.real(), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"1.234,56|1234.56", "1 234,56|1234.56", "0,435|0.435", "12,5 €|12.5", "1.234.567|1234567", "-3,5|-3.5", "7|7"})
    void numbersWithACommaAreRead(String text, double expected) {
        assertTrue(parse(text, true), text);
        assertEquals(expected, parser.real(), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"49,-|true|49", "1.249,-|true|1249", "99,- €|true|99", "49,–|true|49", "59,--|true|59", "–,99|true|0.99", "CHF 50.-|false|50", "CHF –.50|false|0.5", "-49,-|true|-49"})
    void aDashBesideTheDecimalMarkStandsForNothing(String text, boolean comma, double expected) {
        assertTrue(parse(text, comma), text);
        assertEquals(expected, parser.real(), text);
        assertEquals(NumberParser.DASH, parser.marks() & (NumberParser.DASH | NumberParser.TRAILING_MINUS | NumberParser.OTHER_MINUS), text);
        assertFalse(parse(text, !comma), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"1.249,00-|true|-1249", "49-|true|-49", "-.50|false|-0.5", "−,99|true|-0.99", "–49|true|-49"})
    void aTrueMinusStaysOne(String text, boolean comma, double expected) {
        assertTrue(parse(text, comma), text);
        assertEquals(expected, parser.real(), text);
        assertEquals(0, parser.marks() & NumberParser.DASH, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"0,435", "1,23", "1,2345", "12,34", "1234,567", "1.2.3", "abc", "12a", "--5", "-", "+", "¥", "%", "()", "(-5)", "1,,234", ",123", "1,234,56",
        "5%%", "e5", "1e", "1e+", "-5-", "2024-01-05", "12:30", "¥5€", "1 2", "1e400", "1e-400", "123,45,678", "5万万", "TL5", "1개", "3kg", "1.2万3", "0x10", "NaN", "Infinity", "1_000", "(5", "5)", "1.234,56"})
    void whatIsNoNumberWithAPointIsRefused(String text) {
        assertFalse(parse(text, false), text);
    }

    @Test
    void marksTellWhatWasFound() {
        assertTrue(parse("007", false));
        assertEquals(NumberParser.LEADING_ZERO, parser.marks());
        assertTrue(parse("17850.0", false));
        assertEquals(NumberParser.FRACTION | NumberParser.ZERO_FRACTION, parser.marks());
        assertTrue(parse("1234567890123456", false));
        assertTrue((parser.marks() & NumberParser.LONG) != 0);
        assertTrue(parse("1,234", false));
        assertEquals(NumberParser.GROUPED | NumberParser.EITHER, parser.marks());
        assertTrue(parser.isWhole());
        assertTrue(parse("0.12345678901234567890", false));
        assertTrue(parser.rounded());
        assertTrue(parse("0.30000000000000004", false));
        assertFalse(parser.rounded());
        assertTrue(parse("-1.2万", false));
        assertEquals(NumberParser.MAGNITUDE | NumberParser.FRACTION, parser.marks());
        assertTrue(parse("–5", false));
        assertEquals(NumberParser.OTHER_MINUS, parser.marks());
    }

    @Test
    void everyWholeNumberAndEveryDecimalComesBackExactly() {
        var random = new java.util.Random(7);
        for (int i = 0; i < 100_000; i++) {
            double number = random.nextInt(4) == 0 ? random.nextLong() >> 12 : Math.rint(random.nextGaussian() * 1e7) / 1000;
            var text = new java.math.BigDecimal(Double.toString(number)).toPlainString();
            assertTrue(parse(text, false), text);
            assertEquals(Double.parseDouble(text), parser.real(), text);
        }
    }

    @Test
    void whatIsReadAtOnceIsReadAsWithEverySignLookedAt() {
        var random = new Random(5);
        var signs = "0011234567890005.,.,-/:e %";
        int numbers = 0;
        for (int round = 0; round < 200_000; round++) {
            var text = new StringBuilder(random.nextInt(4) == 0 ? "-" : "");
            for (int length = 1 + random.nextInt(9); length > 0; length--) {
                text.append(random.nextInt(3) > 0 ? signs.charAt(random.nextInt(16)) : signs.charAt(random.nextInt(signs.length())));
            }
            boolean comma = random.nextBoolean();
            boolean fits = parse(text.toString(), comma);
            double real = parser.real();
            int marks = parser.marks() & ~NumberParser.SPACED;
            int digits = parser.digits();
            assertEquals(parse(" " + text, comma), fits, text.toString());
            if (fits) {
                numbers++;
                assertEquals(parser.real(), real, text.toString());
                assertEquals(parser.marks() & ~NumberParser.SPACED, marks, text.toString());
                assertTrue((marks & NumberParser.FRACTION) == 0 || parser.digits() == digits, text.toString());
            }
        }
        assertTrue(numbers > 20_000, "numbers " + numbers);
    }
}
