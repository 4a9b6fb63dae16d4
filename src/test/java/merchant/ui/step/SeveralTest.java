package merchant.ui.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import merchant.problem.Problem;
import org.junit.jupiter.api.Test;

/// Values in one line read back as they were.
class SeveralTest {
    @Test
    void aValueWithASemicolonIsOneValue() {
        var values = List.of("颜色:红;尺码:L", "颜色:蓝；尺码:L", " tea ", "", "say \"hi\"", "two\nlines", "C:\\new", "\"", "\\n");
        assertEquals(values, Several.read(Several.written(values)));
    }

    @Test
    void plainValuesAreTypedWithoutQuotes() {
        assertEquals("tea; cup, large; 杯", Several.written(List.of("tea", "cup, large", "杯")));
        assertEquals(List.of("tea", "杯", "5\" nail", "C:\\new"), Several.read(" tea ;杯； 5\" nail;;C:\\new"));
        assertEquals(List.of("\"open", "tea"), Several.read("\"open; tea"));
    }

    @Test
    void anyValuesReadBack() {
        var random = new Random(7);
        var signs = ";；\"\\ \n\t\r\u0007u0n00a红";
        for (int i = 0; i < 20_000; i++) {
            var values = new ArrayList<String>();
            for (int n = random.nextInt(4); n > 0; n--) {
                var value = new StringBuilder();
                random.ints(random.nextInt(7), 0, signs.length()).forEach(at -> value.append(signs.charAt(at)));
                values.add(value.toString());
            }
            assertEquals(values, Several.read(Several.written(values)));
        }
    }

    @Test
    void daysAreReadWithAnyMarkBetween() {
        assertEquals(List.of(30, 90, 365, 7), ShopForms.days("30, 90，365；7"));
        assertEquals(List.of(30, 90), ShopForms.days("30; 90"));
        assertEquals("\"abc\" is no number of days. Write whole numbers from 1, such as 30, 90.", assertThrows(Problem.class, () -> ShopForms.days("30, abc")).getMessage());
    }
}
