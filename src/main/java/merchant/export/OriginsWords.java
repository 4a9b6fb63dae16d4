package merchant.export;

import java.util.ArrayList;
import java.util.List;
import merchant.table.Ledger;
import merchant.text.Part;
import merchant.text.Sentence;

/// Data, settings and method of a run in words, for every kind of report.
final class OriginsWords {
    private static final int LONGEST = 60;

    private OriginsWords() {}

    /// A heading with what stands below it.
    record Section(Sentence heading, List<Sentence> paragraphs, List<Sentence> points) {}

    static List<Section> of(RunFacts facts) {
        var sections = new ArrayList<Section>();
        for (var data : facts.data()) {
            sections.add(new Section(Sentence.of("Data used: {0}", data.file()), counts(data), points(data)));
        }
        var settings = new ArrayList<Sentence>();
        facts.settings().forEach(s -> settings.add(Sentence.of("{0}: {1}", s.label(), s.value())));
        settings.add(Sentence.of("Seed: {0}", Long.toString(facts.seed())));
        sections.add(new Section(Sentence.of("Settings"), List.of(), settings));
        var made = facts.made().toLocalDate() + " " + "%02d:%02d".formatted(facts.made().getHour(), facts.made().getMinute());
        sections.add(new Section(Sentence.of("Method: {0}", facts.method()), List.of(facts.methodHelp(),
                Sentence.of("Made by Merchant Workbench on {0}.", made)), List.of()));
        return sections;
    }

    private static List<Sentence> counts(RunFacts.Data data) {
        var rows = Sentence.counted(data.rows(), "{0} row", "{0} rows");
        var counts = data.rejected() == 0 ? Sentence.of("{0}; every record could be read.", rows)
                : Sentence.of("{0}; {1}.", rows, Sentence.counted(data.rejected(), "{0} record could not be read", "{0} records could not be read"));
        return data.since() ? List.of(Sentence.of("Newer data came into this table after the result was made; what follows is the table as it is now."), counts) : List.of(counts);
    }

    private static List<Sentence> points(RunFacts.Data data) {
        var points = new ArrayList<Sentence>();
        data.columns().forEach((need, column) -> points.add(Sentence.of("{0}: column \"{1}\"", need, column)));
        if (data.ledger() != null) {
            data.ledger().lines().forEach(l -> points.add(line(l)));
        }
        return points;
    }

    /// A line of the ledger with its examples and their lines in the file.
    private static Sentence line(Ledger.Line line) {
        var what = new Sentence("{0}", List.of(new Part.Inner(line.what())));
        if (line.examples().isEmpty()) {
            return what;
        }
        var examples = line.examples().stream().map(e -> e.before().equals(e.after()) ? Sentence.of("line {0}: \"{1}\"", Long.toString(e.line()), cut(e.before()))
                : Sentence.of("line {0}: \"{1}\" is stored as \"{2}\"", Long.toString(e.line()), cut(e.before()), cut(e.after()))).toList();
        return Sentence.of("{0} For example: {1}.", line.what(), Part.listing(examples));
    }

    private static String cut(String text) {
        var line = text.replace("\r", "").replace('\n', '\u23CE');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "\u2026";
    }
}
