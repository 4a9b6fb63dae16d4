package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import merchant.csv.role.Export;
import merchant.csv.role.NameRole;
import merchant.table.Role;
import merchant.text.Language;
import merchant.text.Translator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportNamesTest {
    @Test
    void everyExportHasAChineseName() {
        var chinese = Translator.of(Language.CHINESE);
        assertEquals(List.of(), Export.known().stream().map(Export::name).filter(n -> !chinese.knows(n)).toList());
    }

    @ParameterizedTest
    @CsvSource({"InvoiceNo,order-id", "order_id,order-id", "Order Number,order-id", "订单号,order-id", "StockCode,product", "SKU,product", "Product Name,product", "商品名称,product",
        "CustomerID,customer", "customer_id,customer", "买家昵称,customer", "Order Date,date", "下单时间,date", "ds,date", "Qty,quantity", "商品数量(件),quantity", "销量,quantity",
        "Unit Price,price", "单价,price", "Weekly_Sales,amount", "total_amount,amount", "用户实付金额(元),amount", "Unit Cost,cost", "进货价,cost", "On hand,stock", "库存,stock",
        "lead_time_days,lead-time", "交货期,lead-time", "Order Status,status", "订单状态,status", "rating,rating", "评分,rating", "Review,text", "评价内容,text", "City,place", "收货地址,place", "Churn,target", "category,category", "类目,category"})
    void namesSayTheirRoles(String name, String role) {
        assertEquals(role, NameRole.of(name).map(NameRole::role).map(Role::id).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({"foo", "物流单号", "子订单编号", "Fulfilled at", "付款时间", "tenure", "运费", "优惠金额"})
    void otherNamesSayNothing(String name) {
        assertEquals("none", NameRole.of(name).map(NameRole::role).map(Role::id).orElse("none"));
    }
}
