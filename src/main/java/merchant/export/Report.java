package merchant.export;

import java.util.ArrayList;
import java.util.List;
import merchant.figure.Figure;
import merchant.figure.story.Figures;
import merchant.result.Result;
import merchant.result.ScoresResult;
import merchant.result.Sheet;
import merchant.result.Summary;
import merchant.text.Sentence;

/// A chosen sequence of findings, figures, tables and notes, of one result or several. [ReportExport] writes it as HTML and PDF.
///
/// @param title as the reader sees it first
/// @param items in order
public record Report(Sentence title, List<Item> items) {
    public Report {
        items = List.copyOf(items);
    }

    /// The same with data, settings and method of runs at its end.
    public Report ending(List<RunFacts> runs) {
        var all = new ArrayList<>(items);
        runs.forEach(r -> all.add(new Origins(r)));
        return new Report(title, all);
    }

    /// A part of a report.
    public sealed interface Item {}

    /// The headline, verdict, findings, warnings, caution and measures of a result.
    public record Overview(Sentence question, Summary summary) implements Item {}

    /// A figure.
    public record Picture(Figure figure) implements Item {}

    /// A table; long ones are cut, and say so.
    ///
    /// @param whole the file that holds all of it; empty where there is none
    /// @param ranked whether its rows are in order of their score, the highest first
    public record Table(Sheet sheet, String whole, boolean ranked) implements Item {
        public Table(Sheet sheet, String whole) {
            this(sheet, whole, false);
        }

        /// A table of a result as a reader wants it: scores with the highest first, everything else as it is.
        public static Table of(Result result, Sheet sheet, String whole) {
            return result instanceof ScoresResult scores && sheet.name().equals("scores")
                    ? new Table(new Sheet(sheet.name(), sheet.title(), sheet.columns(), scores.ranked()), whole, true) : new Table(sheet, whole);
        }
    }

    /// Words of the user's own.
    public record Note(String words) implements Item {}

    /// Data, settings and method of a run.
    public record Origins(RunFacts facts) implements Item {}

    /// The report that every run leaves: everything of its result.
    public static Report of(Result result, RunFacts facts) {
        var source = facts.data().stream().limit(1).map(d -> Sentence.of("Source: {0}", d.file())).toList();
        var items = new ArrayList<Item>();
        items.add(new Overview(facts.question(), result.summary()));
        Figures.of(result).forEach(f -> items.add(new Picture(f.withFoot(source))));
        result.sheets().forEach(s -> items.add(Table.of(result, s, Names.file(s.name()) + ".csv")));
        items.add(new Origins(facts));
        return new Report(result.summary().headline(), items);
    }
}
