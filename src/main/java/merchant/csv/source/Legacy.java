package merchant.csv.source;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// The encodings of before Unicode that shops still export. Many bytes are valid in several of them, so each is judged by what the bytes
/// would say: signs that are common in the language count for it, rare ones and impossible neighbours against it.
enum Legacy {
    GB18030("GB18030", Legacy::simplified),
    BIG5("Big5", Legacy::traditional),
    SHIFT_JIS("windows-31j", Legacy::japanese),
    EUC_KR("x-windows-949", Legacy::korean),
    EUC_JP("EUC-JP", Legacy::japaneseOfEuc),
    CYRILLIC("windows-1251", Cyrillic::score),
    WINDOWS("windows-1252", Legacy::western);

    private static final double ENOUGH = 0.3;
    /// Enough where every other encoding would give what no language writes.
    private static final double ALONE = 0.15;
    private static final double TEXT = 0.9;
    private static final int LOOKED_AT = 1 << 16;
    private static final double RARE = -0.6;
    private static final double ORDINARY = 0.35;

    private static final String CHINESE = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动"
            + "面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯"
            + "月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许"
            + "订单编号商品名称数量价格金额买家卖家会员收货地址姓名电话手机状态交易支付宝付款时间创建下单运费优惠店铺备注物流快递公司退款成功关闭类目标题宝贝总单价规格颜色尺码库存销售额客户供应日期元件箱茶杯壶红绿白黑蓝"
            + "北京上海广州深圳杭州南苏成都武汉省市区县路街镇村小张王李刘陈杨赵黄周吴徐孙胡朱林何郭马明华建国文丽芳";
    private static final String TAIWANESE = "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動"
            + "面起看定天分還進好小部其些主樣理心她本前開但因只從想實日者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應向頭文體政美相見被利什二等產或新己制身果加西"
            + "月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直資命山金指"
            + "萬万億訂單編號商品名稱數量價格金額買家賣家會員收貨地址姓名電話手機狀態交易付款時間建立下單運費優惠店鋪備註物流快遞公司退款成功關閉類別標題總單價規格顏色尺寸庫存銷售額客戶供應日期元件箱茶杯壺紅綠白黑藍"
            + "台北高雄新竹中南桃園區縣路街鎮村張王李劉陳楊趙黃周吳徐孫胡朱林何郭馬";
    private static final String HANGUL = "이다는에을의가고하지를한은로도기사인서자대시리나정어수아보해그부일과전있제상원주만유동안공여성스장조국적게라면구경비마신소연우세모방트드장실내문개계분운간관치생물방"
            + "주문번호상품명수량가격금액고객이름주소전화날짜배송결제상태합계단가판매자구매자회원서울부산시구동로길원개색상크기차컵김박최강윤임한오서신권황안송류홍빨파란녹흰검정";

    private static final String JAPANESE = "日月年時分人名本大小中上下前後内外東西南北京都府県市区町村番地号国語一二三四五六七八九十百千万円金額数量価格計税込払支注文受発送届商品店舗顧客様氏住所電話郵便番電子在庫入出荷状態済未変更担当者会社員備考合単位色型番種類分類明細取引先売買仕入";
    private static final double COMMON = 0.5;

    private final Charset charset;
    private final ToDoubleFunction<String> score;

    Legacy(String name, ToDoubleFunction<String> score) {
        this.charset = Charset.forName(name);
        this.score = score;
    }

    /// The most likely encoding among those that pass, or null where none gives common signs.
    static @Nullable Guess best(List<byte[]> parts, Predicate<Charset> passes) {
        Legacy best = null;
        double most = 0;
        double next = -1;
        for (var candidate : values()) {
            // letters of one byte leave East Asian pairs invalid or rare: where they are valid and common, they are what stands there
            boolean outdone = candidate == CYRILLIC && most > ENOUGH;
            double likely = !outdone && passes.test(candidate.charset) ? candidate.likely(parts) : -1;
            if (likely > most) {
                next = most == 0 ? next : most;
                most = likely;
                best = candidate;
            } else {
                next = Math.max(next, likely);
            }
        }
        boolean alone = most > ALONE && next < 0;
        return best == null || most <= ENOUGH && !alone ? null : Guess.found(best.charset.name(), best == WINDOWS
                ? Sentence.of("The bytes that are not plain letters stand where Western European text has accents and signs.")
                : Sentence.of("All bytes are valid {0} and give common characters.", best.charset.name()));
    }

    private double likely(List<byte[]> parts) {
        double sum = 0;
        long signs = 0;
        for (var part : parts) {
            var text = new String(part, 0, Math.min(part.length, LOOKED_AT), charset);
            long high = text.chars().filter(c -> c >= 0x80 && !(this == GB18030 && isOfFour((char) c))).count();
            sum += high == 0 ? 0 : score.applyAsDouble(text);
            signs += high;
        }
        return signs == 0 ? 0 : sum / signs;
    }

