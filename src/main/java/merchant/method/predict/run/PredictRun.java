package merchant.method.predict.run;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.Model;
import merchant.method.Settings;
import merchant.method.judge.Classified;
import merchant.method.predict.data.Column;
import merchant.method.predict.data.Matching;
import merchant.method.predict.data.PredictNeeds;
import merchant.method.predict.data.Screening;
import merchant.method.predict.data.Target;
import merchant.method.predict.fit.Encoder;
import merchant.method.predict.fit.Fitted;
import merchant.method.predict.fit.Learner;
import merchant.problem.Problem;
import merchant.result.Result;
import merchant.table.Field;
import merchant.table.Table;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.work.Progress;

/// A prediction from rows to result, for whichever learner.
///
/// @param method the method's id
/// @param label its name
public record PredictRun(String method, Sentence label) {
    private static final double READ = 0.1;
    private static final double JUDGED = 0.8;
    private static final double FITTED = 0.95;

    /// Answers, as [merchant.method.Method#run].
    public Result run(Input input, Settings settings, Learner learner, long seed, Progress progress) {
        progress.check();
        progress.say(Sentence.of("Reading the columns"));
        var plan = Plan.of(settings);
        var table = input.table();
        var target = Target.read(table, input.required(PredictNeeds.TARGET).name(), plan.folds(), plan.positive());
        var screening = Screening.of(input, target, plan.suspects(), progress.slice(0, READ));
        if (screening.used().isEmpty()) {
            throw nothingLeft(screening);
        }
        progress.step(Math.round(READ * 100), 100);
        var work = new Work(input, plan, target, screening, learner, seed, progress);
        var outcome = work.outcome();
        progress.check();
        var result = new Telling(method, label, input, plan, outcome).result();
        progress.report(1);
        return result;
    }

    /// Reads a model that this method left.
    public Optional<Model> model(byte[] kept) {
        return Optional.of(KeptModel.read(kept, method));
    }

    private static Problem nothingLeft(Screening screening) {
        var reasons = screening.aside().stream().limit(3).map(a -> Sentence.of("\"{0}\": {1}", a.column(), a.reason())).toList();
        return Problem.data(Sentence.of("No column is left to predict from. {0}", Part.listing(reasons)),
                Sentence.of("Add columns that are known before the outcome, or allow suspicious ones in the settings."));
    }

    /// One run's parts at hand.
    private record Work(Input input, Plan plan, Target target, Screening screening, Learner learner, long seed, Progress progress) {

        private Outcome outcome() {
            var columns = screening.used();
            int classes = target.classes().size();
            var judging = new Judging(columns, target.of(), classes, target.positive(), learner, seed);
            var test = input.other("test");
            var shares = test.isPresent() ? new double[target.of().length][]
                    : judging.crossValidated(plan.folds(), progress.slice(READ, JUDGED));
            var known = Target.known(target.of());
            progress.say(Sentence.of("Learning from all rows"));
            var x = Encoder.learn(columns, known).encode(columns);
            var slice = progress.slice(test.isPresent() ? READ : JUDGED, FITTED);
            var fitted = learner.fit(new Learner.Sample(x, known, target.of(), classes), seed, slice);
            if (test.isPresent()) {
                return tested(test.get(), judging, x.encoder(), fitted);
            }
            var unknown = IntStream.range(0, shares.length).filter(i -> target.of()[i] < 0).toArray();
            Judging.score(fitted, x, unknown, shares, progress);
            return outcome(input.table(), target.of(), shares, x, fitted, judging.worth(), false);
        }

        private Outcome tested(Table test, Judging judging, Encoder encoder, Fitted fitted) {
            if (test.find(target.column()).isEmpty()) {
                throw Problem.data(Sentence.of("The test table has no column \"{0}\".", target.column()),
                        Sentence.of("Give one with the true outcome, or leave it out."));
            }
            var wanted = Learned.wanted(encoder);
            var columns = Matching.of(test, wanted);
            var truth = target.in(test);
            var known = Target.known(truth);
            boolean every = IntStream.range(0, target.classes().size()).allMatch(c -> Arrays.stream(truth).anyMatch(t -> t == c));
            if (!every) {
                throw Problem.data(Sentence.of("The test table does not hold rows of every value of \"{0}\".", target.column()),
                        Sentence.of("Give one with all of them, or leave it out: the table is then judged by parts of itself."));
            }
            var x = encoder.encode(columns);
            var shares = new double[x.rows()][];
            Judging.score(fitted, x, IntStream.range(0, x.rows()).toArray(), shares, progress);
            judging.shuffle(fitted, x, known, truth, progress.slice(FITTED, 1));
            return outcome(test, truth, shares, x, fitted, judging.worth(), true);
        }

        private Outcome outcome(Table scored, int[] truth, double[][] shares, Encoder.Encoded x, Fitted fitted, Map<String, Double> worth, boolean tested) {
            var naming = new Naming(target.positive(), plan.threshold());
            var known = Target.known(truth);
            progress.check();
            var own = Arrays.stream(known).mapToObj(r -> shares[r]).toArray(double[][]::new);
            var judged = classified(Arrays.stream(known).map(r -> truth[r]).toArray(), own, naming);
            var base = baseShares();
            var majority = classified(Arrays.stream(known).map(r -> truth[r]).toArray(),
                    Arrays.stream(known).mapToObj(r -> base).toArray(double[][]::new), naming.positive() >= 0 ? new Naming(naming.positive(), 0.5) : naming);
            return new Outcome(scored, target, truth, shares, screening, x, fitted, naming, judged, majority, worth, tested);
        }

        private Classified classified(int[] truth, double[][] shares, Naming naming) {
            return new Classified(truth, shares, Arrays.stream(shares).mapToInt(naming::of).toArray(), target.classes().size(), target.positive());
        }

        private double[] baseShares() {
            var base = new double[target.classes().size()];
            var known = Target.known(target.of());
            for (int row : known) {
                base[target.of()[row]] += 1.0 / known.length;
            }
            return base;
        }
    }

    /// Everything that is told.
    ///
    /// @param scored the table whose rows were scored: the own one, or the test table
    /// @param truth the class of each of its rows, −1 where unknown
    /// @param shares the probabilities of each of its rows, by a model that did not see it
    /// @param x its features as the final model takes them
    record Outcome(Table scored, Target target, int[] truth, double[][] shares, Screening screening, Encoder.Encoded x, Fitted fitted, Naming naming,
            Classified judged, Classified majority, Map<String, Double> worth, boolean tested) {

        List<Column> used() {
            return screening.used();
        }

        static String key(Input input) {
            return input.field(PredictNeeds.KEY.id()).map(Field::name).orElse("");
        }
    }
}
