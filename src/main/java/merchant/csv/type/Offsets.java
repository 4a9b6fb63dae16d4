package merchant.csv.type;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The offsets from universal time that stand behind a column's time stamps. One offset says nothing that the clock does not say. Two can be the
/// summer and the winter of one zone, whose clock is the shop's; a zone is looked for whose rules (IANA, as Java has them) give each offset on each of its
/// days. Otherwise the clocks cannot be compared.
final class Offsets {
    private static final int MOST_DAYS = 20_000;
    private static final int DAY = 24 * 60;
    private static final int MOST_OFFSETS = 4;
    private static final Map<String, Integer> HOURS = new HashMap<>();
    /// Names that several countries use for zones of their own.
    private static final Set<String> UNCLEAR = Set.of("CST", "IST", "BST");

    static {
        names(-10, "HST");
        names(-9, "AKST");
        names(-8, "PST", "AKDT");
        names(-7, "MST", "PDT");
        names(-6, "CST", "MDT");
        names(-5, "EST", "CDT");
        names(-4, "EDT", "AST");
        names(-3, "ADT");
        names(0, "UTC", "GMT", "UT", "WET", "Z", "z");
        names(1, "CET", "WEST", "BST");
        names(2, "EET", "CEST");
        names(3, "MSK", "EEST");
        names(8, "HKT", "SGT");
        names(9, "JST", "KST");
        names(10, "AEST");
        names(11, "AEDT");
        names(12, "NZST");
        names(13, "NZDT");
        HOURS.put("IST", 5 * 60 + 30);
    }

    /// What the offsets of a column say.
    enum Kind {
        /// One at most.
        ONE,
        /// Those of one zone in summer and winter.
        SEASONS,
        /// Several, and every time has one.
        SEVERAL,
        /// Several, and some times have none, or a name that can mean several.
        UNCLEAR
    }

    private final Map<Integer, Set<Long>> days = new HashMap<>();
    private boolean bare;
    private boolean unclear;
    private boolean many;
    private int lastOffset;
    private long lastDay = Long.MIN_VALUE;

    private static void names(int hours, String... names) {
        for (var name : names) {
            HOURS.put(name, hours * 60);
        }
    }

    /// The minutes that a zone's name stands before universal time; null where it is no name.
    static @Nullable Integer minutes(String name) {
        return HOURS.get(name);
    }

    /// Whether the name is used for zones of several countries.
    static boolean isUnclear(String name) {
        return UNCLEAR.contains(name);
    }

    /// Sees a time stamp without an offset.
    void bare() {
        bare = true;
    }

    /// Sees a time stamp with one.
    ///
    /// @param minutes east of universal time
    /// @param day of the clock, days since 1970
    void add(int minutes, long day, boolean isUnclear) {
        unclear |= isUnclear;
        if (day == lastDay && minutes == lastOffset || many) {
            return;
        }
        lastDay = day;
        lastOffset = minutes;
        var seen = days.computeIfAbsent(minutes, m -> new HashSet<>());
        seen.add(day);
        many = days.size() > MOST_OFFSETS || seen.size() > MOST_DAYS;
    }

    /// The minutes east of universal time that all offsets have, plus a day's, so that 0 says that there is none or that there are several.
    int only() {
        return days.size() == 1 ? days.keySet().iterator().next() + DAY : 0;
    }

    Kind kind() {
        if (days.size() <= 1) {
            return Kind.ONE;
        }
        if (!many && isOneZone()) {
            return Kind.SEASONS;
        }
        return bare || unclear ? Kind.UNCLEAR : Kind.SEVERAL;
    }

    private boolean isOneZone() {
        return ZoneId.getAvailableZoneIds().stream().map(id -> ZoneId.of(id).getRules()).filter(r -> !r.isFixedOffset()).distinct()
                .anyMatch(rules -> days.entrySet().stream().allMatch(e -> e.getValue().stream().allMatch(day -> has(rules, day, e.getKey()))));
    }

    /// Whether a clock of these rules stood so far from universal time at some moment of the day.
    private static boolean has(ZoneRules rules, long day, int minutes) {
        var date = LocalDate.ofEpochDay(day);
        var offset = ZoneOffset.ofTotalSeconds(minutes * 60);
        return rules.getValidOffsets(date.atTime(LocalTime.MIN)).contains(offset) || rules.getValidOffsets(date.atTime(LocalTime.MAX)).contains(offset);
    }
}
