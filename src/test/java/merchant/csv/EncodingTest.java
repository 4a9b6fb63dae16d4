package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import merchant.work.Progress;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Encodings by what the bytes would say, down to a header alone.
class EncodingTest {
    /// Text by encoding; none of the words was chosen for the program's lists of common signs.
    private static final Map<String, List<String>> TEXTS = Map.of(
            "GB18030", List.of("日期,门店,商品,数量,金额\n", "订单编号,收件人,下单时间\n1,欧阳娜娜,2024-01-05\n", "品名,产地\n龙井,浙江\n", "id,name\n1,橘子汽水\n", "售后单号,赔付\n", "甲\t乙\t丙列\t丁\t戊\n茶\t无\t3\tx\t1\n", "alpha,客户编号,gamma 3\ntea,1,2\n"),
            "Big5", List.of("日期,門市,商品,數量,金額\n", "訂單編號,收件人,下單時間\n1,歐陽娜娜,2024-01-05\n", "品名,產地\n龍井,浙江\n", "id,name\n1,橘子汽水與蘋果派\n"),
            "windows-31j", List.of("日付,店舗,商品名,数量,金額（円）\nりんごジュース,1\n", "注文番号,お届け先\n1,さくら市\n", "商品コード,カテゴリー,在庫\n", "id,name\n1,チョコレート\n"),
            "x-windows-949", List.of("날짜,매장,상품명,수량,금액\n", "주문번호,받는사람,주소\n1,홍길동,서울특별시 강남구\n", "품목,재고\n사과,12\n", "id,name\n1,오렌지주스\n"),
            "EUC-JP", List.of("日付,店舗,商品名,数量,金額（円）\nりんごジュース,1\n", "注文番号,お届け先\n1,さくら市\n", "商品コード,カテゴリー,在庫\n", "id,name\n1,チョコレート\n", "注文日,商品番号,数量\n", "商品名,価格\n緑茶,300\n急須,2000\n"),
            "windows-1251", List.of("Дата;Магазин;Товар;Количество;Сумма\n", "Номер заказа,Получатель\n1,Иван Петров\n", "НАИМЕНОВАНИЕ;ЦЕНА\nЧай зелёный;12\n", "id,name\n1,апельсиновый сок\n", "Замовлення;Кількість\nСік;2\n"),
            "windows-1250", List.of("Data;Sklep;Ilość;Wartość\nHerbata żółta;2\n", "Zamówienie;Ilość\nKawa;2\n", "id,name\n1,Łódź\n2,złoty dzbanek\n", "Objednávka;Množství;Částka\nŽlutý čaj;2\n", "Rendelés idő;Mennyiség\nKőszegi tea;2\n", "Nagy;Város\nKovács;Székesfehérvár\nTóth;Nyíregyháza\nNagy László;Győr\n", "Nagy;Város\nKovács;Székesfehérvár\nTóth;Nyíregyháza\nNagy László;Győr\n", "Količina;Cijena\nčaj od šipka;2\nšalica za đumbir;3\n", "Cantitate;Preţ\nceaşcă de ţară;2\n"),
            "windows-1252", List.of("café crème,Käse\nŠkoda,1\n", "menge\n12 cm³\n5 m²\n£12\n", "œuvre,cœur\n", "œdème,fœtus\ncafé,2\n", "Désignation;Coût\nBûche glacée;1\n", "ação,opções\n", "þetta,ævintýri\nmjög góð,1\n", "Tallinn\nõun ja šokolaad\n", "Größe;Menge\nklein;3\n", "produit,prix\ncafé crème,3 €\n", "descripción;año\nniño;2024\n", "Straße;Übergröße\n", "note\n“quoted” – it’s £5\n", "naïve,façade\n", "Färg;Pris\nblå;12\n"));

