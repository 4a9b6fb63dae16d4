package merchant.csv.role;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.table.Role;

/// The role that a column's name says, in English or Chinese (`names.json`).
///
/// @param role what the column means
/// @param code true where its values are codes, which stay text
/// @param exact true where the name is one of the role's names, false where it only contains one
public record NameRole(Role role, boolean code, boolean exact) {
    private record Names(Role role, boolean code, List<String> is, List<String> has, List<String> not) {}

    private static final List<Names> ALL = Json.objects("names.json").stream().map(NameRole::names).toList();

    /// What the name says first; empty where it says nothing.
    public static Optional<NameRole> of(String column) {
        return all(column).stream().findFirst();
    }

    /// All that the name can say, the likeliest first; a name such as `y` says what its values allow.
    public static List<NameRole> all(String column) {
        var name = HeaderName.of(column);
        var exact = ALL.stream().filter(n -> n.is.contains(name)).map(n -> new NameRole(n.role, n.code, true)).toList();
        return !exact.isEmpty() ? exact : ALL.stream()
                .filter(n -> n.has.stream().anyMatch(p -> HeaderName.has(name, p)) && n.not.stream().noneMatch(name::contains))
                .map(n -> new NameRole(n.role, n.code, false)).toList();
    }

    /// Whether a name says that the values are days or times, whatever their role: `Ship date`, `付款时间`.
    public static boolean isDay(String column) {
        var name = HeaderName.of(column);
        var words = List.of(name.split(" "));
        return of(column).map(r -> r.role == Role.DATE).orElseGet(() -> List.of("date", "day", "time", "datetime", "timestamp", "dt", "dob", "birthday", "birthdate", "ymd", "yyyymmdd").stream().anyMatch(words::contains)
                || List.of("at", "on").contains(words.getLast()) || List.of("日期", "时间", "年月日", "生日").stream().anyMatch(name::contains) || name.endsWith("日"));
    }

    /// Whether a name that says no role says that the values are codes: `Tracking ID`, `物流单号`.
    public static boolean isCode(String column) {
        var name = HeaderName.of(column);
        var last = name.substring(name.lastIndexOf(' ') + 1);
        return List.of("id", "code", "sku", "barcode", "phone", "mobile", "zip", "postcode", "isbn", "ean", "upc", "gtin", "asin", "mpn", "tel", "telephone", "fax", "imei").contains(last)
                || List.of("phone number", "mobile number", "zip code", "postal code", "tracking number", "account number", "serial number", "card number").stream().anyMatch(name::endsWith)
                || List.of("编号", "单号", "编码", "账号", "手机", "手机号", "手机号码", "电话", "电话号码", "联系方式", "邮编", "条码", "条形码", "身份证号", "卡号", "流水号", "款号", "货号").stream().anyMatch(name::endsWith) || name.endsWith("id") && last.charAt(0) > 0x2E80;
    }

    private static Names names(Map<String, Object> o) {
        var role = Role.ofId(String.valueOf(o.get("role"))).orElseThrow();
        return new Names(role, "true".equals(o.get("code")), Json.texts(o, "is"), Json.texts(o, "has"), Json.texts(o, "not"));
    }
}
