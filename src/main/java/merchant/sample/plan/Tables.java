package merchant.sample.plan;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/// The made shop as the text of its UTF-8 files. No value holds a comma or a quote, so none is quoted.
final class Tables {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int FIRST_ORDER = 100_001;

    private Tables() {}

    static String orders(Shop shop) {
        var text = new StringBuilder("order_id,order_time,customer_id,product_id,product,category,quantity,unit_price,discount,amount,status\n");
        int number = FIRST_ORDER;
        for (var order : shop.orders()) {
            var head = number++ + "," + time(order) + "," + order.customer().id() + ",";
            for (var line : order.lines()) {
                var product = line.product();
                text.append(head).append(product.id()).append(',').append(product.name()).append(',').append(product.category().label())
                        .append(',').append(line.quantity()).append(',').append(money(product.price())).append(',')
                        .append(money(line.discount())).append(',').append(money(line.amount())).append(',')
                        .append(order.status().name().toLowerCase(Locale.ROOT)).append('\n');
            }
        }
        return text.toString();
    }

    static String products(Shop shop) {
        var text = new StringBuilder("product_id,product,category,style,price,unit_cost\n");
        for (var p : shop.products()) {
            row(text, p.id(), p.name(), p.category().label(), p.style().label(), money(p.price()), money(p.cost()));
        }
        return text.toString();
    }

    static String customers(Shop shop, Dice dice) {
        var text = new StringBuilder("customer_id,age_group,city_tier,channel,newsletter,favourite_category,favourite_style,"
                + "first_order,first_delivery_days,orders_first_90_days,spend_first_90_days,left\n");
        var ages = List.of("18-24", "25-34", "35-44", "45-54", "55+");
        var channels = List.of("app", "web", "store", "livestream");
        for (var c : shop.customers()) {
            boolean answered = dice.happens(0.7);
            row(text, c.id(), ages.get(dice.pick(new double[] {2, 4, 3, 2, 1})), String.valueOf(dice.between(1, 3)),
                    channels.get(dice.pick(new double[] {5, 2, 2, c.kind == Kind.BARGAIN ? 6 : 1})), yes(dice.happens(0.4)),
                    answered ? c.favourite.label() : "", answered ? c.style.label() : "", Calendar.date(c.joined()).toString(),
                    String.valueOf(c.deliveryDays), String.valueOf(c.ordersInTrial()), money(c.spentInTrial()), yes(c.left()));
        }
        return text.toString();
    }

    static String stock(Shop shop, Dice dice) {
        var text = new StringBuilder("product_id,product,supplier,stock,on_order,lead_time_days,lead_time_spread_days,unit_cost,"
                + "pack_size,minimum_order,litres_each\n");
        var daily = recentPieces(shop);
        var packs = new int[] {1, 6, 10, 12, 24};
        for (var p : shop.products()) {
            int leadTime = dice.between(3, 30);
            int pack = packs[dice.below(packs.length)];
            int stock = (int) StrictMath.round(daily.getOrDefault(p, 0.1) * 75 * dice.uniform());
            boolean waiting = dice.happens(0.2);
            row(text, p.id(), p.name(), supplier(p.category()), String.valueOf(stock),
                    String.valueOf(waiting ? pack * dice.between(1, 4) : 0), String.valueOf(leadTime),
                    String.valueOf(StrictMath.max(1, leadTime / dice.between(4, 8))), money(p.cost()), String.valueOf(pack),
                    String.valueOf(pack * dice.between(1, 3)), money(20 + dice.below(600)));
        }
        return text.toString();
    }

    private static String supplier(Category category) {
        return switch (category) {
            case TEA -> "Anhui Fields";
            case SNACKS -> "Qingdao Foods";
            case KITCHEN, HOME -> "Ningbo Home";
            case BEAUTY -> "Guangzhou Works";
            case TOYS, STATIONERY -> "Yiwu Trading";
            case PETS -> "Suzhou Pets";
        };
    }

    /// Pieces a day of the last 91 days, orders that were cancelled apart.
    private static HashMap<Product, Double> recentPieces(Shop shop) {
        var daily = new HashMap<Product, Double>();
        for (var order : shop.orders()) {
            if (order.day() >= Calendar.DAYS - 91 && order.status() != Order.Status.CANCELLED) {
                order.lines().forEach(line -> daily.merge(line.product(), line.quantity() / 91.0, Double::sum));
            }
        }
        return daily;
    }

    /// The kind that each customer was made as: for judging segments, not for finding them.
    static String kinds(Shop shop) {
        var text = new StringBuilder("customer_id,kind,favourite_category,favourite_style,rule_says_leaves\n");
        for (var c : shop.customers()) {
            row(text, c.id(), c.kind.label(), c.favourite.label(), c.style.label(), yes(c.ruleSaysLeaves()));
        }
        return text.toString();
    }

    static String stockOuts(Shop shop) {
        var text = new StringBuilder("product_id,product,first_day,last_day,days,lost_lines\n");
        for (var s : shop.stockOuts()) {
            row(text, s.product().id(), s.product().name(), Calendar.date(s.from()).toString(), Calendar.date(s.to()).toString(),
                    String.valueOf(s.to() - s.from() + 1), String.valueOf(shop.lost().get(s.product().index())));
        }
        return text.toString();
    }

    static String time(Order order) {
        return Calendar.date(order.day()).atStartOfDay().plusMinutes(order.minute()).format(MINUTE);
    }

    /// Fen as yuan with two decimals.
    static String money(long fen) {
        return fen / 100 + "." + (char) ('0' + fen % 100 / 10) + (char) ('0' + fen % 10);
    }

    private static String yes(boolean flag) {
        return flag ? "yes" : "no";
    }

    private static void row(StringBuilder text, String... cells) {
        text.append(String.join(",", cells)).append('\n');
    }
}
