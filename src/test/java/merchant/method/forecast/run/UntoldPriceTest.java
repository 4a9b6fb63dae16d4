package merchant.method.forecast.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.forecast.Regression;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// A price that is cut on the days of holidays alone.
class UntoldPriceTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 2);

    private static boolean campaign(LocalDate day) {
        return day.getMonthValue() == 11 && day.getDayOfMonth() == 11 || day.getMonthValue() == 6 && day.getDayOfMonth() == 18;
    }

    /// Two groups of two products each.
    private static MemoryTable shop() {
        var days = new ArrayList<LocalDate>();
        var products = new ArrayList<String>();
        var groups = new ArrayList<String>();
        var pieces = new ArrayList<Long>();
        var prices = new ArrayList<Double>();
        var random = new Random(5);
        for (int i = 0; i < 720; i++) {
            for (int p = 0; p < 4; p++) {
                var day = FIRST.plusDays(i);
                days.add(day);
                products.add("p" + p);
                groups.add(p < 2 ? "Tea" : "Mugs");
                pieces.add((campaign(day) ? 18L : 4L) + random.nextInt(5));
                prices.add(campaign(day) ? 8.0 : 10.0);
            }
        }
        return MemoryTable.named("shop").column(new Field("day", Type.DATE, Role.DATE), days).column(new Field("product", Type.TEXT, Role.PRODUCT), products)
                .column(Field.of("group", Type.TEXT), groups).column(new Field("sold", Type.WHOLE, Role.QUANTITY), pieces).column(new Field("price", Type.DECIMAL, Role.PRICE), prices).build();
    }

    private static String findings(String series) {
        var method = new Regression();
        var settings = Settings.initial(method.parameters()).with("frequency", "day").with("horizon", 14L).with("folds", 1L).with("calendar", "china");
        return method.run(new Input(shop(), Map.of(), Map.of("date", List.of("day"), "value", List.of("sold"), "series", List.of(series), "known", List.of("price"))), settings, 1, Progress.NONE)
                .summary().findings().toString();
    }

    @Test
    void ofGroupsOfProductsItIsSaidThatSeriesOfProductsTellMore() {
        var said = findings("group");
        assertTrue(said.contains("For 2 of 2 series no elasticity of “price” is named: the price of a group of products moves on the days of holidays"), said);
        assertTrue(said.contains("A run with a series for each product can tell more."), said);
    }
}
