package merchant.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"paid|PAID", "PAID|PAID", "Completed|PAID", "wc-processing|PAID", "processing|PAID", "partially_refunded|PAID", "交易成功|PAID", "买家已付款，等待卖家发货|PAID", "卖家已发货，等待买家确认|PAID", "待发货|PAID",
        "Shipped - Delivered to Buyer|PAID", "等待买家付款|OPEN", "on-hold|OPEN", "Pending|OPEN", "pending payment|OPEN", "退款中|OPEN", "partially_paid|OPEN", "交易关闭|CANCELLED", "canceled|CANCELLED", "Cancelled|CANCELLED", "voided|CANCELLED",
        "已取消|CANCELLED", "failed|CANCELLED", "已关闭|CANCELLED", "refunded|REFUNDED", "未发货，退款成功|REFUNDED", "已收货，退款成功|REFUNDED", "已退款|REFUNDED", "交易关闭（已退款）|REFUNDED", "blue|", "退款失败|", "(删除)等待出库|CANCELLED", "(锁定)等待出库|OPEN",
        "Storniert|CANCELLED", "Widerrufen|CANCELLED", "Erstattet|REFUNDED", "Zurückerstattet|REFUNDED", "Annulé|CANCELLED", "Annulée|CANCELLED", "Remboursée|REFUNDED", "キャンセル|CANCELLED", "返金済み|REFUNDED", "Cancelado|CANCELLED",
        "Reembolsado|REFUNDED", "Devuelto|REFUNDED", "Annullato|CANCELLED", "Rimborsato|REFUNDED", "Teilweise erstattet|PAID", "発送済み|PAID"})
    void statusWordsSayWhatBecameOfAnOrder(String word, String state) {
        assertEquals(Optional.ofNullable(state), OrderState.of(word).map(OrderState::name), word);
    }

    @Test
    void onlyCancelledAndRefundedOrdersAreNoSales() {
        assertTrue(OrderState.CANCELLED.isVoid() && OrderState.REFUNDED.isVoid());
        assertFalse(OrderState.PAID.isVoid() || OrderState.OPEN.isVoid());
        assertEquals("3", OrderState.version());
    }
}
