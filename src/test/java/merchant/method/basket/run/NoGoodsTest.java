package merchant.method.basket.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import merchant.method.NoGoods;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.basket.FpGrowth;
import merchant.result.BasketResult;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Language;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoGoodsTest {
    @ParameterizedTest
    @ValueSource(strings = {"DOTCOM POSTAGE", "Shipping (EU)", "AMAZON FEE", "Manual", "Adjust bad debt", "CARRIAGE", "补差价专拍", "运费", "赠品-勺子", "优惠"})
    void whatIsNotOfferedIsKnownByItsName(String name) {
        assertTrue(NoGoods.is(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"COFFEE CUP", "manual coffee grinder", "CARRIAGE CLOCK", "优惠装洗衣液", "feeder"})
    void goodsStay(String name) {
        assertFalse(NoGoods.is(name));
    }

    @Test
    void postageStaysInTheRulesAndIsLeftOutOfTheBundles() {
        var orders = new ArrayList<Long>();
        var items = new ArrayList<String>();
        var amounts = new ArrayList<Double>();
        for (long o = 0; o < 400; o++) {
            for (var item : o % 4 == 0 ? List.of("tea", "cup", "POSTAGE") : List.of("book " + o % 5)) {
                orders.add(o);
                items.add(item);
                amounts.add(10.0);
            }
        }
        var table = MemoryTable.named("orders").column(new Field("order", Type.WHOLE, Role.ORDER_ID), orders)
                .column(new Field("item", Type.TEXT, Role.PRODUCT), items).column(new Field("amount", Type.DECIMAL, Role.AMOUNT), amounts).build();
        var method = new FpGrowth();
        var result = (BasketResult) method.run(Input.of(table, Map.of("order", "order", "item", "item", "amount", "amount")),
                Settings.initial(method.parameters()), 1, Progress.NONE);
        assertTrue(result.rules().stream().anyMatch(r -> result.names(r.right()).equals("POSTAGE")));
        assertEquals(List.of("tea, cup"), result.bundles().stream().map(b -> result.names(b.items())).toList());
        assertTrue(result.summary().warnings().stream().anyMatch(w -> w.toString().contains("Left out of the bundles")));
        // 100 of 400 orders hold both, 25 would by chance: 187.5 more of 1,000, at 20 for both
        assertEquals(3_750, result.bundles().getFirst().value(), 1e-6);
        assertTrue(result.summary().findings().stream().anyMatch(f -> f.toString().contains("3750") || f.toString().contains("3,750")));
    }
}