    /// Whether nearly all characters are of scripts that shops write.
    static boolean isText(String text) {
        long known = text.chars().filter(c -> c >= ' ' && c < 0x250 || c == '\n' || c == '\r' || c == '\t' || c >= 0x370 && c < 0x530
                || c >= 0x2000 && c < 0x2070 || c >= 0x3000 && c < 0x3130 || c >= 0x4E00 && c < 0xA000 || c >= 0xAC00 && c < 0xD7A4 || c >= 0xFF00 && c < 0xFFEF).count();
        return known >= TEXT * text.length();
    }

    private static double simplified(String text) {
        return ideographs(text, CHINESE, Places.GB);
    }

    private static double traditional(String text) {
        return ideographs(text, TAIWANESE, Places.BIG);
    }

    /// Which characters the standard counts among the usual ones, by the first byte of their code.
    private enum Places {
        GB("GB2312", 0xB0, 0xD7), BIG("Big5", 0xA4, 0xC6), JIS("Shift_JIS", 0x88, 0x97), KS("EUC-KR", 0xB0, 0xC8);

        private static final Charset WIDE = Charset.forName("GBK");
        private final Charset charset;
        private final int from;
        private final int to;

        Places(String name, int from, int to) {
            this.charset = Charset.forName(name);
            this.from = from;
            this.to = to;
        }

        private boolean usual(char c) {
            var bytes = String.valueOf(c).getBytes(charset);
            return bytes.length == 2 && (bytes[0] & 0xff) >= from && (bytes[0] & 0xff) <= to;
        }

        /// Whether the standard counts the character among the signs: punctuation, mathematics, units, accented letters.
        private boolean sign(char c) {
            var bytes = this == GB ? String.valueOf(c).getBytes(charset) : new byte[0];
            return bytes.length == 2 && (bytes[0] & 0xff) < 0xAA;
        }
    }

    private static double ideographs(String text, String common, Places places) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && !(places == Places.GB && isOfFour(c))) {
                sum += common.indexOf(c) >= 0 ? 1 : isSign(c) || places.sign(c) ? ORDINARY : c >= 0x4E00 && c < 0xA000 && places.usual(c) ? ORDINARY : RARE;
            }
        }
        return sum;
    }

    /// Whether GB18030 writes the sign with four bytes: hard spaces, other currencies, pictures. They say nothing for or against Chinese.
    private static boolean isOfFour(char c) {
        return c < 0x4E00 && c != 0xB7 && String.valueOf(c).getBytes(Places.WIDE).length == 1;
    }

    private static double japanese(String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                boolean kana = c >= 0x3041 && c <= 0x30FC;
                // half-width kana are single bytes, which other encodings' bytes give by chance
                sum += kana || JAPANESE.indexOf(c) >= 0 ? 1 : isSign(c) ? ORDINARY : c >= 0xFF61 && c <= 0xFF9F ? RARE : Places.JIS.usual(c) ? ORDINARY : RARE;
            }
        }
        return sum;
    }

    /// The bytes of Chinese give Japanese characters too, but neither kana nor many of the usual ones.
    private static double japaneseOfEuc(String text) {
        long signs = text.chars().filter(c -> c >= 0x80).count();
        long kana = text.chars().filter(c -> c >= 0x3041 && c <= 0x30FC).count();
        long common = text.chars().filter(c -> JAPANESE.indexOf(c) >= 0).count();
        return kana > 0 || common >= COMMON * signs ? japanese(text) : -signs;
    }

    private static double korean(String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                sum += HANGUL.indexOf(c) >= 0 ? 1 : isSign(c) || "年月日".indexOf(c) >= 0 || c >= 0xAC00 && c < 0xD7A4 && Places.KS.usual(c) ? ORDINARY : RARE;
            }
        }
        return sum;
    }

    /// Punctuation and full-width letters, which all of East Asia writes.
    private static boolean isSign(char c) {
        return c >= 0x3000 && c <= 0x3011 || c >= 0xFF01 && c <= 0xFF5E || c == 0xFFE5 || c == 0xFFE1 || c == 0xB7 || c == 0x20AC || c == 0x5186 || c >= 0x2010 && c <= 0x2026;
    }

    /// Accented letters stand among plain ones, signs beside digits and spaces; long runs of neither are another script.
    private static double western(String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
            boolean crowded = before >= 0x80 && after >= 0x80;
            if (Character.isLetter(c)) {
                boolean small = Character.isLowerCase(c);
                boolean fits = Character.isLetter(before) && before < 0x80 || Character.isLetter(after) && after < 0x80;
                boolean odd = !small && before >= 'a' && before <= 'z';
                sum += crowded || odd ? RARE : fits ? 1 : 0;
            } else {
                sum += crowded ? RARE : "€£°–—‘’“”•…§©®™²³½¼¾«»´·¿¡\u00A0".indexOf(c) >= 0 ? 0.8 : 0;
            }
        }
        return sum;
    }
}
