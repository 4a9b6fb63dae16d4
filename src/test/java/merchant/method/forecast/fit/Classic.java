package merchant.method.forecast.fit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/// Well-known series for reference tests.
public final class Classic {
    private static final Path DIRECTORY = Path.of("../shared/data/series");

    private Classic() {}

    /// Accidental deaths in the USA, 1973–1978, monthly (R `datasets::USAccDeaths`; Brockwell & Davis 1991).
    public static double[] deaths() {
        return new double[] {9007, 8106, 8928, 9137, 10017, 10826, 11317, 10744, 9713, 9938, 9161, 8927, 7750, 6981, 8038, 8422, 8714, 9512,
            10120, 9823, 8743, 9129, 8710, 8680, 8162, 7306, 8124, 7870, 9387, 9556, 10093, 9620, 8285, 8466, 8160, 8034, 7717, 7461, 7767,
            7925, 8623, 8945, 10078, 9179, 8037, 8488, 7874, 8647, 7792, 6957, 7726, 8106, 8890, 9299, 10625, 9302, 8314, 8850, 8265, 8796,
            7836, 6892, 7791, 8192, 9115, 9434, 10484, 9827, 9110, 9070, 8633, 9240};
    }

    /// Flow of the Nile at Aswan, 1871–1970, yearly, 10⁸ m³ (R `datasets::Nile`; Durbin & Koopman 2001).
    public static double[] nile() {
        return new double[] {1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140,
            1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456,
            824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897, 822,
            1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020,
            906, 901, 1170, 912, 746, 919, 718, 714, 740};
    }

    /// Users connected to a server, a minute each (R `datasets::WWWusage`; Makridakis, Wheelwright, Hyndman 1998).
    public static double[] users() {
        return new double[] {88, 84, 85, 85, 84, 85, 83, 85, 88, 89, 91, 99, 104, 112, 126, 138, 146, 151, 150, 148, 147, 149, 143, 132, 131,
            139, 147, 150, 148, 145, 140, 134, 131, 131, 129, 126, 126, 132, 137, 140, 142, 150, 159, 167, 170, 171, 172, 172, 174, 175,
            172, 172, 174, 174, 169, 165, 156, 142, 131, 121, 112, 104, 102, 99, 99, 95, 88, 84, 84, 87, 89, 88, 85, 86, 89, 91, 91, 94,
            101, 110, 121, 135, 145, 149, 156, 165, 171, 175, 177, 182, 193, 204, 208, 210, 215, 222, 228, 226, 222, 220};
    }

    /// International airline passengers, 1949–1960, monthly, thousands (Box & Jenkins).
    public static double[] passengers() {
        return lastColumn("AirPassengers.csv");
    }

    /// Retail sales of the USA, monthly (`example_retail_sales.csv` of Prophet).
    public static double[] retail() {
        return lastColumn("example_retail_sales.csv");
    }

    /// The training part of a series of the M1 competition.
    public static double[] m1(String series) {
        var file = DIRECTORY.resolve("M1.csv.gz");
        Assumptions.assumeTrue(Files.exists(file), "../shared/data is absent");
        try (var reader = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().map(l -> l.split(",", -1)).filter(c -> c[0].equals(series) && c[4].equals("train"))
                    .mapToDouble(c -> Double.parseDouble(c[7])).toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The training parts of the yearly series of the M1 competition, by name.
    public static Map<String, double[]> m1Yearly() {
        var file = DIRECTORY.resolve("M1.csv.gz");
        Assumptions.assumeTrue(Files.exists(file), "../shared/data is absent");
        try (var reader = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().map(l -> l.split(",", -1)).filter(c -> c[2].equals("YEARLY") && c[4].equals("train"))
                    .collect(Collectors.groupingBy(c -> c[0], Collectors.collectingAndThen(Collectors.toList(),
                            rows -> rows.stream().mapToDouble(c -> Double.parseDouble(c[7])).toArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] lastColumn(String name) {
        var file = DIRECTORY.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "../shared/data is absent");
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.stream().skip(1).mapToDouble(l -> Double.parseDouble(l.substring(l.lastIndexOf(',') + 1))).toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
