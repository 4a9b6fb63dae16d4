package merchant.method.predict.run;

import java.util.ArrayList;
import java.util.List;
import merchant.method.Input;
import merchant.method.predict.data.Target;
import merchant.result.ScoresResult.Importance;
import merchant.result.ScoresResult.Judged;
import merchant.result.ScoresResult.Node;
import merchant.result.Summary.Tone;
import merchant.result.Summary.Verdict;
import merchant.text.Part;
import merchant.text.Sentence;

/// What a prediction says in words.
record PredictWords(Input input, Plan plan, PredictRun.Outcome outcome, List<Judged> judged, double[] gains, List<Importance> importance, List<Node> nodes) {
    /// Below this ROC AUC a list is hardly worth acting on.
    private static final double CLEAR = 0.65;
    /// Standard errors that the ROC AUC has to be above guessing. At two, one in forty tables of pure chance would seem to tell something, and
    /// whoever tries three methods would see it every thirteenth time.
    private static final double ERRORS = 3;
    private static final double GUESSING = 0.5;
    private static final double MATTERS = 0.005;
    private static final int NAMED_COLUMNS = 4;
    private static final int FEW_ROWS = 200;

    private Target target() {
        return outcome.target();
    }

    private Judged own() {
        return judged.getFirst();
    }

    private boolean two() {
        return target().positive() >= 0;
    }

    private String looked() {
        return target().classes().get(target().positive());
    }

    private Tone tone() {
        double least = own().rocAuc() - ERRORS * outcome.judged().rocError();
        return !(least > GUESSING) ? Tone.USELESS : own().rocAuc() < CLEAR ? Tone.DOUBTFUL : Tone.USABLE;
    }

    private static long hundred(double share) {
        return Math.round(100 * share);
    }

    Sentence headline() {
        if (tone() == Tone.USELESS) {
            return Sentence.of("Nothing to find: these columns do not tell what {0} will be.", target().column());
        }
        if (!two()) {
            return Sentence.of("{0} is named rightly for {1} of 100 rows; always naming \"{2}\" is right for {3}.", target().column(),
                    hundred(own().accuracy()), majority(), hundred(judged.get(1).accuracy()));
        }
        if (Double.isNaN(own().precision())) {
            return Sentence.of("No row is named {0} = {1}, because none reaches {2}; the list still says who comes first.", target().column(), looked(),
                    Part.percent(plan.threshold()));
        }
        return Sentence.of("Of 100 that it names, {0} turn out {1} = {2}; it finds {3} of 100 of them.", hundred(own().precision()),
                target().column(), looked(), hundred(own().recall()));
    }

    Verdict verdict() {
        var tone = tone();
        long right = hundred(own().rocAuc());
        return new Verdict(tone, switch (tone) {
            case USABLE -> Sentence.of("In {0} of 100 pairs of rows that differ in outcome the right one has the higher score; guessing gets 50.", right);
            case DOUBTFUL -> Sentence.of("In only {0} of 100 pairs of rows that differ in outcome the right one has the higher score; guessing gets 50. Use it with care.", right);
            case USELESS -> Sentence.of("In {0} of 100 pairs of rows that differ in outcome the right one has the higher score, no better than guessing. Do not use it.", right);
        });
    }

    List<Sentence> findings() {
        var findings = new ArrayList<Sentence>();
        findings.add(Sentence.of("Right for {0} of {1} rows that it had not seen; always \"{2}\" is right for {3}.", new Part.Percent(own().accuracy(), 1),
                outcome.judged().rows(), majority(), new Part.Percent(judged.get(1).accuracy(), 1)));
        if (tone() != Tone.USELESS) {
            found(findings);
        }
        findings.add(outcome.tested() ? Sentence.of("Judged on the test table, {0} rows that were not learned from.", outcome.judged().rows())
                : Sentence.of("Judged by {0}-fold cross-validation: every score in the list comes from a model that had not seen its row.", plan.folds()));
        long unknown = Telling.unknown(outcome.truth());
        if (unknown > 0 && two()) {
            findings.add(0, newRows(unknown));
        }
        return findings;
    }

    private void found(List<Sentence> findings) {
        if (two()) {
            findings.add(Sentence.of("The tenth of the rows with the highest scores holds {0} of all with {1} = {2}.", Part.percent(gains[10]),
                    target().column(), looked()));
        }
        if (nodes.size() > 1) {
            firstSplit(findings);
        }
        var matters = importance.stream().filter(i -> i.loss() >= MATTERS).limit(NAMED_COLUMNS).map(Importance::column).toList();
        if (!matters.isEmpty()) {
            findings.add(Sentence.of("What matters most: {0}.", Part.listing(matters)));
        }
    }

    private void firstSplit(List<Sentence> findings) {
        var root = nodes.getFirst();
        var yes = nodes.get(root.yes());
        var no = nodes.get(root.no());
        int told = two() ? target().positive() : 0;
        var high = yes.share(told) >= no.share(told) ? yes : no;
        var low = high == yes ? no : yes;
        findings.add(Sentence.of("The tree's first question: where {0}, {1} have {2} = {3}; elsewhere {4}.", high.rule(), Part.percent(high.share(told)),
                target().column(), target().classes().get(told), Part.percent(low.share(told))));
    }

    private Sentence newRows(long unknown) {
        int positive = target().positive();
        long named = java.util.stream.IntStream.range(0, outcome.truth().length)
                .filter(i -> outcome.truth()[i] < 0 && outcome.naming().of(outcome.shares()[i]) == positive).count();
        return Sentence.counted(unknown, "{0} row has no known outcome; {1} of it is named {2} = {3}.",
                "{0} rows have no known outcome; {1} of them are named {2} = {3}.", named, target().column(), looked());
    }

    List<Sentence> warnings() {
        var warnings = new ArrayList<Sentence>();
        for (var aside : outcome.screening().aside()) {
            warnings.add(Sentence.of("\"{0}\" was set aside. {1}", aside.column(), aside.reason()));
        }
        if (!outcome.screening().suspected().isEmpty()) {
            warnings.add(Sentence.of("Used although they seem to know the outcome: {0}. If they are filled in only afterwards, all figures here are too good.",
                    Part.listing(outcome.screening().suspected())));
        }
        if (!target().rare().isEmpty()) {
            warnings.add(Sentence.of("Too rare to learn, their rows were left out: {0}.", Part.listing(target().rare())));
        }
        if (outcome.judged().rows() < FEW_ROWS) {
            warnings.add(Sentence.counted(outcome.judged().rows(), "Judged on only {0} row: the figures may be off by a lot.",
                    "Judged on only {0} rows: the figures may be off by a lot."));
        }
        return warnings;
    }

    Sentence caution() {
        return Sentence.of("Do not conclude that what matters is the cause: changing it need not change what people do. "
                + "And the scores hold for rows like those learned from, not for another shop or another time.");
    }

    private String majority() {
        var counts = new int[target().classes().size()];
        for (int c : target().of()) {
            if (c >= 0) {
                counts[c]++;
            }
        }
        int best = 0;
        for (int c = 1; c < counts.length; c++) {
            best = counts[c] > counts[best] ? c : best;
        }
        return target().classes().get(best);
    }
}
