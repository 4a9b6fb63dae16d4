package merchant.csv.made;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Makes columns of days and time stamps as shops write them.
final class Moments {
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};
    private static final String[] CHINESE_DAYS = {"一", "二", "三", "四", "五", "六", "日"};

    private enum Day {
        ISO, SLASHES, POINTS_YEAR_FIRST, CHINESE, CHINESE_WEEKDAY, GERMAN, ENGLISH_SLASHES, AMERICAN, AMERICAN_WORD, ENGLISH_WORD, SHORT_YEAR, SHORT_YEAR_AMERICAN, MONTH, CHINESE_MONTH, WIDE
    }

    private enum Time {
        NONE, MINUTES, SECONDS, ISO_T, ISO_Z, OFFSET, TWELVE, CHINESE_TWELVE, FRACTION, CHINESE
    }

    /// Offsets that no one place has in summer and winter.
    private static final List<Integer> FAR_APART = List.of(0, 4, 9);

    private final Set<Integer> offsets = new TreeSet<>();
    private final Random random;
    private List<Integer> zones = FAR_APART;
    private final Numbers numbers;

    Moments(Random random, Numbers numbers) {
        this.random = random;
        this.numbers = numbers;
    }

    Truth column(String name, int rows) {
        var day = Day.values()[random.nextInt(Day.values().length)];
        var time = day == Day.MONTH || day == Day.CHINESE_MONTH || day == Day.WIDE || random.nextBoolean() ? Time.NONE : Time.values()[random.nextInt(Time.values().length)];
        boolean early = random.nextInt(3) == 0;
        boolean odd = random.nextInt(8) == 0;
        int oddAt = random.nextInt(rows);
        boolean missing = random.nextInt(3) == 0;
        zones = random.nextBoolean() ? FAR_APART : List.of(random.nextInt(10));
        offsets.clear();
        var cells = new ArrayList<Cell>();
        var days = new ArrayList<LocalDate>();
        for (int r = 0; r < rows; r++) {
            if (odd && r == oddAt) {
                var text = random.nextBoolean() ? "2024-13-45" : "待定";
                cells.add(Cell.of(text, text, "type-prevented"));
            } else if (missing && random.nextInt(6) == 0) {
                cells.add(numbers.nothing(true));
            } else {
                var date = LocalDate.of(2019 + random.nextInt(7), 1 + random.nextInt(12), 1 + random.nextInt(early ? 12 : 28));
                days.add(date);
                cells.add(cell(day, time, date));
            }
        }
        if (offsets.size() > 1 && !odd) {
            cells.replaceAll(Moments::universal);
        }
        boolean open = !odd && isOpen(day, days);
        var kind = odd ? Truth.Kind.TEXT_WITH_REASON : time == Time.NONE ? Truth.Kind.DATE : Truth.Kind.TIMESTAMP;
        return new Truth(name, day + " " + time + (odd ? " with an odd value" : "") + (open ? " open" : ""), kind, open, cells);
    }

    /// Whether day and month (and a short year) could change places in every value.
    private static boolean isOpen(Day day, List<LocalDate> days) {
        return switch (day) {
            case GERMAN, ENGLISH_SLASHES, AMERICAN -> days.stream().allMatch(d -> d.getDayOfMonth() <= 12);
            case SHORT_YEAR, SHORT_YEAR_AMERICAN -> true;
            case ISO, SLASHES, POINTS_YEAR_FIRST, CHINESE, CHINESE_WEEKDAY, AMERICAN_WORD, ENGLISH_WORD, MONTH, CHINESE_MONTH, WIDE -> false;
        };
    }

    private Cell cell(Day form, Time clock, LocalDate d) {
        var kinds = new TreeSet<String>();
        int y = d.getYear();
        int m = d.getMonthValue();
        int n = d.getDayOfMonth();
        var text = switch (form) {
            case ISO -> "%04d-%02d-%02d".formatted(y, m, n);
            case SLASHES -> y + "/" + m + "/" + n;
            case POINTS_YEAR_FIRST -> "%d.%d.%d".formatted(y, m, n);
            case CHINESE -> y + "年" + m + "月" + n + "日";
            case CHINESE_WEEKDAY -> y + "年" + m + "月" + n + "日 星期" + CHINESE_DAYS[d.getDayOfWeek().ordinal()];
            case GERMAN -> "%02d.%02d.%04d".formatted(n, m, y);
            case ENGLISH_SLASHES -> "%02d/%02d/%04d".formatted(n, m, y);
            case AMERICAN -> m + "/" + n + "/" + y;
            case AMERICAN_WORD -> MONTHS[m - 1].substring(0, 3) + " " + n + ", " + y;
            case ENGLISH_WORD -> n + " " + MONTHS[m - 1] + " " + y;
            case SHORT_YEAR -> "%02d.%02d.%02d".formatted(n, m, y % 100);
            case SHORT_YEAR_AMERICAN -> "%d/%d/%02d".formatted(m, n, y % 100);
            case MONTH -> "%04d-%02d".formatted(y, m);
            case CHINESE_MONTH -> y + "年" + m + "月";
            case WIDE -> wide(y + "/" + m + "/" + n);
        };
        if (form != Day.ISO) {
            kinds.add("date-form");
        }
        if (form == Day.SHORT_YEAR || form == Day.SHORT_YEAR_AMERICAN) {
            kinds.add("two-digit-year");
        }
        if (form == Day.MONTH || form == Day.CHINESE_MONTH) {
            kinds.add("month-only");
            return new Cell(text, d.withDayOfMonth(1), kinds);
        }
        return clock == Time.NONE ? new Cell(text, d, kinds) : timed(text, d, clock, kinds);
    }

    private Cell timed(String day, LocalDate d, Time clock, Set<String> kinds) {
        int h = random.nextInt(24);
        int min = random.nextInt(60);
        int s = clock == Time.MINUTES || clock == Time.TWELVE || clock == Time.CHINESE_TWELVE ? 0 : random.nextInt(60);
        int twelve = h % 12 == 0 ? 12 : h % 12;
        var time = LocalDateTime.of(d.getYear(), d.getMonthValue(), d.getDayOfMonth(), h, min, s);
        var text = switch (clock) {
            case NONE -> "";
            case MINUTES -> " %02d:%02d".formatted(h, min);
            case SECONDS -> " %02d:%02d:%02d".formatted(h, min, s);
            case ISO_T -> "T%02d:%02d:%02d".formatted(h, min, s);
            case ISO_Z -> "T%02d:%02d:%02dZ".formatted(h, min, s);
            case OFFSET -> " %02d:%02d:%02d +0%d00".formatted(h, min, s, zone());
            case TWELVE -> " %d:%02d %s".formatted(twelve, min, h < 12 ? "AM" : "PM");
            case CHINESE_TWELVE -> " %s%d:%02d".formatted(h < 12 ? "上午" : "下午", twelve, min);
            case FRACTION -> " %02d:%02d:%02d.250".formatted(h, min, s);
            case CHINESE -> " %d时%02d分%02d秒".formatted(h, min, s);
        };
        if (clock != Time.MINUTES && clock != Time.SECONDS && clock != Time.FRACTION) {
            kinds.add("date-form");
        }
        if (clock == Time.ISO_Z || clock == Time.OFFSET) {
            kinds.add("offset");
        }
        return new Cell(day + text, clock == Time.FRACTION ? time.plusNanos(250_000_000) : time, kinds);
    }

    private int zone() {
        int zone = zones.get(random.nextInt(zones.size()));
        offsets.add(zone);
        return zone;
    }

    /// The same moment in universal time.
    private static Cell universal(Cell cell) {
        if (!(cell.value() instanceof LocalDateTime time) || !cell.kinds().contains("offset")) {
            return cell;
        }
        var kinds = new TreeSet<>(cell.kinds());
        kinds.remove("offset");
        kinds.add("universal");
        return new Cell(cell.text(), time.minusHours(cell.text().charAt(cell.text().length() - 3) - '0'), kinds);
    }

    private static String wide(String text) {
        var wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }
}
