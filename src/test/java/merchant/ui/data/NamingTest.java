package merchant.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import merchant.text.Language;
import merchant.ui.style.Words;
import org.junit.jupiter.api.Test;

class NamingTest {
    private final Words words = new Words(Language.ENGLISH);

    private List<String> column(Double... values) {
        int decimals = Arrays.stream(values).mapToInt(Naming::decimals).max().orElse(0);
        return Arrays.stream(values).map(v -> Naming.inLine(v, decimals, words)).toList();
    }

    @Test
    void numbersThatWereReadKeepAllTheirDigitsInOneLine() {
        assertEquals(List.of("1.50", "20.25", "3.00"), column(1.5, 20.25, 3.0));
        assertEquals(List.of("52.520008", "13.400000"), column(52.520008, 13.4));
    }

    @Test
    void computedNumbersAreRoundedToOneNumberOfDecimals() {
        assertEquals(List.of("6.6633", "10.0000", "0.3333"), column(19.99 / 3, 10.0, 1 / 3.0));
        assertEquals(List.of("23.7881", "1.0000"), column(19.99 * 1.19, 1.0), "the noise of a product is none of its digits");
        assertEquals(List.of("12345.68", "0.50"), column(12_345.678_901_234_56, 0.5));
        assertEquals(List.of("0.30", "0.25"), column(0.1 + 0.2, 0.25));
    }

    @Test
    void aCellAloneIsWrittenWithAllItsDigits() {
        assertEquals("6.663333333333333", Naming.cell(19.99 / 3, 2, words));
        assertEquals("", Naming.inLine(null, 2, words));
        assertEquals("NaN", Naming.inLine(Double.NaN, 2, words));
    }

    @Test
    void severalFilesAreCalledByWhatTheirNamesHaveInCommon() {
        assertEquals("sales-2024", common("sales-2024-01.csv", "sales-2024-02.csv"));
        assertEquals("orders", common("orders_jan.csv", "orders_jun.csv"));
        assertEquals("sales", common("jan-sales.csv", "feb-sales.csv"));
        assertEquals("订单", common("订单一月.csv", "订单二月.csv"));
        assertEquals("", common("jan.csv", "feb.csv", "mar.csv"));
        assertEquals("", common("jan.csv", "jun.csv"));
    }

    private static String common(String... names) {
        return Naming.common(Arrays.stream(names).map(Path::of).toList());
    }
}
