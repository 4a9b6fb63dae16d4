package merchant.csv.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import merchant.table.Ledger;
import merchant.text.Part;
import merchant.text.Sentence;

/// How the columns of several files that become one table are read alike: days and months in the order that fits all files, and marks that one
/// file leaves open as another file shows them. Where no order fits all files the column stays text, because one column with days of both
/// orders would be wrong and nobody could see it. Decimal marks may differ by file, where each file leaves no doubt.
public final class Agreement {
    private static final int SUMMER = 60;

    private final List<File> files;
    private final List<Map<String, String>> formats = new ArrayList<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private final List<Ledger.Line> told = new ArrayList<>();

    /// One file.
    ///
    /// @param name of the file
    /// @param columns how each column was decided over the file alone, by the name that the table gives it; those without a value left out
    /// @param chosen the columns whose way of reading the user chose
    public record File(String name, Map<String, Plan> columns, Set<String> chosen) {
        public File {
            columns = Map.copyOf(columns);
            chosen = Set.copyOf(chosen);
        }

        private Optional<Plan> plan(String column) {
            return Optional.ofNullable(columns.get(column));
        }

        /// Whether a column with nothing but one possible mark shows the file's decimal mark.
        private boolean showsMark() {
            return columns.values().stream().anyMatch(p -> Integer.bitCount(p.fits().marks()) == 1);
        }
    }

    private Agreement(List<File> files) {
        this.files = List.copyOf(files);
        files.forEach(f -> formats.add(new HashMap<>()));
    }

    /// Compares what was decided for each file.
    public static Agreement of(List<File> files) {
        var agreement = new Agreement(files);
        var names = new TreeSet<String>();
        files.forEach(f -> names.addAll(f.columns.keySet()));
        for (var name : names) {
            if (files.stream().noneMatch(f -> f.chosen.contains(name))) {
                var plans = files.stream().flatMap(f -> f.plan(name).stream()).toList();
                if (plans.size() > 1 && plans.stream().allMatch(p -> p.type().isMoment())) {
                    agreement.orders(name);
                    agreement.zones(name, plans);
                } else if (plans.size() > 1 && plans.stream().allMatch(p -> p.type().isNumber())) {
                    agreement.marks(name);
                    agreement.currencies(name, plans);
                }
            }
        }
        return agreement;
    }

    /// The formats that a file must be read with to agree with the others, by column; `point`, `comma`, `ymd`, `dmy` or `mdy`.
    ///
    /// @param file its place, from 0
    public Map<String, String> formats(int file) {
        return Map.copyOf(formats.get(file));
    }

    /// The columns that stay text, because the files contradict each other.
    public Set<String> texts() {
        return Set.copyOf(texts);
    }

    /// What was taken, and why.
    public List<Ledger.Line> told() {
        return List.copyOf(told);
    }

    private void orders(String column) {
        var taken = new LinkedHashMap<Integer, Integer>();
        int common = DateParser.ANY;
        for (int f = 0; f < files.size(); f++) {
            var plan = files.get(f).plan(column);
            if (plan.isPresent() && (plan.get().fits().orders() != DateParser.ANY || plan.get().fits().open())) {
                common &= plan.get().fits().orders();
                taken.put(f, plan.get().order());
            }
        }
        if (common == 0) {
            contradiction(column, taken);
        } else if (taken.values().stream().distinct().count() > 1) {
            agreed(column, taken, common);
        }
    }

    private void contradiction(String column, Map<Integer, Integer> taken) {
        texts.add(column);
        var each = taken.entrySet().stream().map(e -> Sentence.of("\"{0}\" {1}", files.get(e.getKey()).name, label(e.getValue()))).toList();
        told.add(new Ledger.Line("date-contradiction", Sentence.of(
                "{0}: stays text, because no order of day and month fits the dates of all files: {1}.", column, Part.listing(each)), 0, List.of()));
    }