    /// Shop words of ten to forty letters in two lines, by language. Where a language's words hold nothing that the other encoding makes odd, no reader can know.
    private static final Map<String, List<String>> CENTRAL = Map.of(
            "Czech", List.of("cena v Kč", "klíč", "zelený čaj", "hrnek žlutý", "příbor", "talíř hluboký", "lžička", "čokoláda", "svíčka", "měsíc prodeje", "vánoční dárek", "konvička", "běžná cena", "dveře", "stříbrný náramek"),
            "Polish", List.of("Paweł", "język", "żółty kubek", "świeca", "łyżka", "ręcznik", "herbata miętowa", "książka", "pościel", "wyprzedaż", "koc wełniany", "łóżko dziecięce", "zamówienie złożone"),
            "Hungarian", List.of("kőszegi tea", "gyűrű", "őszibarack", "fűszer", "hűtőtáska", "ünnepi terítő", "gyümölcslé hűtve"),
            "Croatian", List.of("Božić", "Ana Marić", "šalica za čaj", "čokolada", "svijeća", "crna vrećica", "žlica", "košulja", "odjeća", "večernja haljina", "količina"),
            "Romanian", List.of("albastră", "cană roşie", "lumânări", "ceaşcă", "faţă de masă", "pernă decorativă", "săpun", "ţesătură", "haină groasă"),
            "Slovak", List.of("ľahký čaj", "šálka", "čokoláda", "stôl", "žltý hrnček", "darčeková taška", "sviečka"));
    private static final Map<String, List<String>> WESTERN = Map.of(
            "French", List.of("thé glacé", "crème brûlée", "pièce détachée", "bûche de noël", "très léger", "flûte à champagne", "où", "fève", "œuf en chocolat", "déjà vendu", "garçon", "siège bébé"),
            "German", List.of("größe", "tee für früh", "süßigkeiten", "gefäß", "übertopf", "müsli", "käse", "löffel", "geschirrspüler", "weißwein"),
            "Danish", List.of("rød grød", "køkkenkniv", "smør", "æble", "blåbær", "træskål", "kæde", "øl", "høj stol", "tøjbøjle", "fløde", "grøn te", "søer"),
            "Swedish", List.of("blåbär", "kanelbulle", "färg", "öl", "kök och bad", "småkakor", "grön tröja", "smörkniv"),
            "Spanish", List.of("niño", "año nuevo", "piñata", "descripción", "café molido", "muñeca", "té verde", "paño de cocina", "pingüino"),
            "Portuguese", List.of("pão de queijo", "maçã", "coleção", "chá de limão", "açúcar", "três irmãos", "mãe", "opções", "avelãs"),
            "Italian", List.of("caffè", "tè verde", "lunedì", "più venduto", "novità", "così", "quantità", "è esaurito"),
            "Icelandic", List.of("Guðrún", "Hafnarfjörður og Björk", "þetta", "mjög góð", "ævintýri", "blómapottur", "kaffibolli stór"));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> twoLinesOfALanguageAreReadRight() {
        return Stream.concat(CENTRAL.entrySet().stream().map(e -> pairs(e.getKey(), e.getValue(), "windows-1250", 0.9)), WESTERN.entrySet().stream().map(e -> pairs(e.getKey(), e.getValue(), "windows-1252", 1)));
    }

    private DynamicTest pairs(String language, List<String> words, String charset, double least) {
        return DynamicTest.dynamicTest(language, () -> {
            var wrong = new ArrayList<String>();
            int all = 0;
            for (int i = 0; i < words.size(); i++) {
                for (int j = i + 1; j < words.size(); j++) {
                    var text = "a;b\n" + words.get(i) + ";12\n" + words.get(j) + ";3\n";
                    var file = Files.write(folder.resolve("pair.csv"), text.getBytes(Charset.forName(charset)));
                    var read = Files.readAllBytes(file);
                    var found = Charset.forName(Reading.inspect(file, Choices.NONE, Progress.NONE).encoding().value());
                    all++;
                    if (!new String(read, found).equals(text)) {
                        wrong.add(words.get(i) + ", " + words.get(j));
                    }
                }
            }
            assertTrue(all - wrong.size() >= least * all, wrong.size() + " of " + all + ": " + wrong);
        });
    }

