package merchant.method.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import merchant.method.forecast.Competition.One;

/// Made hours: a day of some random shape, around a level. Four laws in turn: the day wanders slowly, around errors that fade; it wanders, around a level that wanders too; it
/// stays, with five working days and two others; it wanders, as factors, with five working days.
final class MadeHours {
    private static final int DAY = 24;
    private static final int LAWS = 4;

    private final Random random;

    private MadeHours(long seed) {
        random = new Random(seed);
    }

    /// So many series, the same for the same seed.
    static List<One> of(int count, long seed) {
        var made = new MadeHours(seed);
        var all = new ArrayList<One>();
        for (int i = 0; i < count; i++) {
            all.add(Hours.one("made " + i, made.values(Hours.length(i) + Hours.AHEAD, i / 2 % LAWS)));
        }
        return all;
    }

    private double[] values(int length, int law) {
        var day = day();
        var days = law == 2 ? repeated(day, length) : wandering(day, length, law == 0 ? 2 : 4);
        var noise = switch (law) {
            case 1 -> fading(length, 1, 2);
            case 3 -> fading(length, 0.6, 0.05);
            default -> fading(length, 0.8, 4);
        };
        var values = new double[length];
        Arrays.setAll(values, t -> {
            boolean working = t / DAY % 7 < 5;
            return switch (law) {
                case 2 -> 200 + days[t] * (working ? 1 : 0.6) + (working ? 20 : 12) + noise[t];
                case 3 -> Math.exp(5 + days[t] / 60 + (working ? 0.15 : 0.09) + noise[t]);
                default -> 200 + days[t] + noise[t];
            };
        });
        return values;
    }

    /// A random walk that ends where it began, with a mean of 0 and a deviation of 20.
    private double[] day() {
        var walk = fading(DAY, 1, 1);
        double end = walk[DAY - 1];
        Arrays.setAll(walk, h -> walk[h] - end * h / (DAY - 1));
        double mean = Arrays.stream(walk).average().orElseThrow();
        double deviation = Math.sqrt(Arrays.stream(walk).map(v -> (v - mean) * (v - mean)).average().orElseThrow());
        return Arrays.stream(walk).map(v -> (v - mean) / deviation * 20).toArray();
    }

    private static double[] repeated(double[] day, int length) {
        var values = new double[length];
        Arrays.setAll(values, t -> day[t % DAY]);
        return values;
    }

    /// From one day to the next every hour moves a little, much as the hours beside it do.
    private double[] wandering(double[] first, int length, double step) {
        var day = first.clone();
        var values = new double[length];
        for (int t = 0; t < length; t++) {
            if (t > 0 && t % DAY == 0) {
                var chance = random.doubles(DAY + 2, -1.73, 1.73).toArray();
                Arrays.setAll(day, h -> day[h] + step * (chance[h] / 4 + chance[h + 1] / 2 + chance[h + 2] / 4));
            }
            values[t] = day[t % DAY];
        }
        return values;
    }

    /// Errors of which a share is left an hour later.
    private double[] fading(int length, double share, double deviation) {
        var values = new double[length];
        for (int t = 1; t < length; t++) {
            values[t] = share * values[t - 1] + deviation * random.nextGaussian();
        }
        return values;
    }
}
