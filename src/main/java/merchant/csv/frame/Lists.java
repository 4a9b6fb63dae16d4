package merchant.csv.frame;

import java.util.List;
import java.util.regex.Pattern;
import merchant.csv.role.NameRole;

/// Tells a small table from a list of settings above one, such as `Shop,Tea house`, `Period,2024`: both have a word and a value in each line. What speaks for
/// each is weighed: names over values, and names that shops know, for a table; first cells that are names themselves, colons, values that are not alike, and
/// a single line for a list.
final class Lists {
    private static final int MOST_PAIRS = 3;
    private static final int SURELY = 2;
    private static final Pattern KEYS = Pattern.compile("(?iu)(report|period|shop|store|from|to|date|dates|since|until|created|made|exported|generated|printed|user|author|by|currency|version|status|filters?|account|company|title|range|rows?|records?)\\b.*"
            + "|报表.*|店铺|店铺名称|期间|.*时间|.*日期.*|.*范围|制表.*|导出.*|统计.*|打印.*|币种|单位|公司|账号|用户|标题|名称|版本|状态|条件|备注");

    private Lists() {}

    /// Whether the lines are rather settings than a table.
    static boolean is(Form form) {
        if (form.width() > 2) {
            return false;
        }
        var rows = form.rows();
        if (rows.stream().anyMatch(r -> r.getFirst().strip().endsWith(":") || r.getFirst().strip().endsWith("："))) {
            return true;
        }
        var body = rows.subList(1, rows.size());
        long values = body.stream().filter(r -> Outline.isValue(r.get(1))).count();
        boolean mixed = values > 0 && values < body.size();
        int list = 1 + keys(rows) + (mixed ? 2 : 0) + (isName(rows.getFirst().get(1)) ? 0 : 1) + (body.size() == 1 ? 1 : 0);
        int table = (form.headed() && values > 0 ? 2 : 0) + (int) form.known() + (body.size() >= MOST_PAIRS ? 1 : 0) + (body.size() >= 2 * MOST_PAIRS ? 1 : 0);
        return list >= table + (values == 0 ? 1 : 0);
    }

    /// How many first cells name a setting, the first line's too.
    private static int keys(List<List<String>> rows) {
        long keys = rows.stream().skip(1).map(r -> r.getFirst().strip()).filter(k -> KEYS.matcher(k).matches() || NameRole.of(k).filter(NameRole::exact).isPresent()).count();
        boolean first = KEYS.matcher(rows.getFirst().getFirst().strip()).matches();
        return keys * 2 < rows.size() - 1 + (first ? 0 : 1) ? 0 : (int) Math.min(SURELY, keys) + (first ? 1 : 0);
    }

    private static boolean isName(String cell) {
        return cell.length() <= Titles.LONGEST_NAME && cell.chars().noneMatch(Character::isDigit);
    }
}
