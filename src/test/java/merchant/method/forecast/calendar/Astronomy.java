package merchant.method.forecast.calendar;

import java.time.LocalDate;
import java.util.TreeSet;

/// New moons and the sun's longitude, to prove the listed dates of the Chinese calendar independently: J. Meeus, *Astronomical
/// Algorithms*, 2nd ed. 1998, chapters 25 (low accuracy, 0.01°) and 49 (new moons to some seconds).
final class Astronomy {
    private static final double BEIJING = 8 / 24.0;
    /// Terrestrial time runs ahead of clocks by about so much in these years.
    private static final double AHEAD = 70 / 86_400.0;
    private static final double EPOCH_2000 = 2_451_544.5;
    private static final double[][] PLANETS = {{299.77, 0.107408, 325}, {251.88, 0.016321, 165}, {251.83, 26.651886, 164}, {349.42, 36.412478, 126},
            {84.66, 18.206239, 110}, {141.74, 53.303771, 62}, {207.14, 2.453732, 60}, {154.84, 7.306860, 56}, {34.52, 27.261239, 47},
            {207.19, 0.121824, 42}, {291.34, 1.844379, 40}, {161.72, 24.198154, 37}, {239.56, 25.513099, 35}, {331.55, 3.592518, 23}};

    private Astronomy() {}

    /// Days on which the moon is new in Beijing, from late 1998 to 2055.
    static TreeSet<LocalDate> newMoons() {
        var days = new TreeSet<LocalDate>();
        for (int k = -16; k < 690; k++) {
            days.add(day(newMoon(k)));
        }
        return days;
    }

    private static LocalDate day(double julian) {
        return LocalDate.of(2000, 1, 1).plusDays((long) Math.floor(julian + BEIJING - EPOCH_2000));
    }

    /// The sun's apparent longitude when a day begins in Beijing, in degrees.
    static double sun(LocalDate day) {
        double julian = EPOCH_2000 + (day.toEpochDay() - LocalDate.of(2000, 1, 1).toEpochDay()) - BEIJING + AHEAD;
        double t = (julian - 2_451_545) / 36_525;
        double mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t;
        double m = Math.toRadians(357.52911 + 35_999.05029 * t - 0.0001537 * t * t);
        double centre = (1.914602 - 0.004817 * t) * Math.sin(m) + (0.019993 - 0.000101 * t) * Math.sin(2 * m) + 0.000289 * Math.sin(3 * m);
        double node = Math.toRadians(125.04 - 1_934.136 * t);
        return ((mean + centre - 0.00569 - 0.00478 * Math.sin(node)) % 360 + 360) % 360;
    }

    private static double newMoon(int k) {
        double t = k / 1_236.85;
        double mean = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t;
        double e = 1 - 0.002516 * t;
        double s = Math.toRadians(2.5534 + 29.10535670 * k);
        double m = Math.toRadians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
        double f = Math.toRadians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
        double node = Math.toRadians(124.7746 - 1.56375588 * k + 0.0020672 * t * t);
        double moved = -0.40720 * Math.sin(m) + 0.17241 * e * Math.sin(s) + 0.01608 * Math.sin(2 * m) + 0.01039 * Math.sin(2 * f)
                + 0.00739 * e * Math.sin(m - s) - 0.00514 * e * Math.sin(m + s) + 0.00208 * e * e * Math.sin(2 * s)
                - 0.00111 * Math.sin(m - 2 * f) - 0.00057 * Math.sin(m + 2 * f) + 0.00056 * e * Math.sin(2 * m + s) - 0.00042 * Math.sin(3 * m)
                + 0.00042 * e * Math.sin(s + 2 * f) + 0.00038 * e * Math.sin(s - 2 * f) - 0.00024 * e * Math.sin(2 * m - s) - 0.00017 * Math.sin(node)
                - 0.00007 * Math.sin(m + 2 * s) + 0.00004 * Math.sin(2 * m - 2 * f) + 0.00004 * Math.sin(3 * s) + 0.00003 * Math.sin(m + s - 2 * f)
                + 0.00003 * Math.sin(2 * m + 2 * f) - 0.00003 * Math.sin(m + s + 2 * f) + 0.00003 * Math.sin(m - s + 2 * f)
                - 0.00002 * Math.sin(m - s - 2 * f) - 0.00002 * Math.sin(3 * m + s) + 0.00002 * Math.sin(4 * m);
        for (var planet : PLANETS) {
            moved += planet[2] * 1e-6 * Math.sin(Math.toRadians(planet[0] + planet[1] * k));
        }
        return mean + moved - AHEAD;
    }
}
