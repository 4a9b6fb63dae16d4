package merchant.csv.role;

import java.text.Normalizer;
import java.util.Locale;

/// A column's name in the form in which names are compared: lower case words with single spaces, without units in parentheses, so that
/// `InvoiceNo`, `invoice_no` and `Invoice No.` are one name, and `商品數量(件)` is `商品数量`.
final class HeaderName {
    /// Traditional characters of the words for columns, and the simplified ones in which names are kept.
    private static final String TRADITIONAL = "訂單編號碼產類別標題貨數銷價總額實應買賣評論備註時間創開關閉發狀態稱戶顧會員門區縣級優運費進採購庫倉條電話郵帳稅錢場點預計機聯絡";
    private static final String SIMPLIFIED = "订单编号码产类别标题货数销价总额实应买卖评论备注时间创开关闭发状态称户顾会员门区县级优运费进采购库仓条电话邮账税钱场点预计机联络";

    private HeaderName() {}

    static String of(String name) {
        var words = new StringBuilder(name.length() + 8);
        char before = ' ';
        int depth = 0;
        var half = Normalizer.normalize(name, Normalizer.Form.NFKC);
        for (int i = 0; i < half.length(); i++) {
            char c = simplified(half.charAt(i));
            depth += c == '(' || c == '[' ? 1 : 0;
            if (depth > 0) {
                depth -= c == ')' || c == ']' ? 1 : 0;
                c = ' ';
            }
            if (!Character.isLetterOrDigit(c)) {
                c = ' ';
            } else if (Character.isUpperCase(c) && (Character.isLowerCase(before)
                    || Character.isUpperCase(before) && i + 1 < half.length() && Character.isLowerCase(half.charAt(i + 1)))) {
                words.append(' ');
            }
            if (c != ' ' || !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(c);
            }
            before = c;
        }
        var clean = words.toString().strip().toLowerCase(Locale.ROOT);
        return clean.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : clean;
    }

    private static char simplified(char c) {
        int at = c < 0x4E00 ? -1 : TRADITIONAL.indexOf(c);
        return at < 0 ? c : SIMPLIFIED.charAt(at);
    }

    /// Whether the phrase stands in the name as whole words, or anywhere for phrases that are not of Latin letters.
    static boolean has(String name, String phrase) {
        return phrase.charAt(0) > 0x2E80 ? name.contains(phrase) : (" " + name + " ").contains(" " + phrase + " ");
    }
}
