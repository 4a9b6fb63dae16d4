package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import merchant.csv.role.Export;
import merchant.table.Field;
import merchant.table.Personal;
import merchant.table.Role;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformExportsTest {
    private static final String SHOPIFY = """
            Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Total,Discount Code,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Billing City,Shipping Phone,Cancelled at
            #1001,ann@example.org,paid,2026-05-01 10:00:00 +0200,fulfilled,EUR,30.00,33.50,SPRING,2026-05-01 09:59:00 +0200,2,Tea cup,10.00,TC-1,Ann Example,Bern,'+41791112233,
            #1001,,,,,,,,,,1,Plate,10.00,PL-1,,,,
            #1002,bob@example.org,refunded,2026-05-02 11:00:00 +0200,,EUR,12.00,12.00,,2026-05-02 10:59:00 +0200,1,Bowl,12.00,BO-1,Bob Example,Basel,'+41791112244,2026-05-03 08:00:00 +0200
            #1003,cia@example.org,voided,,,EUR,9.00,9.00,,2026-05-04 10:59:00 +0200,1,Mug,4.50,MU-1,Cia Example,Zug,,
            #1003,,,,,,,,,,1,Mug,4.50,MU-2,,,,
            """;

    @TempDir
    Path folder;

    private MemorySink read(String text, String... choices) throws IOException {
        var sink = new MemorySink();
        Reading.read(Files.writeString(folder.resolve("shop.csv"), text), Choices.parse(List.of(choices)), sink, Progress.NONE);
        return sink;
    }

    private static Field field(MemorySink sink, String name) {
        return sink.fields.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void cellsOfAnOrderAreCarriedDownButItsAmountsAreNotCountedTwice() throws IOException {
        var sink = read(SHOPIFY);
        assertEquals(List.of("#1001", "#1001", "#1002", "#1003", "#1003"), sink.column("Name"));
        assertEquals(Arrays.asList("ann@example.org", "ann@example.org", "bob@example.org", "cia@example.org", "cia@example.org"), sink.column("Email"));
        assertEquals(sink.column("Created at").get(0), sink.column("Created at").get(1));
        assertEquals(Arrays.asList(33.5, null, 12.0, 9.0, null), sink.column("Total"));
        assertEquals(Arrays.asList("SPRING", "SPRING", null, null, null), sink.column("Discount Code"));
        assertEquals(Arrays.asList(null, null), sink.column("Cancelled at").subList(3, 5));
        var line = sink.ledger.lines().stream().filter(l -> l.kind().equals("carried-down") && l.examples().getFirst().column().equals("Email")).findFirst().orElseThrow();
        assertEquals(2, line.count());
        assertEquals(3, line.examples().getFirst().line());
        assertEquals("ann@example.org", line.examples().getFirst().after());
    }

    /// Names for the same thing in earlier and later exports, as public code that reads them has them.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "订单编号,买家会员名,支付金额,订单状态,订单创建时间,宝贝标题,宝贝总数量|order-id,customer,amount,status,date,product,quantity",
        "宝贝总数量,宝贝标题,订单付款时间 ,订单状态,买家应付货款,买家实际支付金额,买家昵称,订单编号,店铺Id,打款商家金额|quantity,product,date,status,-,amount,customer,order-id,-,-",
        "订单编号,买家会员名,买家应付货款,总金额,买家实际支付金额,订单状态,订单创建时间,订单付款时间 ,宝贝标题,宝贝总数量|order-id,customer,-,amount,-,status,date,-,product,quantity",
        "子订单编号,主订单编号,标题,商品价格,购买数量,外部系统编号,商品属性,套餐信息,备注,订单状态,买家实际支付金额,订单创建时间|-,order-id,product,price,quantity,-,-,-,text,status,amount,date",
        "主订单编号,选购商品,商品ID,商品数量,商品金额,支付完成时间,订单状态,售后状态|order-id,product,-,quantity,price,date,status,refund-status",
        "商品,订单号,订单状态,商品总价(元),店铺优惠折扣(元),商家实收金额(元),商品数量(件),支付时间|product,order-id,status,-,-,amount,quantity,date",
        "商品,订单号,订单状态,商品总价,店铺优惠折扣,平台优惠折扣,用户实付金额,商家实收金额,商品数量,订单成交时间|product,order-id,status,-,-,-,amount,-,quantity,date",
        "订单号,商品名称,订购数量,下单时间,京东价,订单金额,结算金额,下单账号,仓库名称|order-id,product,quantity,date,price,-,order-amount,customer,-"})
    void otherNamesOfTheSameThingTakeItsRole(String header, String roles) throws IOException {
        var names = header.split(",");
        var row = Arrays.stream(names).map(n -> n.matches(".*(时间|Date).*") ? "2024-01-05 10:00:00" : n.matches(".*(金额|货款|总价|价格|价|数量|折扣).*") ? "12.50" : n.matches(".*状态") ? "交易成功" : "甲").collect(Collectors.joining(","));
        var sink = read(header + "\n" + row + "\n" + row.replace("甲", "乙") + "\n");
        assertTrue(sink.has("export"), header);
        assertEquals(List.of(roles.split(",")), sink.fields.stream().map(f -> f.role().map(Role::id).orElse("-")).toList());
    }

    @Test
    void aColumnInWhichNothingStandsLeavesItsRoleToTheNext() throws IOException {
        var sink = read("订单编号,买家会员名,总金额,买家实际支付金额,订单创建时间,宝贝标题\n=\"1\",甲,,3.5,2024-01-05 10:00:00,杯\n=\"2\",乙,,4.5,2024-01-06 10:00:00,壶\n");
        assertEquals(null, field(sink, "总金额").roleOrNull());
        assertEquals(Role.AMOUNT, field(sink, "买家实际支付金额").roleOrNull());
    }

    @Test
    void carryingDownCanBeUndone() throws IOException {
        var sink = read(SHOPIFY, "carry=no");
        assertEquals(Arrays.asList("ann@example.org", null, "bob@example.org", "cia@example.org", null), sink.column("Email"));
        assertFalse(sink.has("carried-down"));
    }

    @Test
    void cancelledAndRefundedOrdersAreCountedAndCanBeLeftOut() throws IOException {
        var sink = read(SHOPIFY);
        assertEquals(3, sink.line("void-orders").count());
        assertEquals(4, sink.line("void-orders").examples().getFirst().line());
        assertEquals("refunded", sink.line("void-orders").examples().getFirst().before());
        var left = read(SHOPIFY, "cancelled=leave-out");
        assertEquals(List.of("#1001", "#1001"), left.column("Name"));
        assertEquals(List.of(4L, 5L, 6L), left.rejected.stream().map(r -> r.line()).toList());
        assertEquals(3, left.line("void-orders").count());
        assertFalse(left.has("rejected"));
        assertTrue(left.rejected.getFirst().reason().toString().contains("refunded"));
    }

    @Test
    void personalColumnsAreMarkedByName() throws IOException {
        var sink = read(SHOPIFY);
        assertEquals(Personal.EMAIL, field(sink, "Email").personalOrNull());
        assertEquals(Personal.NAME, field(sink, "Billing Name").personalOrNull());
        assertEquals(Personal.PHONE, field(sink, "Shipping Phone").personalOrNull());
        assertEquals(null, field(sink, "Lineitem name").personalOrNull());
        assertEquals(null, field(sink, "Name").personalOrNull());
        assertTrue(sink.line("personal").what().toString().contains("Billing Name"));
        assertEquals(null, field(read(SHOPIFY, "personal.Email=none"), "Email").personalOrNull());
    }

    @Test
    void personalColumnsAreMarkedByValue() throws IOException {
        var text = new StringBuilder("a,b,c,d,e,f,g\n");
        for (int i = 0; i < 12; i++) {
            text.append("u%d@mail.cn,1380013%04d,138****%04d,浙江省杭州市西湖区文三路%d号,%s%s,%d Main Street,红茶杯%d%n".formatted(i, i, i, i, "王李张刘陈杨赵黄周吴徐孙".charAt(i), "小明", i + 10, i));
        }
        var sink = read(text.toString());
        assertEquals(Arrays.asList(Personal.EMAIL, Personal.PHONE, Personal.PHONE, Personal.ADDRESS, Personal.NAME, Personal.ADDRESS, null),
                sink.fields.stream().map(Field::personalOrNull).toList());
        assertEquals(Type.TEXT, sink.fields.get(1).type());
        var sparse = read("a,b\n" + "1,\n".repeat(30) + "1,x@mail.cn\n1,-\n1,y@mail.cn\n1,z@mail.cn\n");
        assertEquals(Personal.EMAIL, sparse.fields.get(1).personalOrNull());
    }


    /// An order whose money went back goes on being called done; a request that was closed or withdrawn changes nothing.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "主订单编号,子订单编号,选购商品,商品数量,订单应付金额,订单提交时间,订单状态,售后状态|1,11,茶,1,8,2024-01-05,已完成,退款成功;2,21,茶,1,8,2024-01-05,已完成,-;3,31,茶,1,8,2024-01-05,已关闭,退款成功;4,41,茶,1,8,2024-01-05,已完成,售后关闭;5,51,茶,1,8,2024-01-05,已完成,已取消|1,3",
        "商品,订单号,订单状态,商品总价(元),用户实付金额(元),商家实收金额(元),商品数量(件),支付时间,售后状态|茶,1,已发货，待签收,8,8,8,1,2024-01-05,退款成功;茶,2,已收货,8,8,8,1,2024-01-05,无售后或售后取消|1",
        "主订单编号,子订单编号,标题,价格,购买数量,外部系统编号,商品属性,套餐信息,备注,订单状态,订单创建时间,退款状态|1,11,茶,8,1,x,x,x,x,交易成功,2024-01-05,退款成功;2,21,茶,8,1,x,x,x,x,交易成功,2024-01-05,没有申请退款;3,31,茶,8,1,x,x,x,x,交易成功,2024-01-05,退款关闭|1",
        "订单号,商品ID,商品名称,订购数量,下单时间,京东价,应付金额,订单状态|1,7,茶,1,2024-01-05,8,8,(删除)等待出库;2,7,茶,1,2024-01-05,8,8,等待出库;3,7,茶,1,2024-01-05,8,8,(锁定)等待出库|1"})
    void refundsBesideTheOrdersStateAreCountedAndCanBeLeftOut(String header, String rows, String gone) throws IOException {
        var text = header + "\n" + rows.replace(';', '\n') + "\n";
        var lines = Arrays.stream(gone.split(",")).map(n -> Long.valueOf(n) + 1).toList();
        var sink = read(text);
        assertEquals(lines.size(), sink.ledger.lines().stream().filter(l -> l.kind().equals("void-orders")).mapToLong(l -> l.count()).sum(), sink.ledger.lines().toString());
        assertEquals(lines, read(text, "cancelled=leave-out").rejected.stream().map(r -> r.line()).toList());
    }

    @Test
    void rolesOfUnknownFilesAreFoundByTheirValues() throws IOException {
        var sink = read("p,q,r,s\n2024-01-05,交易成功,¥5.20,a@b.cn\n2024-01-06,交易关闭,¥7.00,c@d.cn\n2024-01-07,交易成功,¥9.00,e@f.cn\n");
        assertEquals(List.of(Role.DATE, Role.STATUS, Role.AMOUNT, Role.CUSTOMER), sink.fields.stream().map(Field::roleOrNull).toList());
        assertEquals(1, sink.line("void-orders").count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Taobao order export|订单编号,买家会员名,买家支付宝账号,买家应付货款,买家应付邮费,总金额,订单状态,买家留言,收货人,收货地址,联系手机,订单创建时间,订单付款时间,宝贝标题,宝贝种类,物流单号,宝贝总数量,店铺名称|订单编号=order-id,总金额=amount,宝贝标题=product,宝贝总数量=quantity,订单状态=status,订单创建时间=date,买家会员名=customer",
        "Taobao order export|订单编号,买家会员名,买家应付货款,总金额,买家实际支付金额,订单状态,收货人姓名,收货地址 ,联系手机,订单创建时间,宝贝标题 ,宝贝总数量,分销商Id,卡券抵扣,积分抵扣,是否是O2O交易|订单编号=order-id,总金额=amount",
        "JD order export|店铺ID,店铺名称,订单号,商品名称,订购数量,下单时间,应付金额,下单帐号,客户姓名,客户地址,联系电话|订单号=order-id,订购数量=quantity,应付金额=order-amount,下单时间=date,下单帐号=customer,商品名称=product",
        "Pinduoduo order export|商品,订单号,订单状态,商品总价（元）,邮费(元),店铺优惠折扣(元),平台优惠折扣(元),用户实付金额(元),商家实收金额(元),商品数量(件),发货时间,确认收货时间,商品id,商品规格,样式ID|订单号=order-id,商品=product,用户实付金额(元)=amount,商品数量(件)=quantity",
        "Douyin order export|主订单编号,子订单编号,选购商品,商品规格,商品数量,商家编码,订单应付金额,运费,收件人,收件人手机号,详细地址,订单提交时间,订单状态,售后状态,取消原因|主订单编号=order-id,选购商品=product,商品数量=quantity,订单应付金额=amount,订单提交时间=date,订单状态=status",
        "Douyin settlement export|动账时间,动帐流水号,动账方向,动账金额,动账账户,动账场景,计费类型,子订单号,订单号,订单实付应结,运费实付,平台服务费,佣金,备注|动账时间=date,动账金额=amount,订单号=order-id",
        "Amazon order report|amazon-order-id,merchant-order-id,purchase-date,last-updated-date,order-status,fulfillment-channel,sales-channel,product-name,sku,asin,item-status,quantity,currency,item-price|amazon-order-id=order-id,sku=product,quantity=quantity,item-price=amount,purchase-date=date,order-status=status",
        "Amazon shipments report|amazon-order-id,merchant-order-id,shipment-id,shipment-item-id,amazon-order-item-id,purchase-date,payments-date,shipment-date,buyer-email,buyer-name,sku,product-name,quantity-shipped,item-price,recipient-name|amazon-order-id=order-id,quantity-shipped=quantity,sku=product,buyer-email=customer",
        "Amazon unshipped orders report|order-id,order-item-id,purchase-date,payments-date,buyer-email,buyer-name,buyer-phone-number,sku,product-name,quantity-purchased,quantity-shipped,quantity-to-ship,ship-service-level,recipient-name|order-id=order-id,quantity-purchased=quantity",
        "WooCommerce order export|Order Number,Order Status,Order Date,Customer Note,First Name (Billing),Last Name (Billing),Email (Billing),Payment Method Title,Order Subtotal Amount,Order Total Amount,SKU,Item Name,Quantity (- Refund),Item Cost|Order Number=order-id,Order Date=date,Order Total Amount=order-amount,Item Name=product",
        "WooCommerce analytics orders|Date,Order #,Status,Customer,Customer type,Product(s),Items sold,Coupon(s),N. Revenue|Order #=order-id,Items sold=quantity,N. Revenue=amount"})
    void exportsAreRecognisedInAnyOrderAndBesideOtherColumns(String export, String header, String roles) throws IOException {
        for (int seed = 0; seed < 4; seed++) {
            var names = new ArrayList<>(Arrays.asList(header.split(",")));
            if (seed > 0) {
                names.addAll(List.of("附加列", "extra"));
                Collections.shuffle(names, new Random(seed));
            }
            var cells = names.stream().map(n -> value(n.strip(), roles)).collect(Collectors.joining(","));
            var text = String.join(",", names) + "\n" + cells + "\n" + cells.replace("2024-01-05", "2024-01-06") + "\n";
            var inspection = Reading.inspect(Files.writeString(folder.resolve("x.csv"), text, StandardCharsets.UTF_8), Choices.NONE, Progress.NONE);
            assertEquals(export, inspection.export().map(Object::toString).orElse("none"), header);
            for (var pair : roles.split(",")) {
                var parts = pair.split("=");
                assertEquals(parts[1], inspection.column(parts[0]).role().map(Role::id).orElse("none"), pair + " of " + names);
            }
        }
    }

    private static String value(String name, String roles) {
        var role = Arrays.stream(roles.split(",")).filter(p -> p.startsWith(name + "=")).map(p -> p.substring(name.length() + 1)).findFirst().orElse("");
        return switch (role) {
            case "date" -> "2024-01-05 10:00:00";
            case "quantity" -> "2";
            case "amount", "order-amount" -> "12.50";
            default -> "text";
        };
    }

    @Test
    void everyRecogniserHasAVersion() {
        assertTrue(Export.known().stream().allMatch(e -> e.version() >= 1 && e.least() >= 3 && e.least() <= e.signature().size()));
    }

    @Test
    void realHeadersAreRecognised() {
        var platforms = Path.of("../shared/data/platforms");
        Assumptions.assumeTrue(Files.isDirectory(platforms), "../shared/data is absent");
        for (var pair : List.of("shopify_orders_export_header.csv=Shopify order export", "shopify_product_template.csv=Shopify product export", "taobao_orders_export_header.gbk.csv=Taobao order export",
                "taobao_orders_export_header.utf8.csv=Taobao order export", "woocommerce_sample_products.csv=WooCommerce product export")) {
            var parts = pair.split("=");
            assertEquals(parts[1], Reading.inspect(platforms.resolve(parts[0]), Choices.NONE, Progress.NONE).export().map(Object::toString).orElse("none"), parts[0]);
        }
    }
}
