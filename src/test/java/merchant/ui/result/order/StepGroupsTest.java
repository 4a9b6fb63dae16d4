package merchant.ui.result.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StepGroupsTest {
    private static String heading(String step) {
        return StepGroups.heading(step).map(Object::toString).orElse("");
    }

    @Test
    void aMerchantReadsStockDemandSafetyQuantityAndMoneyApart() {
        assertEquals("Stock", heading("on_order"));
        assertEquals("Demand", heading("whole_3"));
        assertEquals("Safety", heading("spread"));
        assertEquals("Quantity", heading("needed"));
        assertEquals("Money", heading("order_cost"));
    }

    @Test
    void whatIsNotKnownBelongsToTheStepAbove() {
        assertTrue(StepGroups.heading("sellable").isEmpty());
    }
}
