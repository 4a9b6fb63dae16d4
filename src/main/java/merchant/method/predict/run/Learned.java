package merchant.method.predict.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import merchant.method.Model;
import merchant.method.predict.data.Column;
import merchant.method.predict.data.Matching;
import merchant.method.predict.fit.Encoder;
import merchant.method.predict.fit.Fitted;
import merchant.problem.Problem;
import merchant.table.Table;
import merchant.text.Sentence;
import merchant.work.Progress;

/// A fitted classifier with all that is needed to check new data and to score it.
///
/// @param key the column that named a row; empty for none
record Learned(String method, String target, List<String> classes, Naming naming, String key, Encoder encoder, Fitted fitted) implements Model {
    Learned {
        classes = List.copyOf(classes);
    }

    /// The columns that a table must have.
    List<Matching.Wanted> wanted() {
        return wanted(encoder);
    }

    static List<Matching.Wanted> wanted(Encoder encoder) {
        var wanted = new LinkedHashMap<String, Matching.Wanted>();
        for (var f : encoder.features()) {
            wanted.putIfAbsent(f.column(), new Matching.Wanted(f.column(), f.of(), f.words()));
        }
        return List.copyOf(wanted.values());
    }

    @Override
    public Sentence about() {
        return Sentence.of("Predicts {0} from {1} columns.", target, wanted().size());
    }

    @Override
    public Scored score(Table table, Progress progress) {
        if (table.rows() == 0) {
            throw Problem.data(Sentence.of("The table \"{0}\" has no rows to score.", table.name()), Sentence.of("Give one with rows."));
        }
        var columns = Matching.of(table, wanted());
        var x = encoder.encode(columns);
        var shares = new double[x.rows()][];
        Judging.score(fitted, x, IntStream.range(0, x.rows()).toArray(), shares, progress);
        var sheet = new ScoreSheet(classes, naming).of(table, key, truth(table), shares);
        progress.report(1);
        return new Scored(sheet, Matching.notes(columns, wanted()));
    }

    private int[] truth(Table table) {
        if (table.find(target).isEmpty()) {
            return IntStream.generate(() -> -1).limit(table.rows()).toArray();
        }
        var levels = Column.read(table, target, Column.Kind.WORDS);
        return java.util.Arrays.stream(levels.codes()).map(c -> c < 0 ? -1 : classes.indexOf(levels.levels().get(c))).toArray();
    }
}
