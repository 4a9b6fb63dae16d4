package merchant.ui.report;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import merchant.export.RunFacts;
import merchant.method.Method;
import merchant.store.ReportRecord;
import merchant.store.RunRecord;
import merchant.store.StoredTable;
import merchant.text.Sentence;
import merchant.ui.result.part.DataUsed;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.Newer;

/// What a run of the project was, for the end of an exported report: its tables with what their import changed, settings and method. Rows and ledgers are
/// those that the tables have now.
final class Facts {
    private Facts() {}

    /// What is to be asked of the project's file away from the window; the tables are those of now.
    static Supplier<RunFacts> of(Desk desk, RunRecord run) {
        var question = desk.questions().stream().filter(q -> q.id().equals(run.question())).findFirst();
        var asks = question.map(q -> q.asks()).orElseGet(() -> Sentence.of("Result"));
        var method = desk.method(run.question(), run.method());
        var help = question.flatMap(q -> q.method(run.method())).map(Method::help).orElseGet(() -> Sentence.verbatim(""));
        var settings = DataUsed.settings(desk, run).stream().map(f -> new RunFacts.Setting(f.what(), f.value())).toList();
        var columns = new LinkedHashMap<Sentence, String>();
        run.columns().forEach((need, chosen) -> columns.put(DataUsed.need(desk, run, need), String.join(", ", chosen)));
        var tables = new LinkedHashMap<String, StoredTable>();
        run.tables().forEach((part, name) -> desk.workspace().table(name).ifPresent(t -> tables.put(part, t)));
        return () -> new RunFacts(asks, method, help, run.seed(), settings,
                tables.entrySet().stream().map(t -> data(t.getValue(), t.getKey().equals(RunRecord.MAIN) ? columns : Map.of(), run)).toList(),
                LocalDateTime.ofInstant(run.started(), ZoneId.systemDefault()));
    }

    private static RunFacts.Data data(StoredTable table, Map<Sentence, String> columns, RunRecord run) {
        var origin = table.origin();
        return new RunFacts.Data(origin.file().isEmpty() ? table.name() : origin.name(), table.rows(), table.rejectedCount() - table.leftOutCount(), columns, table.ledger(),
                table.renewed().filter(r -> r > run.started().toEpochMilli()).isPresent());
    }

    /// Why the result that a part shows is old, at the first of the parts that show it.
    static Optional<Sentence> old(Desk desk, List<ReportRecord.Item> items, int index) {
        long id = items.get(index).run();
        return items.subList(0, index).stream().anyMatch(i -> i.run() == id) ? Optional.empty()
                : desk.workspace().run(id).flatMap(run -> Newer.than(run, desk.workspace().tables()).map(newer -> Newer.said(run, newer)));
    }

    /// The runs that a report shows something of, in its order.
    static List<RunRecord> runs(Desk desk, ReportModel model) {
        return model.report().stream().flatMap(r -> r.items().stream()).filter(i -> model.result(i).isPresent()).map(i -> i.run()).distinct()
                .map(desk.workspace()::run).flatMap(Optional::stream).toList();
    }
}