    @TestFactory
    Stream<DynamicTest> shortFilesInOldEncodingsAreReadRight() {
        return TEXTS.entrySet().stream().flatMap(e -> e.getValue().stream().map(text -> DynamicTest.dynamicTest(e.getKey() + " " + text.strip(), () -> {
            var file = Files.write(folder.resolve("a.csv"), text.getBytes(Charset.forName(e.getKey())));
            assertEquals(e.getKey(), Reading.inspect(file, Choices.NONE, Progress.NONE).encoding().value());
        })));
    }

    @TestFactory
    Stream<DynamicTest> unicodeIsFoundWithAndWithoutMark() {
        return Stream.of("订单编号,金额\n1,2\n", "商品名称,买家\n红茶,小明\n", "name,price\ncafé,3\n").flatMap(text -> Stream.of("UTF-8", "UTF-16LE", "UTF-16BE").flatMap(name ->
                Stream.of("", "\uFEFF").map(mark -> DynamicTest.dynamicTest(name + (mark.isEmpty() ? " " : " marked ") + text.strip(), () -> {
                    var file = Files.write(folder.resolve("a.csv"), (mark + text).getBytes(Charset.forName(name)));
                    assertEquals(name, Reading.inspect(file, Choices.NONE, Progress.NONE).encoding().value());
                }))));
    }

    @Test
    void aWrongByteIsMarkedAtItsPlaceAndTheRestStaysRight() throws IOException {
        var bytes = "商品,数量\n红茶杯,2\n绿茶壶,3\n白瓷碗,4\n".getBytes(Charset.forName("GB18030"));
        bytes[bytes.length - 8] = (byte) 0xFF;
        var inspection = Reading.inspect(Files.write(folder.resolve("a.csv"), bytes), Choices.NONE, Progress.NONE);
        assertEquals("GB18030", inspection.encoding().value());
        assertTrue(inspection.ledger().lines().stream().anyMatch(l -> l.kind().equals("undecodable") && l.examples().getFirst().line() == 4));
        assertEquals("绿茶壶", inspection.preview().get(1).original().getFirst());
    }

    @Test
    void zeroBytesAreMarkedAndCounted() throws IOException {
        var file = Files.write(folder.resolve("a.csv"), "item,n\ntea\0cup,2\njug,3\n".getBytes(StandardCharsets.UTF_8));
        var inspection = Reading.inspect(file, Choices.NONE, Progress.NONE);
        assertEquals("tea\uFFFDcup", inspection.preview().getFirst().original().getFirst());
        assertTrue(inspection.ledger().lines().stream().anyMatch(l -> l.kind().equals("zero-byte") && l.count() == 1 && l.examples().getFirst().line() == 2));
        var records = new ArrayList<List<String>>();
        Reading.raw(inspection, records::add, r -> { }, Progress.NONE);
        assertEquals(List.of("tea\uFFFDcup", "2"), records.get(1));
    }

    /// The share of right sequences decides, however short the file.
    @Test
    void severalWrongBytesInAShortUtf8FileAreMarkedAtTheirPlaces() throws IOException {
        var text = "商品,数量\n红茶杯,2\n绿茶壶,3\n白瓷盘,4\n".getBytes(StandardCharsets.UTF_8);
        for (int spoilt : new int[] {text.length - 6, text.length - 17, 20}) {
            text[spoilt] = (byte) 0xFF;
        }
        var inspection = inspect(text);
        assertEquals("UTF-8", inspection.encoding().value());
        assertEquals("商品", inspection.columns().getFirst().name());
        for (var legacy : List.of("GB18030", "Big5", "Shift_JIS")) {
            assertEquals(false, inspect("商品,数量\n茶,2\n".getBytes(java.nio.charset.Charset.forName(legacy))).encoding().value().equals("UTF-8"), legacy);
        }
    }