    private void agreed(String column, Map<Integer, Integer> taken, int common) {
        int shown = common & shown();
        int first = taken.values().iterator().next();
        int order = Integer.bitCount(shown) == 1 ? shown : (common & first) != 0 ? first : Integer.lowestOneBit(common);
        var changed = new ArrayList<String>();
        taken.forEach((file, own) -> {
            if (own != order) {
                formats.get(file).put(column, word(order));
                changed.add("\"" + files.get(file).name + "\"");
            }
        });
        int other = Integer.highestOneBit(common & ~order);
        told.add(new Ledger.Line("date-order", other == 0
                ? Sentence.of("{0}: {1} was taken for all files, because no other order fits all of them; by themselves these fit another one too: {2}.", column, label(order), Part.listing(changed))
                : Sentence.of("{0}: {1} was taken for all files; other orders fit them too. Overrule it with format.{0}={2}.", column, label(order), word(other)), 0, List.of()));
    }

    /// The orders that some column of some file leaves no doubt of.
    private int shown() {
        return files.stream().flatMap(f -> f.columns.values().stream()).mapToInt(p -> p.fits().orders()).filter(o -> Integer.bitCount(o) == 1)
                .reduce(0, (a, b) -> a | b);
    }

    private void marks(String column) {
        int shown = 0;
        var by = new ArrayList<String>();
        for (var file : files) {
            var fits = file.plan(column).map(Plan::fits).orElse(Plan.Fits.NOTHING);
            if (Integer.bitCount(fits.marks()) == 1) {
                shown |= fits.marks();
                by.add("\"" + file.name + "\"");
            }
        }
        for (int f = 0; f < files.size(); f++) {
            var plan = files.get(f).plan(column);
            boolean comma = shown == Plan.Fits.COMMA;
            if (Integer.bitCount(shown) == 1 && plan.isPresent() && plan.get().fits().open() && plan.get().comma() != comma && !files.get(f).showsMark()) {
                formats.get(f).put(column, comma ? "comma" : "point");
                told.add(new Ledger.Line("number-followed", comma
                        ? Sentence.of("{0}: the numbers of \"{1}\" can be read in two ways; the comma was read as the decimal mark, as in {2}.", column, files.get(f).name, Part.listing(by))
                        : Sentence.of("{0}: the numbers of \"{1}\" can be read in two ways; the point was read as the decimal mark, as in {2}.", column, files.get(f).name, Part.listing(by)),
                        0, List.of()));
            }
        }
    }

    /// Sums over several currencies would mean nothing, as within one file.
    private void currencies(String column, List<Plan> plans) {
        var units = plans.stream().map(p -> p.fits().currency()).distinct().toList();
        if (units.stream().anyMatch(Signs::isPacking) && units.size() > 1 || units.stream().filter(u -> u != 0).count() > 1 && units.stream().anyMatch(Signs::isCount)) {
            texts.add(column);
            told.add(new Ledger.Line("unit-mixed", Sentence.of("{0}: stays text, because the numbers of the files count different things, as 2件 and 2箱 do.", column), 0, List.of()));
        } else if (units.stream().filter(u -> u != 0).count() > 1) {
            texts.add(column);
            told.add(new Ledger.Line("unit-mixed", Sentence.of("{0}: stays text, because the files hold several currencies.", column), 0, List.of()));
        }
    }

    /// Clocks of several zones cannot be compared, as within one file; an hour may be the summer of one place.
    private void zones(String column, List<Plan> plans) {
        var zones = plans.stream().mapToInt(p -> p.fits().zone()).filter(z -> z != 0).summaryStatistics();
        boolean mixed = plans.stream().map(p -> p.traits().universal()).distinct().count() > 1;
        if (mixed || zones.getCount() > 1 && zones.getMax() - zones.getMin() > SUMMER) {
            texts.add(column);
            told.add(new Ledger.Line("zone-unclear", Sentence.of("{0}: stays text, because the time zones of the files differ.", column), 0, List.of()));
        } else if (zones.getCount() > 1 && zones.getMax() > zones.getMin()) {
            told.add(new Ledger.Line("zone-seasons", Sentence.of("{0}: the time zones of the files are an hour apart, as summer and winter of one place, so their clock is kept.", column), 0, List.of()));
        }
    }

    private static String word(int order) {
        return order == DateParser.DMY ? "dmy" : order == DateParser.MDY ? "mdy" : "ymd";
    }

    private static Sentence label(int order) {
        return order == DateParser.DMY ? Sentence.of("day first") : order == DateParser.MDY ? Sentence.of("month first") : Sentence.of("year first");
    }
}
