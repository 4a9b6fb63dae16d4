package merchant.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import merchant.csv.Appending;
import merchant.csv.Choices;
import merchant.csv.ColumnGuess;
import merchant.csv.Inspection;
import merchant.csv.Reading;
import merchant.csv.source.Guess;
import merchant.table.Ledger;
import merchant.method.Mapping;
import merchant.table.Role;
import merchant.text.Sentence;
import merchant.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Tells what an import of a file would do.
@Command(name = "inspect", description = "what an import would do: encoding, delimiter, header, columns, and what could not be read")
final class InspectCommand implements Callable<Integer> {
    private static final int SHOWN_REJECTED = 5;

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "FILE", description = "the file")
    private Path file;

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    @Option(names = "--read", paramLabel = "KEY=VALUE", description = "overrule a guess (sheet, member, encoding, layout, delimiter, quote, escape, spaces, header, skip, comment, table, decimal, dates, clean, carry, cancelled, type.COLUMN, role.COLUMN, name.COLUMN, format.COLUMN, clean.COLUMN, personal.COLUMN, record.LINE, record.FILE:LINE)")
    private List<String> read = List.of();

    @Override
    public Integer call() {
        var console = main.console();
        var choices = Choices.parse(read);
        var archive = Appending.ofArchive(file, choices, Progress.NONE);
        var inspection = archive.map(a -> a.whole(Progress.NONE)).orElseGet(() -> Reading.inspect(file, choices, Progress.NONE));
        if (json) {
            console.line(InspectionJson.text(inspection, archive, console.translator()));
        } else {
            console.line(inspection.summary());
            console.line("");
            archive.ifPresent(a -> console.line(Sentence.of("This is how \"{0}\" is read; each file's own reading is told below.", a.name(0))));
            print(inspection, console);
        }
        return 0;
    }

    private static void print(Inspection inspection, Console console) {
        var lines = inspection.ledger().lines();
        guess(console, Sentence.of("Encoding"), inspection.encoding());
        guess(console, Sentence.of("Delimiter"), inspection.delimiter());
        guess(console, Sentence.of("Quote"), inspection.quote());
        guess(console, Sentence.of("Header"), inspection.header());
        guess(console, Sentence.of("Lines above the table"), inspection.frame().skip());
        if (!inspection.frame().extent().tables().isEmpty()) {
            guess(console, Sentence.of("Table"), inspection.frame().table());
        }
        console.line("");
        inspection.columns().forEach(c -> column(console, c));
        Mapping.product(inspection.fields()).filter(f -> !f.has(Role.PRODUCT)).ifPresent(f -> console.line(
                Sentence.of("Where a question asks for the product, \"{0}\" is taken, because it names what is numbered elsewhere.", f.name())));
        if (!lines.isEmpty()) {
            console.line("");
            lines.forEach(l -> ledger(console, l));
            if (lines.stream().anyMatch(l -> l.kind().equals("void-orders")) && inspection.choices().get("cancelled").isEmpty()) {
                console.line(Sentence.of("To leave out cancelled and refunded orders: {0}", Sentence.verbatim("--read cancelled=leave-out")));
            }
            if (lines.stream().anyMatch(l -> l.kind().equals("once-an-order")) && inspection.choices().get("carry").isEmpty()) {
                console.line(Sentence.of("To fill them from the first line of their order: {0}", Sentence.verbatim("--read carry=yes")));
            }
        }
        inspection.rejected().stream().limit(SHOWN_REJECTED).forEach(r -> console.line(
                Sentence.of("Line {0} cannot be read: {1}", r.line(), r.reason())));
    }

    private static void guess(Console console, Sentence what, Guess guess) {
        console.line(Sentence.of("{0}: {1}. {2}", what, guess.value(), guess.reason()));
    }

    private static void column(Console console, ColumnGuess column) {
        var role = column.role().map(r -> Sentence.of(", {0}", r.label())).orElseGet(() -> Sentence.verbatim(""));
        var missing = column.missing() == 0 ? Sentence.verbatim("")
                : Sentence.counted(column.missing(), ", {0} value missing", ", {0} values missing");
        console.line(Sentence.of("{0}: {1}{2}{3}. {4} {5}", column.name(), column.type().label(), role, missing,
                column.typeReason(), column.roleReason()));
    }

    private static void ledger(Console console, Ledger.Line line) {
        if (line.kind().equals("file")) {
            console.line("");
        }
        console.line(line.what());
        for (var example : line.examples()) {
            if (line.kind().equals("rejected")) {
                continue; // told below, with its reason
            }
            var before = onOneLine(example.before());
            var after = onOneLine(example.after());
            var where = example.column().isEmpty() ? Sentence.of("line {0}", example.line()) : Sentence.of("line {0}, {1}", example.line(), example.column());
            console.line(before.equals(after) ? Sentence.of("    {0}: {1}", where, before) : Sentence.of("    {0}: {1} → {2}", where, before, after));
        }
    }

    private static String onOneLine(String text) {
        return text.replace("\r\n", "⏎").replace('\n', '⏎').replace('\r', '⏎');
    }
}
