package merchant.sample.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The orders as Taobao's order list exports them: one row an order, 37 columns, order numbers as `="…"` so that a
/// spreadsheet keeps their 18 or 19 digits, money with 元, Windows line ends. To be written in GB18030.
///
/// The header is that of the public exports that the project's test data cites; columns that hold people's names,
/// addresses and telephones stay empty.
final class TaobaoExport {
    private static final List<String> HEADER = List.of(("订单编号,买家会员名,买家支付宝账号,买家应付货款,买家应付邮费,买家支付积分,总金额,返点积分,支付金额,"
            + "买家实际支付积分,订单状态,买家留言,收货人,收货地址,运送方式,联系电话,联系手机,订单创建时间,订单付款时间,宝贝标题,宝贝种类,物流单号,物流公司,订单备注,"
            + "宝贝总数量,店铺Id,店铺名称,订单关闭原因,卖家服务费,买家服务费,发票抬头,是否手机订单,分阶段订单信息,定金排名,修改后的sku,修改后的收货地址,异常信息")
            .split(","));
    /// In fen: goods for less pay postage.
    private static final int FREE_FROM = 5900;
    private static final int POSTAGE = 800;
    private static final long SHORT_IDS = 179_000_000_000_000_000L;
    private static final long LONG_IDS = 1_790_000_000_000_000_000L;

    private TaobaoExport() {}

    static String orders(Shop shop, Dice dice) {
        var text = new StringBuilder(String.join(",", HEADER)).append("\r\n");
        long number = 0;
        for (var order : shop.orders()) {
            number += dice.between(10_000, 90_000);
            var cells = cells(order, id(order, number));
            text.append(HEADER.stream().map(h -> cells.getOrDefault(h, "")).collect(Collectors.joining(","))).append("\r\n");
        }
        return text.toString();
    }

    /// 18 digits in the first year and 19 in the second, the last four the buyer's, as on the platform.
    private static long id(Order order, long number) {
        boolean first = Calendar.date(order.day()).getYear() == Calendar.FIRST.getYear();
        return (first ? SHORT_IDS : LONG_IDS) + number * 10_000 + order.customer().index;
    }

    private static Map<String, String> cells(Order order, long id) {
        long postage = order.amount() >= FREE_FROM ? 0 : POSTAGE;
        var cells = new HashMap<String, String>();
        cells.put("订单编号", "=\"" + id + "\"");
        cells.put("买家会员名", "tb" + String.format(Locale.ROOT, "%04d", order.customer().index + 1));
        cells.put("买家应付货款", Tables.money(order.amount()) + "元");
        cells.put("买家应付邮费", Tables.money(postage) + "元");
        cells.put("总金额", Tables.money(order.amount() + postage) + "元");
        cells.put("订单状态", status(order.status()));
        cells.put("订单创建时间", Tables.time(order));
        cells.put("宝贝标题", order.lines().stream().map(l -> l.product().chinese()).collect(Collectors.joining("，")));
        cells.put("宝贝种类", String.valueOf(order.lines().size()));
        cells.put("宝贝总数量", String.valueOf(order.pieces()));
        if (order.status() != Order.Status.CANCELLED) {
            cells.put("订单付款时间", Tables.time(order));
        }
        if (order.status() != Order.Status.PAID) {
            cells.put("订单关闭原因", order.status() == Order.Status.CANCELLED ? "买家未付款" : "买家申请退款");
        }
        return cells;
    }

    private static String status(Order.Status status) {
        return switch (status) {
            case PAID -> "交易成功";
            case CANCELLED -> "交易关闭";
            case REFUNDED -> "退款成功";
        };
    }

    /// The header's columns, for tests.
    static List<String> header() {
        return HEADER;
    }
}
