package merchant.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merchant.export.Report;
import merchant.figure.story.Figures;
import merchant.result.Result;
import merchant.store.ReportRecord;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;

/// Finds what a report's items name: the summary, figure or table of a result.
final class Parts {
    private Parts() {}

    /// The item as the export takes it; empty where its result or its part is not there (any more).
    static Optional<Report.Item> of(Desk desk, ReportRecord.Item item, Optional<Result> result) {
        return switch (item.kind()) {
            case NOTE -> Optional.of(new Report.Note(item.part()));
            case SUMMARY -> result.map(r -> new Report.Overview(question(desk, item), r.summary()));
            case FIGURE -> result.flatMap(r -> figure(r, item.part()));
            case TABLE -> result.flatMap(r -> r.sheets().stream().filter(s -> s.name().equals(item.part())).findFirst()
                    .map(s -> Report.Table.of(r, s, "")));
        };
    }

    private static Sentence question(Desk desk, ReportRecord.Item item) {
        return desk.workspace().run(item.run()).flatMap(run -> desk.questions().stream().filter(q -> q.id().equals(run.question())).findFirst())
                .map(q -> q.asks()).orElseGet(() -> Sentence.of("Result"));
    }

    /// `forecast`, or `forecast@3` for the fourth entry of a result that has many.
    private static Optional<Report.Item> figure(Result result, String part) {
        int at = part.lastIndexOf('@');
        var id = at < 0 ? part : part.substring(0, at);
        try {
            int entry = at < 0 ? 0 : Integer.parseInt(part.substring(at + 1));
            return Figures.of(result, entry).stream().filter(f -> f.id().equals(id)).findFirst().map(Report.Picture::new);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /// The report as the page shows it, before an old result that it is old; parts that are gone are left out.
    static Report report(Desk desk, ReportModel model) {
        var title = model.report().map(ReportRecord::title).orElse("");
        var items = new ArrayList<Report.Item>();
        var chosen = model.report().map(ReportRecord::items).orElse(List.of());
        for (int i = 0; i < chosen.size(); i++) {
            var item = chosen.get(i);
            var part = of(desk, item, model.result(item));
            if (part.isPresent()) {
                Facts.old(desk, chosen, i).ifPresent(said -> items.add(new Report.Note(desk.say(said))));
                items.add(part.get());
            }
        }
        return new Report(Sentence.verbatim(title), items);
    }
}
