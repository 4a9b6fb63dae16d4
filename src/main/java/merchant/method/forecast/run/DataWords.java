package merchant.method.forecast.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import merchant.method.Where;
import merchant.method.WholeAmount;
import merchant.method.forecast.series.Notes;
import merchant.method.forecast.series.RegularSeries;
import merchant.method.forecast.series.SeriesSet;
import merchant.method.forecast.words.PeriodWords;
import merchant.result.ForecastResult.Unit;
import merchant.table.Field;
import merchant.table.Role;
import merchant.text.Part;
import merchant.text.Sentence;

/// What became of the rows, in sentences.
final class DataWords {
    private static final double MUCH_FILLED = 0.1;
    private static final double MANY_ZEROS = 0.4;
    private static final int NAMED = 5;

    private final SeriesSet set;
    private final Plan plan;
    private final List<Outcome> outcomes;
    private final List<Suited.Refused> refused;
    private final Notes notes;
    private final Field value;
    private final RegularSeries first;

    /// @param value the column that is forecast
    DataWords(Field value, SeriesSet set, Plan plan, List<Outcome> outcomes, List<Suited.Refused> refused) {
        this.value = value;
        this.set = set;
        this.plan = plan;
        this.outcomes = outcomes;
        this.refused = refused;
        this.notes = set.notes();
        this.first = outcomes.getFirst().series();
    }

    List<Sentence> findings() {
        var findings = new ArrayList<Sentence>();
        periods(findings);
        long filled = filled();
        if (filled > 0) {
            findings.add(notes.zero()
                    ? Sentence.counted(filled, "{0} period without a record counts as 0.", "{0} periods without a record count as 0.")
                    : Sentence.counted(filled, "{0} period without a record was filled with a straight line between its neighbours, as if it had not been measured. If nothing was sold in it, 0 is the truth: set it ({1}).",
                            "{0} periods without a record were filled with straight lines between their neighbours, as if they had not been measured. If nothing was sold in them, 0 is the truth: set it ({1}).",
                            Where.parameter("missing", Sentence.of("Periods without a record"))));
        }
        edges(findings);
        leftOut(findings);
        return findings;
    }

    /// Periods without a record, without those that are unknown because there was no stock.
    private long filled() {
        return notes.filled() - set.series().stream().mapToLong(s -> IntStream.range(0, s.length()).filter(t -> s.filled()[t] && s.unknown()[t]).count()).sum();
    }

    private void periods(List<Sentence> findings) {
        var count = PeriodWords.count(set.pace(), first.length());
        var from = PeriodWords.name(set.grid(), first.first());
        var to = PeriodWords.name(set.grid(), first.next() - 1);
        if (notes.lines() && set.grid().unit() != Unit.NUMBER) {
            findings.add(notes.frequencyFound()
                    ? Sentence.of("Lines were summed by {0}: {1}, from {2} to {3}. Another period can be set.", PeriodWords.one(set.pace()), count, from, to)
                    : Sentence.of("Lines were summed by {0}: {1}, from {2} to {3}.", PeriodWords.one(set.pace()), count, from, to));
        } else {
            findings.add(Sentence.of("The data is by {0}: {1}, from {2} to {3}.", PeriodWords.one(set.pace()), count, from, to));
        }
    }

    private void edges(List<Sentence> findings) {
        if (notes.lastDropped() && first.incomplete()) {
            findings.add(Sentence.of("The last {0} ({1}) was left out because it is not over; so far it holds {2}.", PeriodWords.one(set.pace()),
                    PeriodWords.label(set.grid(), first.next()), partial()));
        }
        if (notes.firstDropped()) {
            findings.add(Sentence.of("The first {0} was left out because the records begin within it.", PeriodWords.one(set.pace())));
        }
    }

    /// What all series together hold of the period that is not over.
    private double partial() {
        return outcomes.stream().map(Outcome::series).filter(RegularSeries::incomplete).mapToDouble(RegularSeries::partial).filter(Double::isFinite).sum();
    }

