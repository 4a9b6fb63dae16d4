package merchant.sample.plan;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes the files of the sample shop: `java -cp … merchant.sample.plan.Maker sample-data`. Same seed, same bytes.
public final class Maker {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private Maker() {}

    /// Writes all files into the directory that the first argument names, or into `sample-data`.
    public static void main(String[] arguments) throws IOException {
        var directory = Path.of(arguments.length > 0 ? arguments[0] : "sample-data");
        Files.createDirectories(directory);
        for (var file : files(Shop.make(Shop.SEED), Shop.SEED).entrySet()) {
            Files.write(directory.resolve(file.getKey()), file.getValue());
        }
    }

    /// Each file's name and bytes.
    static Map<String, byte[]> files(Shop shop, long seed) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("orders.csv", Tables.orders(shop).getBytes(StandardCharsets.UTF_8));
        files.put("products.csv", Tables.products(shop).getBytes(StandardCharsets.UTF_8));
        files.put("customers.csv", Tables.customers(shop, new Dice(seed, "customer details")).getBytes(StandardCharsets.UTF_8));
        files.put("stock.csv", Tables.stock(shop, new Dice(seed, "stock")).getBytes(StandardCharsets.UTF_8));
        files.put("taobao-orders.csv", TaobaoExport.orders(shop, new Dice(seed, "taobao")).getBytes(GB18030));
        files.put("truth-customers.csv", Tables.kinds(shop).getBytes(StandardCharsets.UTF_8));
        files.put("truth-stock-outs.csv", Tables.stockOuts(shop).getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
