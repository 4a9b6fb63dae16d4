package merchant.cli;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import merchant.csv.Appending;
import merchant.csv.ColumnGuess;
import merchant.csv.Inspection;
import merchant.csv.source.Guess;
import merchant.method.Mapping;
import merchant.table.Ledger;
import merchant.table.Personal;
import merchant.table.Role;
import merchant.text.Translator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An inspection as JSON: the same as the import page shows. Of an archive whose files are one table, that table, and each file by itself.
final class InspectionJson {
    private InspectionJson() {}

    static String text(Inspection inspection, Optional<Appending> archive, Translator translator) {
        var json = Json.object();
        json.put("file", inspection.file().toString()).put("bytes", inspection.bytes());
        json.put("summary", translator.say(inspection.summary()));
        inspection.export().ifPresent(e -> json.put("export", translator.say(e)));
        guess(json, "encoding", inspection.encoding(), translator);
        guess(json, "delimiter", inspection.delimiter(), translator);
        guess(json, "quote", inspection.quote(), translator);
        guess(json, "escape", inspection.escape(), translator);
        guess(json, "spaces", inspection.frame().spaces(), translator);
        guess(json, "header", inspection.header(), translator);
        guess(json, "skip", inspection.frame().skip(), translator);
        guess(json, "comment", inspection.frame().comment(), translator);
        guess(json, "table", inspection.frame().table(), translator);
        json.put("records", inspection.records()).put("complete", inspection.complete());
        var columns = json.putArray("columns");
        inspection.columns().forEach(c -> column(columns.addObject(), c, translator));
        Mapping.product(inspection.fields()).ifPresent(f -> json.put("product", f.name()));
        preview(json.putArray("preview"), inspection);
        var rejected = json.putArray("rejected");
        inspection.rejected().forEach(r -> rejected.addObject().put("line", r.line())
                .put("reason", translator.say(r.reason())).put("text", r.text()));
        ledger(json.putArray("ledger"), inspection.ledger(), translator);
        archive.ifPresent(a -> members(json.putArray("members"), a, translator));
        return Json.text(json);
    }

    private static void members(ArrayNode json, Appending archive, Translator translator) {
        for (int i = 0; i < archive.settled().size(); i++) {
            var file = archive.settled().get(i);
            var object = json.addObject().put("name", archive.name(i)).put("summary", translator.say(file.summary()));
            guess(object, "encoding", file.encoding(), translator);
            guess(object, "delimiter", file.delimiter(), translator);
            object.put("records", file.records()).put("complete", file.complete());
            ledger(object.putArray("ledger"), new Ledger(archive.ledger(i)), translator);
        }
    }

    private static void guess(ObjectNode json, String key, Guess guess, Translator translator) {
        json.putObject(key).put("value", guess.value()).put("reason", translator.say(guess.reason())).put("chosen", guess.chosen());
    }

    private static void column(ObjectNode json, ColumnGuess column, Translator translator) {
        json.put("name", column.name()).put("original", column.original()).put("type", column.type().id())
                .put("type-reason", translator.say(column.typeReason())).put("format", column.format());
        json.put("role", column.role().map(Role::id).orElse(null));
        json.put("personal", column.personal().map(Personal::id).orElse(null));
        json.put("role-reason", translator.say(column.roleReason())).put("missing", column.missing()).put("seen", column.seen());
    }

    private static void preview(ArrayNode json, Inspection inspection) {
        for (var row : inspection.preview()) {
            var object = json.addObject().put("line", row.line());
            row.original().forEach(object.putArray("original")::add);
            cells(object.putArray("stored"), row.stored());
        }
    }

    private static void cells(ArrayNode json, List<?> cells) {
        for (var cell : cells) {
            switch (cell) {
                case null -> json.addNull();
                case Long whole -> json.add(whole);
                case Double number -> json.add(number);
                case Boolean flag -> json.add(flag);
                case Temporal moment -> json.add(moment.toString());
                default -> json.add(cell.toString());
            }
        }
    }

    static void ledger(ArrayNode json, Ledger ledger, Translator translator) {
        for (var line : ledger.lines()) {
            var object = json.addObject().put("kind", line.kind()).put("what", translator.say(line.what())).put("count", line.count());
            var examples = object.putArray("examples");
            line.examples().forEach(e -> examples.addObject().put("line", e.line()).put("column", e.column())
                    .put("before", e.before()).put("after", e.after()));
        }
    }
}