    /// Three Western words hold three letters beyond ASCII, too few for a share of right sequences to decide.
    @Test
    void westernWordsWithOneWrongByteStayUtf8AndOldEncodingsDoNotBecomeIt() throws IOException {
        for (var words : List.of(List.of("José", "Müller", "Café"), List.of("GARÇON", "MÜLLER", "niño"), List.of("Łódź", "Gdańsk", "Kč"), List.of("Bjørn", "smør", "Århus"))) {
            var text = "id,name\n1,%s\n2,%s\n3,aXb\n4,%s\n".formatted(words.toArray());
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('X')] = (byte) 0xE9;
            var inspection = inspect(bytes);
            assertEquals("UTF-8", inspection.encoding().value(), text);
            assertEquals(words.getFirst(), inspection.preview().getFirst().original().get(1));
            assertEquals("a\uFFFDb", inspection.preview().get(2).original().get(1));
            assertEquals(List.of("4"), linesOf(inspection, "undecodable"));
        }
        for (var text : List.of("id,name\n1,José\n2,Müller\n3,Café\n", "name,note\nGROSS,GROß®\nÄ°,É»\nété,1\n", "nom\nCAFÉ’S\nL’ÉTÉ…\n", "a,b\nSÃO,MAÇÃ\nIRMÃ ,1\n")) {
            assertEquals("windows-1252", inspect(text.getBytes(Charset.forName("windows-1252"))).encoding().value(), text);
        }
        for (var text : List.of("a,b\nVÝŠKA,NÍŽE\ncena,Kč\n", "a,b\nORĂŞENESC,BĂŞTINA\nţară,1\n")) {
            assertEquals("windows-1250", inspect(text.getBytes(Charset.forName("windows-1250"))).encoding().value(), text);
        }
    }

    @Test
    void aWrongByteInAShortUtf8FileIsMarkedAtItsPlace() throws IOException {
        var bytes = "id,name,city\n1,café,北京\n2,aXb,x\n3,naïve,上海\n4,über,广州\n".getBytes(StandardCharsets.UTF_8);
        bytes["id,name,city\n1,café,北京\n2,a".getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;
        var inspection = inspect(bytes);
        assertEquals("UTF-8", inspection.encoding().value());
        assertEquals(List.of("1", "café", "北京"), inspection.preview().getFirst().original());
        assertEquals("a\uFFFDb", inspection.preview().get(1).original().get(1));
        assertEquals(List.of("3"), linesOf(inspection, "undecodable"));
    }

    @TestFactory
    Stream<DynamicTest> filesWithTheMarkOfUtf32AreReadRight() {
        return Stream.of("UTF-32LE", "UTF-32BE").map(name -> DynamicTest.dynamicTest(name, () -> {
            var inspection = inspect("\uFEFFid,name\n1,é\n2,北京😀\n".getBytes(Charset.forName(name)));
            assertEquals(name, inspection.encoding().value());
            assertEquals("北京😀", inspection.preview().get(1).original().get(1));
            assertEquals(List.of(), linesOf(inspection, "undecodable"));
        }));
    }

    @TestFactory
    Stream<DynamicTest> aZeroByteInEveryRecordIsMarkedAndTold() {
        return Stream.of("%d,a\0b%d,%d\n", "%d,茶\0杯%d,%d\n", "%d,x\0b,%d%d\n").map(record -> DynamicTest.dynamicTest(record.strip(), () -> {
            var text = new StringBuilder("id,name,qty\n");
            IntStream.range(1, 9).forEach(i -> text.append(record.formatted(i, i, i)));
            var inspection = inspect(text.toString().getBytes(StandardCharsets.UTF_8));
            assertEquals("UTF-8", inspection.encoding().value());
            assertEquals(8, inspection.records());
            assertEquals(List.of("2", "3", "4", "5", "6"), linesOf(inspection, "zero-byte"));
            assertEquals(List.of(), linesOf(inspection, "undecodable"));
        }));
    }

    @TestFactory
    Stream<DynamicTest> zeroBytesAfterTheTextArePassedOverAndTold() {
        return Stream.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE").flatMap(name -> Stream.of(1, 7, 512, 200_000).map(zeros -> DynamicTest.dynamicTest(name + " " + zeros, () -> {
            var text = "商品,数量\n红茶杯,2\n绿茶壶,3\n".getBytes(Charset.forName(name));
            var inspection = inspect(Arrays.copyOf(text, text.length + zeros));
            assertEquals(name, inspection.encoding().value());
            assertEquals(2, inspection.records());
            assertEquals(zeros.longValue(), inspection.ledger().lines().stream().filter(l -> l.kind().equals("padding")).findFirst().orElseThrow().count());
            var records = new ArrayList<List<String>>();
            Reading.raw(inspection, records::add, r -> { }, Progress.NONE);
            assertEquals(List.of(List.of("商品", "数量"), List.of("红茶杯", "2"), List.of("绿茶壶", "3")), records);
        })));
    }

    @TestFactory
    Stream<DynamicTest> zeroBytesAfterTheTextOfAPackedFileArePassedOverAndTold() {
        return Stream.of("UTF-8", "UTF-16LE", "UTF-16BE").flatMap(name -> Stream.of(1, 7, 200_000).flatMap(zeros -> Stream.of("gz", "zip").map(way -> DynamicTest.dynamicTest(name + " " + zeros + " " + way, () -> {
            var text = "商品,数量\n红茶杯,2\n绿茶壶,3\n".getBytes(Charset.forName(name));
            var file = packed(Arrays.copyOf(text, text.length + zeros), way);
            var inspection = Reading.inspect(file, Choices.NONE, Progress.NONE);
            assertEquals(name, inspection.encoding().value());
            assertEquals(2, inspection.records());
            var sink = new MemorySink();
            Reading.read(inspection, sink, Progress.NONE);
            assertEquals(List.of("红茶杯", "绿茶壶"), sink.column("商品"));
            assertEquals(zeros.longValue(), sink.line("padding").count());
            assertEquals(zeros.longValue(), inspection.ledger().lines().stream().filter(l -> l.kind().equals("padding")).findFirst().orElseThrow().count());
        }))));
    }

    private Path packed(byte[] bytes, String way) throws IOException {
        var file = folder.resolve("a.csv." + way);
        try (var out = way.equals("gz") ? new GZIPOutputStream(Files.newOutputStream(file)) : new ZipOutputStream(Files.newOutputStream(file))) {
            if (out instanceof ZipOutputStream zip) {
                zip.putNextEntry(new ZipEntry("a.csv"));
            }
            out.write(bytes);
        }
        return file;
    }

    @Test
    void zeroBytesInTheMiddleOfAPackedFileStayAtTheirPlace() throws IOException {
        var text = new StringBuilder("a,b\n");
        IntStream.range(0, 30_000).forEach(i -> text.append(i).append(i == 20_000 ? ",x" + "\0".repeat(100_000) + "y\n" : ",z\n"));
        var sink = new MemorySink();
        Reading.read(packed(text.toString().getBytes(StandardCharsets.UTF_8), "gz"), Choices.NONE, sink, Progress.NONE);
        assertEquals(100_000, sink.line("zero-byte").count());
        assertEquals("x" + "\uFFFD".repeat(100_000) + "y", sink.column("b").get(20_000));
        assertEquals(30_000, sink.column("b").size());
    }

    private Inspection inspect(byte[] bytes) throws IOException {
        return Reading.inspect(Files.write(folder.resolve("a.csv"), bytes), Choices.NONE, Progress.NONE);
    }

    private static List<String> linesOf(Inspection inspection, String kind) {
        return inspection.ledger().lines().stream().filter(l -> l.kind().equals(kind)).flatMap(l -> l.examples().stream()).map(e -> String.valueOf(e.line())).toList();
    }
}
