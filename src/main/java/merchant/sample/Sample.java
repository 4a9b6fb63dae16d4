package merchant.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import merchant.problem.Problem;
import merchant.text.Sentence;

/// The sample shop that comes with the program: two years of a made shop with a known truth, so that everything can be
/// tried, taught and tested before there is a file of one's own.
public final class Sample {
    /// One line for each line of an order.
    public static final SampleFile ORDERS = new SampleFile("orders.csv", Sentence.of("Two years of orders, one row for each line of an order"));
    /// The assortment.
    public static final SampleFile PRODUCTS = new SampleFile("products.csv", Sentence.of("The products with group, price and cost"));
    /// Who buys, and who left.
    public static final SampleFile CUSTOMERS = new SampleFile("customers.csv", Sentence.of("The customers, and who of them left"));
    /// What is in stock, and what ordering more of it takes.
    public static final SampleFile STOCK = new SampleFile("stock.csv", Sentence.of("Stock, delivery times and order rules of each product"));
    /// The same orders as a Taobao-like export in GB18030.
    public static final SampleFile TAOBAO = new SampleFile("taobao-orders.csv", Sentence.of("The same orders as a Taobao export, in Chinese"));

    private Sample() {}

    /// All files; the first is the one to begin with.
    public static List<SampleFile> files() {
        return List.of(ORDERS, PRODUCTS, CUSTOMERS, STOCK, TAOBAO);
    }

    /// The file with this name.
    public static Optional<SampleFile> named(String name) {
        return files().stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /// Copies one file into a new temporary directory and gives the copy, under its own name.
    ///
    /// @throws Problem when the copy cannot be written
    public static Path openTemporary(SampleFile file) {
        try {
            var directory = Files.createTempDirectory("merchant-sample");
            var copy = file.copyTo(directory);
            directory.toFile().deleteOnExit();
            copy.toFile().deleteOnExit();
            return copy;
        } catch (IOException e) {
            throw Problem.fault(Sentence.of("The sample shop could not be written to {0}.", System.getProperty("java.io.tmpdir")),
                    Sentence.of("Free some space there or choose another folder, then try again."), e);
        }
    }
}
