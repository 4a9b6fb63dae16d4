package merchant.ui.result.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import merchant.result.Summary;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.ui.result.part.DataUsed;
import merchant.ui.result.part.Desk;

/// One thing in which results differ (or a measure, whether it differs or not).
///
/// @param values one entry a result
/// @param best the position of the better one, −1 for none
record Difference(Sentence what, List<Sentence> values, int best) {
    private static final Set<String> SHARES = Set.of("accuracy", "majority-accuracy", "precision", "recall", "precision-at-10", "recall-at-10");
    private static final Sentence NONE = Sentence.of("–");

    Difference {
        values = List.copyOf(values);
    }

    /// The same with none marked as better.
    Difference plain() {
        return new Difference(what, values, -1);
    }

    /// What was set differently: table, method, columns, parameters.
    static List<Difference> settings(Desk desk, List<Compared> all) {
        var rows = new LinkedHashMap<Sentence, List<Sentence>>();
        for (int i = 0; i < all.size(); i++) {
            var run = all.get(i).run();
            put(rows, all.size(), i, Sentence.of("Table"), Sentence.verbatim(run.table()));
            put(rows, all.size(), i, Sentence.of("Method"), desk.method(run.question(), run.method()));
            for (var column : run.columns().entrySet()) {
                put(rows, all.size(), i, DataUsed.need(desk, run, column.getKey()), Sentence.verbatim(String.join(" + ", column.getValue())));
            }
            for (var setting : DataUsed.settings(desk, run)) {
                put(rows, all.size(), i, setting.what(), setting.value());
            }
            put(rows, all.size(), i, Sentence.of("Seed"), Sentence.verbatim(Long.toString(run.seed())));
        }
        return rows.entrySet().stream().filter(e -> e.getValue().stream().distinct().count() > 1)
                .map(e -> new Difference(e.getKey(), e.getValue(), -1)).toList();
    }

    private static void put(LinkedHashMap<Sentence, List<Sentence>> rows, int size, int at, Sentence what, Sentence value) {
        rows.computeIfAbsent(what, w -> new ArrayList<>(java.util.Collections.nCopies(size, NONE))).set(at, value);
    }

    /// The measures that all results have, with the better one. Gains are over a trivial rule that is not the same for all: they do not stand beside each other.
    ///
    /// @param series of forecasts with several, the one that is looked at
    static List<Difference> measures(List<Compared> all, String series) {
        var rows = new ArrayList<Difference>();
        var metrics = all.stream().map(c -> Forecasts.metrics(c, series)).toList();
        for (var metric : metrics.getFirst()) {
            var found = metrics.stream().map(own -> own.stream().filter(m -> m.id().equals(metric.id())).findFirst()).toList();
            if (!metric.id().startsWith("ndcg-gain") && found.stream().allMatch(java.util.Optional::isPresent)) {
                var values = found.stream().map(m -> m.map(Summary.Metric::value).orElse(Double.NaN)).toList();
                rows.add(new Difference(metric.label(), values.stream().map(v -> said(metric.id(), v)).toList(), Better.of(metric.id(), values)));
            }
        }
        return rows;
    }

    private static Sentence said(String id, double value) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        return SHARES.contains(id) ? Sentence.of("{0}", new Part.Percent(value, 1))
                : id.startsWith("coverage") || id.endsWith("-share") ? Sentence.of("{0}", Part.percent(value)) : Sentence.of("{0}", value);
    }
}