    private void leftOut(List<Sentence> findings) {
        if (notes.returns() > 0 && value.has(Role.QUANTITY)) {
            findings.add(Sentence.counted(notes.returns(), "{0} line with fewer than no pieces (a return) was left out: {1} pieces came back. The forecast is of what is sold, before returns.",
                    "{0} lines with fewer than no pieces (returns) were left out: {1} pieces came back. The forecast is of what is sold, before returns.",
                    new Part.Amount(notes.returned(), -1)));
        }
        if (notes.returns() > 0 && !value.has(Role.QUANTITY)) {
            findings.add(Sentence.counted(notes.returns(), "{0} line with an amount below 0 (a return or refund) was left out: {1} in all. The forecast is of what is sold, before returns.",
                    "{0} lines with an amount below 0 (returns or refunds) were left out: {1} in all. The forecast is of what is sold, before returns.",
                    new Part.Amount(-notes.returned(), 2)));
        }
        if (notes.netted() > 0) {
            findings.add(Sentence.counted(notes.netted(), "{0} row below 0 was counted as it stands and takes {1} off, as a discount does.",
                    "{0} rows below 0 were counted as they stand and take {1} off in all, as discounts do.", new Part.Amount(notes.less(), 2)));
        }
        if (notes.withoutValue() > 0) {
            findings.add(Sentence.counted(notes.withoutValue(), "{0} row without a value was left out.", "{0} rows without a value were left out."));
        }
        if (notes.repeated() > 0) {
            findings.add(Sentence.counted(notes.repeated(), "The value is the amount of a whole order and was counted once an order: {0} row says it once more.",
                    "The value is the amount of a whole order and was counted once an order: {0} rows say it once more."));
        }
        if (notes.onlyKnown() > 0) {
            findings.add(Sentence.counted(notes.onlyKnown(), "{0} row without a value was used only for what is known beforehand.",
                    "{0} rows without a value were used only for what is known beforehand."));
        }
        if (notes.withoutSeries() > 0) {
            findings.add(Sentence.counted(notes.withoutSeries(), "{0} row that names no series was left out.",
                    "{0} rows that name no series were left out."));
        }
    }

    List<Sentence> warnings() {
        var warnings = new ArrayList<Sentence>();
        if (notes.withoutDate() > 0) {
            warnings.add(Sentence.counted(notes.withoutDate(), "{0} row without a date was left out.", "{0} rows without a date were left out."));
        }
        WholeAmount.suspected(notes.suspected(), value.name()).ifPresent(warnings::add);
        long periods = outcomes.stream().mapToLong(o -> o.series().length()).sum();
        long filled = filled();
        if (!notes.zero() && filled > MUCH_FILLED * periods) {
            warnings.add(Sentence.of("{0} of all periods had no record and were filled: the forecast rests on less than it seems.",
                    new Part.Percent((double) filled / periods, 0)));
        }
        double zeros = Arrays.stream(first.values()).filter(v -> v == 0).count() / (double) first.length();
        if (outcomes.size() == 1 && zeros >= MANY_ZEROS && zeros < 1) {
            warnings.add(Sentence.of("{0} of the periods are 0: the average means something, a single period hardly does.", new Part.Percent(zeros, 0)));
        }
        tooShort(warnings);
        if (!refused.isEmpty()) {
            warnings.add(Sentence.counted(refused.size(), "{0} series cannot be forecast by this method and was left out: {1}. {2}",
                    "{0} series cannot be forecast by this method and were left out, such as {1}. {2}",
                    Part.listing(refused.stream().map(Suited.Refused::name).limit(NAMED).toList()), refused.getFirst().why().happened()));
        }
        return warnings;
    }

    private void tooShort(List<Sentence> warnings) {
        int lost = set.series().size() - outcomes.size() - refused.size();
        if (lost > 0) {
            var names = set.series().stream().filter(s -> outcomes.stream().noneMatch(o -> o.series() == s)).map(RegularSeries::name)
                    .filter(n -> refused.stream().noneMatch(r -> r.name().equals(n))).limit(NAMED).toList();
            warnings.add(Sentence.counted(lost, "{0} series is too short for {1} ahead and was left out: {2}.",
                    "{0} series are too short for {1} ahead and were left out, such as {2}.",
                    PeriodWords.count(set.pace(), plan.horizon()), Part.listing(names)));
        }
    }
}
