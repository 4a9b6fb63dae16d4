package merchant.csv.made;

import java.util.ArrayList;
import java.util.Random;

/// Makes columns of codes, of yes and no, and of free text.
final class Texts {
    private static final String[] WORDS = {"红茶杯", "绿茶 杯", "tea cup", "Mug, large", "12\" plate", "5 pieces", "a;b|c", "O'Neill", "'tis fine", "第1行\n第2行", "1,234 and more", "=1+2", "-x", "☕ Becher", "２０号", "Café", " lead", "trail ", "2024年款", "N/A-2", "无线鼠标", "\"quoted\"", "50% off", "¥ price", "a\tb", "Jan"};
    private static final String[] WESTERN = {"Café", "Thé vert", "Gâteau", "Größe 5", "naïve", "tea cup", "Mug, large", "5 pieces", "O'Neill"};
    private static final String[] CENTRAL = {"Zelený čaj", "Hrnek žlutý", "Konvička", "Příbor", "Talíř hluboký", "Lžička", "tea cup", "Mug, large", "Šálek", "Müsli"};
    private static final String[] RUSSIA = {"Зелёный чай", "Чашка белая", "Кофе в зёрнах", "Тарелка", "Ложка", "Сахар", "tea cup", "Mug, large", "Чайник", "Мёд"};
    private static final String[] TAIWAN = {"紅茶杯", "綠茶禮盒", "無線滑鼠", "陶瓷茶壺", "台北門市", "tea cup", "Mug, large", "現貨供應", "已付款", "第1行\n第2行"};
    private static final String[] JAPAN = {"緑茶カップ", "お茶セット", "ワイヤレスマウス", "東京店", "tea cup", "Mug, large", "支払い済み", "在庫あり", "1行目\n2行目", "ｶﾀｶﾅ"};
    private static final String[] KOREA = {"녹차 컵", "홍차 세트", "무선 마우스", "서울 매장", "tea cup", "Mug, large", "결제 완료", "재고 있음", "첫 줄\n둘째 줄"};
    private static final String[][] FLAGS = {{"yes", "no"}, {"Yes", "No"}, {"TRUE", "FALSE"}, {"true", "false"}, {"是", "否"}, {"Y", "N"}, {"对", "错"}, {"on", "off"}, {"√", "×"}, {"有", "无"}};

    private final Random random;
    private final Numbers numbers;
    private final boolean western;
    private final String[] words;

    Texts(Random random, Numbers numbers, boolean western, String charset) {
        this.random = random;
        this.numbers = numbers;
        this.western = western;
        this.words = switch (charset) {
            case "Big5" -> TAIWAN;
            case "Shift_JIS" -> JAPAN;
            case "EUC-KR" -> KOREA;
            case "windows-1250" -> CENTRAL;
            case "windows-1251" -> RUSSIA;
            default -> western ? WESTERN : WORDS;
        };
    }

    Truth text(String name, int rows) {
        var cells = new ArrayList<Cell>();
        for (int r = 0; r < rows; r++) {
            var word = r == 0 ? "tea cup" : words[random.nextInt(words.length)];
            cells.add(r > 0 && random.nextInt(10) == 0 ? numbers.nothing(false) : Cell.of(word, word));
        }
        return new Truth(name, "text", Truth.Kind.TEXT, false, cells);
    }

    Truth flag(String name, int rows) {
        var pairs = western ? FLAGS[random.nextInt(4)] : FLAGS[random.nextInt(FLAGS.length)];
        var cells = new ArrayList<Cell>();
        for (int r = 0; r < rows; r++) {
            int side = r < 2 ? r : random.nextInt(2);
            cells.add(r > 1 && random.nextInt(10) == 0 ? nothing(pairs) : Cell.of(pairs[side], side == 0, "yes-no"));
        }
        return new Truth(name, "yes/no " + pairs[0], Truth.Kind.FLAG, false, cells);
    }

    /// Nothing, but not 无 where that is an answer.
    private Cell nothing(String[] pairs) {
        var nothing = numbers.nothing(false);
        return nothing.text().equals(pairs[1]) ? Cell.EMPTY : nothing;
    }

    Truth code(String name, int rows) {
        int kind = random.nextInt(8);
        var cells = new ArrayList<Cell>();
        for (int r = 0; r < rows; r++) {
            cells.add(r > 0 && random.nextInt(12) == 0 ? Cell.EMPTY : code(kind, r));
        }
        return new Truth(name, "codes " + kind, Truth.Kind.TEXT, false, cells);
    }

    private Cell code(int kind, int row) {
        var six = "%06d".formatted(random.nextInt(1_000_000));
        var eighteen = 1 + random.nextInt(9) + "%017d".formatted(Math.floorMod(random.nextLong(), 100_000_000_000_000_000L));
        return switch (kind) {
            case 0 -> Cell.of(row == 0 ? "000123" : six, row == 0 ? "000123" : six);
            case 1 -> Cell.of(eighteen, eighteen);
            case 2 -> Cell.of("=\"" + six + "\"", six, "code-cleaned");
            case 3 -> Cell.of("\t" + eighteen, eighteen, "code-cleaned");
            case 4 -> Cell.of("'" + six, six, "code-cleaned");
            case 5 -> Cell.of(eighteen + "\t", eighteen, "code-cleaned");
            case 6 -> {
                var phone = "1" + (3 + random.nextInt(7)) + "%09d".formatted(random.nextInt(1_000_000_000));
                yield Cell.of(phone, phone);
            }
            default -> {
                var ean = checked("69" + "%010d".formatted(Math.floorMod(random.nextLong(), 10_000_000_000L)));
                yield Cell.of(ean, ean);
            }
        };
    }

    /// An id whose file passed through a spreadsheet or a data frame: `17850.0`.
    Truth zeroFraction(String name, int rows) {
        var cells = new ArrayList<Cell>();
        for (int r = 0; r < rows; r++) {
            var id = Integer.toString(10_000 + random.nextInt(90_000));
            cells.add(r > 0 && random.nextInt(4) == 0 ? Cell.EMPTY : Cell.of(id + ".0", id, "code-zero-fraction"));
        }
        return new Truth(name, "ids with .0", Truth.Kind.TEXT, false, cells);
    }

    /// Twelve digits with the check digit of EAN-13.
    private static String checked(String twelve) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return twelve + (10 - sum % 10) % 10;
    }
}
