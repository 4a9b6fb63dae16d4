package merchant.method.reorder.goods;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.Type;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// A column of the stock table, and how it is recognised: by its name in English or Chinese, else by its role. Names are compared without
/// spaces, signs and capitals; a name that is only contained counts after one that is equal.
public enum StockColumn {
    ON_ORDER("on order", null, "onorder", "inbound", "intransit", "incoming", "openorders", "orderedquantity", "在途", "在途库存", "在途数量", "在途量", "已订未到", "采购在途", "已订购"),
    LEAD_SPREAD("spread of the delivery time", null, "leadtimespread", "leadtimestd", "leadtimesd", "leadtimedeviation", "leadtimevariation", "leadspread", "到货天数波动", "交货期波动", "交期波动",
            "交货期标准差", "采购周期波动"),
    LEAD("delivery time", Role.LEAD_TIME, "leadtime", "leaddays", "deliverydays", "deliverytime", "到货天数", "交货期", "采购周期", "供货周期", "补货周期", "交货天数", "备货天数"),
    PACK("pack size", null, "packsize", "pack", "casesize", "casepack", "casequantity", "unitspercase", "unitsperpack", "boxquantity", "carton", "箱规", "装箱数", "每箱数量", "包装数", "整箱数", "件装数", "包装规格"),
    MINIMUM("least order", null, "minimumorder", "minorder", "moq", "minimumorderquantity", "minorderqty", "minimumquantity", "起订量", "最小起订量", "最低起订量", "最小订货量", "起批量"),
    SUPPLIER_MINIMUM("least order of the supplier in money", null, "supplierminimum", "supplierminimumorder", "minimumordervalue", "minordervalue", "起订金额", "最低订货金额", "供应商起订金额"),
    SUPPLIER("supplier", null, "supplier", "suppliername", "vendor", "vendorname", "manufacturer", "供应商", "供应商名称", "供货商", "厂家", "供货方"),
    SHELF_LIFE("shelf life", null, "shelflife", "shelflifedays", "bestbeforedays", "expirydays", "保质期", "保质期天数", "保质天数", "有效期天数"),
    VOLUME("volume or weight", null, "liters", "litres", "litreseach", "literseach", "volume", "unitvolume", "cubicmetres", "weight", "unitweight", "kg", "kgeach", "体积", "单件体积", "重量", "单件重量", "容积"),
    COST("cost", Role.COST, "unitcost", "cost", "costprice", "purchaseprice", "costperitem", "buyingprice", "wholesaleprice", "成本", "成本价", "进价", "进货价", "采购价", "采购单价", "单位成本"),
    PRICE("price", Role.PRICE, "price", "unitprice", "sellingprice", "retailprice", "saleprice", "售价", "价格", "零售价", "销售价", "单价"),
    STOCK("stock", Role.STOCK, "stock", "onhand", "inventory", "instock", "stocklevel", "stockquantity", "quantityonhand", "stockonhand", "available", "库存", "库存量", "库存数量", "现有库存", "可用库存",
            "当前库存", "可售库存", "quantity", "qty", "数量"),
    NAME("name", null, "productname", "product", "name", "itemname", "title", "description", "商品名称", "商品", "品名", "名称", "产品名称", "商品标题"),
    NUMBER("product number", Role.PRODUCT, "productid", "productno", "productnumber", "productcode", "sku", "skuid", "skucode", "itemid", "itemno", "itemnumber", "itemcode", "stockcode", "articleno",
            "articlenumber", "asin", "barcode", "商品编号", "商品编码", "商品id", "商家编码", "产品编号", "货号", "款号", "条码", "sku编码");

    private static final Set<StockColumn> WORDS = EnumSet.of(SUPPLIER, NAME, NUMBER);

    private final String label;
    private final @Nullable Role role;
    private final List<String> names;

    StockColumn(String label, @Nullable Role role, String... names) {
        this.label = label;
        this.role = role;
        this.names = List.of(names);
    }

    /// What it is, for the user.
    public Sentence label() {
        return Sentence.of(label);
    }

    /// The stable word for it, such as `on-order`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The column of that id.
    public static Optional<StockColumn> ofId(String id) {
        return Arrays.stream(values()).filter(c -> c.id().equals(id)).findFirst();
    }

    /// Which field of the table is which column; a field serves once.
    ///
    /// @param taken fields that are spoken for
    static Map<StockColumn, Field> guess(Table table, Map<StockColumn, Field> chosen, Set<String> taken) {
        var found = new EnumMap<StockColumn, Field>(StockColumn.class);
        found.putAll(chosen);
        for (int pass = 0; pass < 3; pass++) {
            for (var column : values()) {
                int way = pass;
                if (!found.containsKey(column)) {
                    table.fields().stream().filter(f -> !found.containsValue(f) && !taken.contains(f.name()) && column.takes(f) && column.fits(f, way)).findFirst()
                            .ifPresent(f -> found.put(column, f));
                }
            }
        }
        return found;
    }

    /// True where it is a length of time, which may be written with its unit.
    boolean isTime() {
        return this == LEAD || this == LEAD_SPREAD || this == SHELF_LIFE;
    }

    /// Columns of text whose name is that of a number which no other column gives.
    static Map<StockColumn, Field> unread(Table table, Map<StockColumn, Field> found, String product) {
        var unread = new EnumMap<StockColumn, Field>(StockColumn.class);
        for (var column : values()) {
            if (!WORDS.contains(column) && !found.containsKey(column)) {
                table.fields().stream().filter(f -> f.type() == Type.TEXT && !f.name().equals(product) && !found.containsValue(f) && !unread.containsValue(f) && column.fits(f, 0))
                        .findFirst().ifPresent(f -> unread.put(column, f));
            }
        }
        return unread;
    }

    /// True where a table looks like one of stock: it has a column of stock that is no quantity sold, and no day on which something was sold.
    public static boolean fits(Table table) {
        var stock = guess(table, Map.of(), Set.of()).get(STOCK);
        return stock != null && !stock.has(Role.QUANTITY) && table.fields().stream().noneMatch(f -> f.has(Role.ORDER_ID) || f.has(Role.DATE));
    }

    /// True where the type will do.
    boolean takes(Field field) {
        return (this == NUMBER ? field.type() != Type.DECIMAL : WORDS.contains(this) != field.type().isNumber()) && !field.type().isMoment();
    }

    private boolean fits(Field field, int pass) {
        var name = field.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "").replaceAll("(?<=..)(days|pieces|pcs|天|件|个)$", "");
        var whole = field.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        return switch (pass) {
            case 0 -> names.contains(name) || names.contains(whole);
            case 1 -> role != null && field.has(role);
            default -> this != NAME && this != NUMBER && names.stream().anyMatch(n -> (n.length() > 4 || n.codePointAt(0) > 127 && n.length() > 1) && name.contains(n));
        };
    }
}
