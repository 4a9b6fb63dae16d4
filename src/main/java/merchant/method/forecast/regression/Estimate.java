package merchant.method.forecast.regression;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import merchant.method.forecast.calendar.Calendar;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.pooled.Learnt;
import merchant.work.Progress;

/// The regression estimated on one past.
///
/// @param link how effects act
/// @param terms all columns
/// @param evidence the coefficients that are left, on the link's scale
/// @param choice the calendar taken
/// @param centre what is added to the linear predictor: the mean of the values on the link's scale
/// @param scale of the values: one unit on the link's scale for ADD, the mean for COUNT, 1 for MULTIPLY
/// @param follow how much of an error goes on in the next period
/// @param predictor linear predictor with the centre, one a period, past and to come
/// @param factors by what holidays multiply each period, past and to come, where that was learnt from days and the other effects add; else empty
/// @param errors of the past on the link's scale, relative to the root of the mean for COUNT
@SuppressWarnings("ArrayRecordComponent")
record Estimate(Link link, List<Term> terms, Evidence evidence, Calendar.Choice choice, double centre, double scale, double follow,
        double[] factors, double[] predictor, double[] errors) {
    private static final int TURNS = 14;
    private static final int FEW_TURNS = 6;
    private static final int ROUNDS = 2;
    private static final int REWEIGHTINGS = 30;
    private static final double SETTLED = 0.01;
    private static final double MOST_FOLLOWING = 0.99;
    private static final double LEAST_FOLLOWING = -0.4;
    private static final double SMALL = 30;
    private static final double BEYOND = 1.959964;
    private static final double[] NONE = new double[0];

    Estimate {
        terms = List.copyOf(terms);
    }

    /// Values, row weights and centre on a link's scale.
    private record Scaled(double[] z, double[] weights, double centre, double scale) {}

    /// A regression with independent errors.
    private record First(Link link, List<Term> terms, Scaled scaled, double[] factors, Evidence evidence) {
        static First of(double[] y, Question question, Link link, Progress progress) {
            var terms = question.terms(y.length, link.multiplies());
            var factors = link == Link.ADD ? question.byDay().map(ByDay::factors).orElse(NONE) : NONE;
            var scaled = Estimate.scaled(divided(y, factors), link);
            return new First(link, terms, scaled, factors, Evidence.of(terms, moments(terms, scaled, 0), all(terms), Map.of(), start(scaled), TURNS, progress));
        }
    }

    /// Effects that were learnt elsewhere multiply, so that the values are taken to be multiplied where they can be.
    static Estimate of(double[] y, Question question, Progress progress) {
        double low = Arrays.stream(y).min().orElse(0);
        boolean mayMultiply = low >= 0 && Arrays.stream(y).anyMatch(v -> v > 0) && !question.form().equals("additive");
        if (mayMultiply && (low == 0 || smallCounts(y))) {
            return counts(y, question, progress);
        }
        if (!mayMultiply || question.form().equals("multiplicative") || !question.learnt().isEmpty()) {
            return following(First.of(y, question, mayMultiply ? Link.MULTIPLY : Link.ADD, progress), question.scene(), progress);
        }
        var added = First.of(y, question, Link.ADD, progress);
        var multiplied = First.of(y, question, Link.MULTIPLY, progress);
        double multiplying = multiplied.evidence().likelihood() - Arrays.stream(y).skip(1).map(Math::log).sum();
        double adding = added.evidence().likelihood() - (y.length - 1) * Math.log(added.scaled().scale())
                - Arrays.stream(added.factors()).limit(y.length).skip(1).map(Math::log).sum();
        return following(multiplying >= adding ? multiplied : added, question.scene(), progress);
    }

    private static double[] divided(double[] y, double[] factors) {
        var divided = y.clone();
        Arrays.setAll(divided, t -> factors.length == 0 ? y[t] : y[t] / factors[t]);
        return divided;
    }

    private static boolean smallCounts(double[] y) {
        return Arrays.stream(y).average().orElse(0) < SMALL && Arrays.stream(y).allMatch(v -> v == Math.rint(v));
    }

    private static double start(Scaled scaled) {
        return Arrays.stream(scaled.z()).map(v -> v * v).average().orElse(0) / 4;
    }

    private static Scaled scaled(double[] y, Link link) {
        double size = Arrays.stream(y).map(Math::abs).max().orElse(0);
        double unit = link == Link.ADD ? (size > 0 ? size : 1) : 1;
        var z = Arrays.stream(y).map(v -> link == Link.ADD ? v / unit : Math.log(v)).toArray();
        double centre = Arrays.stream(z).average().orElse(0);
        Arrays.setAll(z, t -> z[t] - centre);
        return new Scaled(z, ones(y.length), centre, unit);
    }

    /// Estimates with errors that follow on each other as those of the first did, then without changes of the trend that chance explains: what such a change had
    /// taken from the errors makes them follow each other more, so that this is done once more.
    private static Estimate following(First first, Scene scene, Progress progress) {
        var terms = first.terms();
        var scaled = first.scaled();
        double follow = follow(errors(terms, first.evidence(), scaled));
        var moments = moments(terms, scaled, follow);
        var dependent = Evidence.of(terms, moments, first.evidence().active(), first.evidence().variances(), first.evidence().variance(), TURNS, progress);
        for (int round = 0; round < ROUNDS; round++) {
            follow = follow(errors(terms, dependent, scaled));
            moments = moments(terms, scaled, follow);
            dependent = Changes.earned(terms, moments, dependent, progress);
        }
        follow = follow(errors(terms, dependent, scaled));
        moments = moments(terms, scaled, follow);
        return chosen(first, scene, follow, moments, dependent, progress);
    }

    /// The terms left, without holidays of which nothing that may be told differs from nothing by two standard errors.
    private static int[] beyondChance(List<Term> terms, Evidence evidence, Scene scene, int n) {
        var kept = new HashSet<String>();
        for (var telling : Telling.of(terms, evidence.active(), scene, n).stream().flatMap(List::stream).toList()) {
            if (telling.left() && Math.abs(telling.size(evidence)) >= BEYOND * telling.deviation(evidence)) {
                kept.add(telling.column().holiday().id());
            }
        }
        return IntStream.of(evidence.active()).filter(j -> terms.get(j).kind() != Term.Kind.HOLIDAY || kept.contains(terms.get(j).holiday())).toArray();
    }

    /// Takes the calendar whose holidays explain the past best; each holiday beyond chance has to earn the logarithm of the rows, halved (as BIC has it).
    /// Of the calendar taken all holidays stay that the evidence left, because one that is wrongly dropped would lend its effect to the prices cut on its days.
    private static Estimate chosen(First first, Scene scene, double follow, Moments moments, Evidence before, Progress progress) {
        var terms = first.terms();
        var choices = scene.calendar().choices();
        var taken = choices.getFirst();
        if (choices.size() > 1) {
            var kept = beyondChance(terms, before, scene, first.scaled().z().length);
            double most = Double.NEGATIVE_INFINITY;
            for (var choice : choices) {
                var evidence = Evidence.of(terms, moments, of(choice, terms, kept), before.variances(), before.variance(), FEW_TURNS, progress);
                double earned = evidence.likelihood() - 0.5 * Math.log(moments.rows()) * evidence.count(terms, Term.Kind.HOLIDAY);
                if (earned > most + 1e-9) {
                    taken = choice;
                    most = earned;
                }
            }
        }
        var last = Evidence.of(terms, moments, of(taken, terms, before.active()), before.variances(), before.variance(), FEW_TURNS, progress);
        var scaled = first.scaled();
        var carried = Changes.fading(terms, last, scaled.z().length, first.link().multiplies());
        return new Estimate(first.link(), carried, last, taken, scaled.centre(), scaled.scale(), follow, first.factors(), predictor(carried, last, scaled.centre()),
                errors(terms, last, scaled));
    }

    private static int[] of(Calendar.Choice choice, List<Term> terms, int[] left) {
        var ids = choice.holidays().stream().map(h -> h.id()).toList();
        return IntStream.of(left).filter(j -> terms.get(j).kind() != Term.Kind.HOLIDAY || ids.contains(terms.get(j).holiday())).toArray();
    }

    /// Penalised quasi-likelihood: least squares on working values, weighted anew from the means until they settle.
    private static Estimate counts(double[] y, Question question, Progress progress) {
        var terms = question.terms(y.length, true);
        double middle = Arrays.stream(y).average().orElseThrow();
        double centre = Math.log(middle);
        var mean = Arrays.stream(y).map(v -> (v + middle) / 2).toArray();
        var working = working(y, mean, centre, middle);
        var last = Evidence.of(terms, moments(terms, working, 0), all(terms), Map.of(), start(working), TURNS, progress);
        boolean settled = false;
        for (int turn = 1; turn < REWEIGHTINGS && !settled; turn++) {
            var next = stepped(mean, predictor(terms, last, centre));
            settled = IntStream.range(0, y.length).allMatch(t -> Math.abs(next[t] - mean[t]) <= SETTLED * mean[t]);
            System.arraycopy(next, 0, mean, 0, next.length);
            working = working(y, mean, centre, middle);
            last = Evidence.of(terms, moments(terms, working, 0), last.active(), last.variances(), last.variance(), FEW_TURNS, progress);
        }
        return following(new First(Link.COUNT, terms, working, NONE, last), question.scene(), progress);
    }

    /// The means that a predictor asks for, each changed to e times or one e-th at most: a mean that came out far too high is drawn back by no more than that each time, and where a few values
    /// stand among many zeros the first steps are far too long.
    private static double[] stepped(double[] mean, double[] predictor) {
        var next = new double[mean.length];
        Arrays.setAll(next, t -> mean[t] * Math.exp(Math.clamp(predictor[t] - Math.log(mean[t]), -1, 1)));
        return next;
    }

    private static Scaled working(double[] y, double[] mean, double centre, double middle) {
        var z = new double[y.length];
        var weights = new double[y.length];
        for (int t = 0; t < y.length; t++) {
            z[t] = Math.log(mean[t]) - centre + (y[t] - mean[t]) / mean[t];
            weights[t] = Math.sqrt(mean[t] / middle);
        }
        return new Scaled(z, weights, centre, middle);
    }

    private static double[] predictor(List<Term> terms, Evidence evidence, double centre) {
        var predictor = new double[terms.getFirst().values().length];
        Arrays.fill(predictor, centre);
        terms.stream().filter(Term::learnt).forEach(term -> Arrays.setAll(predictor, t -> predictor[t] + term.given() * term.values()[t]));
        for (int a = 0; a < evidence.active().length; a++) {
            var values = terms.get(evidence.active()[a]).values();
            double size = evidence.coefficients()[a];
            for (int t = 0; t < predictor.length; t++) {
                predictor[t] += size * values[t];
            }
        }
        return predictor;
    }

    private static double[] errors(List<Term> terms, Evidence evidence, Scaled scaled) {
        var predictor = predictor(terms, evidence, 0);
        var errors = new double[scaled.z().length];
        Arrays.setAll(errors, t -> scaled.weights()[t] * (scaled.z()[t] - predictor[t]));
        return errors;
    }

    private static double follow(double[] errors) {
        double products = 0;
        double squares = 0;
        for (int t = 1; t < errors.length; t++) {
            products += errors[t] * errors[t - 1];
            squares += errors[t - 1] * errors[t - 1];
        }
        return squares > 0 ? Math.clamp(products / squares, LEAST_FOLLOWING, MOST_FOLLOWING) : 0;
    }

    private static double[] ones(int n) {
        var ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static int[] all(List<Term> terms) {
        return IntStream.range(0, terms.size()).filter(j -> !terms.get(j).learnt()).toArray();
    }

    /// Of the values without what was learnt elsewhere.
    private static Moments moments(List<Term> terms, Scaled scaled, double follow) {
        var z = scaled.z().clone();
        terms.stream().filter(Term::learnt).forEach(term -> Arrays.setAll(z, t -> z[t] - term.given() * term.values()[t]));
        return Moments.of(terms, z, scaled.weights(), follow);
    }

    /// What is new in each error, the first left out: how far it is from what the one before let expect, as wide as before the coefficients were
    /// fitted to it.
    double[] news() {
        var news = new double[errors.length - 1];
        Arrays.setAll(news, t -> errors[t + 1] - follow * errors[t]);
        double mean = Arrays.stream(news).average().orElse(0);
        double wider = Math.sqrt(news.length / Math.max(0.1 * news.length, news.length - evidence.freedom()));
        Arrays.setAll(news, t -> (news[t] - mean) * wider);
        return news;
    }

    /// The value of a period at a linear predictor with an error.
    double value(int period, double predictor, double error) {
        return switch (link) {
            case ADD -> scale * (predictor + error) * (factors.length == 0 ? 1 : factors[period]);
            case MULTIPLY -> Math.exp(predictor + error);
            case COUNT -> Math.exp(predictor) + error * Math.sqrt(Math.exp(predictor) * scale);
        };
    }

    /// The expected value where the error is normal with this mean and variance.
    double expected(int period, double predictor, double error, double variance) {
        return link == Link.MULTIPLY ? Math.exp(predictor + error + variance / 2) : value(period, predictor, error);
    }

    /// The size of a term left or learnt elsewhere, 0 where it is left out.
    double size(Term term) {
        if (term.learnt()) {
            return term.given();
        }
        int at = terms.indexOf(term);
        for (int a = 0; a < evidence.active().length; a++) {
            if (evidence.active()[a] == at) {
                return evidence.coefficients()[a];
            }
        }
        return 0;
    }

    /// The standard deviation of what is not known of its size, 0 where it is left out.
    double deviation(Term term) {
        if (term.learntOrNull() instanceof Learnt learnt) {
            return learnt.deviation();
        }
        int at = terms.indexOf(term);
        return IntStream.range(0, evidence.active().length).filter(a -> evidence.active()[a] == at).mapToDouble(a -> Math.sqrt(evidence.inverse()[a]))
                .findFirst().orElse(0);
    }
}
