package merchant.ui.result.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import merchant.method.Settings;
import merchant.result.ForecastResult;
import merchant.result.Sheet;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.TableSink;
import merchant.table.Type;
import merchant.text.Sentence;
import merchant.workspace.Importer;

/// The times without a sale of a forecast that look as if the goods had been sold out, those that are stated, and what the merchant says or said of each. The
/// answers become a table of times without stock in the project, so that every later forecast and order list can use them; they stay changeable here and there.
final class Suspicions {
    /// The table's part in a run, and its name.
    static final String TABLE = "stock-outs";
    /// The kind of the ledger's line that tells answers from a table that was imported.
    static final String CONFIRMED = "confirmed";
    private static final String SETTING = "stock-outs";
    private static final String ANSWER = "without_stock";
    private static final String ALL_SERIES = "what";
    private static final String WAITING = "suspected";

    private final List<Line> lines;
    private final boolean asks;

    private Suspicions(List<Line> lines, boolean asks) {
        this.lines = lines;
        this.asks = asks;
    }

    /// One time without a sale.
    ///
    /// @param series empty where there is a single one
    /// @param lost how many were not sold, about
    /// @param chance how likely so long a time is without a lack of stock; `NaN` where it is stated
    /// @param without whether the goods were sold out then, as the merchant says
    record Line(String series, LocalDate first, LocalDate last, double lost, double chance, BooleanProperty without) {}

    /// Those of a result; empty where there is none or the periods have no dates.
    static Optional<Suspicions> of(ForecastResult result) {
        var lines = new ArrayList<Line>();
        var waiting = new ArrayList<Line>();
        result.sheets().stream().filter(s -> s.name().equals(TABLE)).findFirst().ifPresent(sheet -> {
            var at = new LinkedHashMap<String, Integer>();
            sheet.columns().stream().map(Sheet.Column::name).forEach(n -> at.put(n, at.size()));
            for (var row : sheet.rows()) {
                if (row.get(at.get("first")) instanceof LocalDate first && row.get(at.get("last")) instanceof LocalDate last) {
                    var state = row.get(at.get("state")) instanceof Sentence said ? said.pattern() : "";
                    var line = new Line(String.valueOf(row.get(at.get("series"))), first, last, number(row.get(at.get("lost"))), number(row.get(at.get("chance"))),
                            new SimpleBooleanProperty(!state.equals(WAITING) && !state.equals("suspected, refused")));
                    lines.add(line);
                    if (state.equals(WAITING)) {
                        waiting.add(line);
                    }
                }
            }
        });
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Suspicions(List.copyOf(lines), !waiting.isEmpty()));
    }

    private static double number(Object cell) {
        return cell instanceof Double number ? number : Double.NaN;
    }

    /// True where some wait for a first answer.
    boolean asks() {
        return asks;
    }

    List<Line> lines() {
        return lines;
    }

    void answerAll(boolean without) {
        lines.forEach(l -> l.without().set(without));
    }

    /// The settings of a run that heeds the answers and asks for no other ones than what it then finds besides.
    Settings settings(Settings before) {
        return before.with(SETTING, "ask");
    }

    /// Writes the table: each time with its answer, so that what was refused is not asked again anywhere.
    ///
    /// @param series the column that names the series in the sales; empty for a single series
    Importer importer(Optional<String> series) {
        var fields = List.of(Field.of(series.orElse(ALL_SERIES), Type.TEXT), Field.of("first_day_without_stock", Type.DATE), Field.of("last_day_without_stock", Type.DATE), Field.of(ANSWER, Type.FLAG));
        var written = series.isPresent() ? fields : fields.subList(1, fields.size());
        return (sink, progress) -> {
            sink.begin(written);
            var chunk = new Chunk(written);
            for (var line : lines) {
                int row = chunk.size();
                if (series.isPresent()) {
                    chunk.texts(0)[row] = line.series();
                }
                chunk.longs(written.size() - 3)[row] = line.first().toEpochDay();
                chunk.longs(written.size() - 2)[row] = line.last().toEpochDay();
                chunk.longs(written.size() - 1)[row] = line.without().get() ? 1 : 0;
                chunk.size(row + 1);
                if (chunk.full()) {
                    sink.rows(chunk);
                    chunk.clear();
                }
            }
            sink.rows(chunk);
            return sink.finish(new Ledger(List.of(new Ledger.Line(CONFIRMED, Sentence.of("Times without stock as you confirmed or refused them in a forecast"), lines.size(), List.of()))),
                    new TableSink.Origin(TABLE, Map.of(), 0, 0));
        };
    }
}
