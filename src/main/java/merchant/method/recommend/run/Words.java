package merchant.method.recommend.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import merchant.method.recommend.data.HistoryReader;
import merchant.method.recommend.trial.HeldOut;
import merchant.method.recommend.trial.Interval;
import merchant.method.recommend.trial.Interval.Sign;
import merchant.method.recommend.trial.RatingErrors;
import merchant.result.RecommendResult.Customer;
import merchant.result.RecommendResult.Judged;
import merchant.result.RecommendResult.Offer;
import merchant.result.Summary;
import merchant.result.Summary.Tone;
import merchant.result.Summary.Verdict;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.work.Progress;

/// What the offers are worth, in sentences made from the numbers.
///
/// Usable: on held-out purchases the lists are clearly better than the trivial rule's, or, where nobody can judge lists, the expected ratings
/// are clearly closer. Doubtful: too few could judge, the test repeats what was learned, or only the expected ratings are better. Useless: no better, or worse.
record Words(RecommendRun run, HistoryReader.Read read, Optional<Sentence> note, List<Customer> customers, Trial trial, Optional<RatingErrors> errors,
        List<Judged> judged, Optional<Sign> lists, Optional<Sign> ratings) {
    private static final long SEED = 20_261;
    private static final double MUCH_SET_ASIDE = 0.05;
    private static final int FEW_RATINGS = 2;
    private static final double MANY_FELL_BACK = 0.1;

    /// How the expected ratings compare with the trivial rule's; empty where there are none or too few could judge.
    static Optional<Sign> sign(Optional<RatingErrors> errors, Progress progress) {
        return errors.filter(e -> e.gains().length >= HeldOut.LEAST).map(e -> Interval.of(e.gains(), SEED, progress.slice(0.97, 1)).sign());
    }

    Summary summary() {
        return new Summary(headline(), verdict(), findings(), warnings(), caution(), Metrics.of(judged, trial, errors, run.trivial()));
    }

    private Judged own() {
        return judged.getFirst();
    }

    private Judged base() {
        return judged.get(1);
    }

    private Sentence headline() {
        if (!trial.memory() && !run.trivial() && lists.filter(s -> s != Sign.BETTER).isPresent() && ratings.filter(s -> s == Sign.BETTER).isEmpty()) {
            return Sentence.of("By \"{0}\" nothing is found beyond the popular ones: try another method, or offer those.", run.label());
        }
        var most = mostOffered();
        return Sentence.of("{0} for {1}; most often {2}, to {3} of them.", Sentence.counted(offers(), "{0} offer", "{0} offers"),
                Sentence.counted(customers.size(), "{0} customer", "{0} customers"), read.log().items().get(most[0]), most[1]);
    }

    private int offers() {
        return customers.stream().mapToInt(c -> c.offers().size()).sum();
    }

    /// The item offered to most customers, and to how many.
    private int[] mostOffered() {
        var counts = new int[read.log().items().size()];
        customers.forEach(c -> c.offers().forEach(o -> counts[o.item()]++));
        int most = IntStream.range(0, counts.length).reduce(0, (a, b) -> counts[b] > counts[a] ? b : a);
        return new int[] {most, counts[most]};
    }

    private Verdict verdict() {
        var against = run.trivial() ? Sentence.of("ten at random") : Sentence.of("the popular ones");
        if (trial.memory()) {
            return new Verdict(Tone.DOUBTFUL,
                    Sentence.of("Most of the test table was learned from: how good the offers are is not known. Test on lines that are not in the table learned from."));
        }
        if (lists.isEmpty()) {
            return unjudged();
        }
        var said = said(against);
        return switch (lists.get()) {
            case BETTER -> new Verdict(Tone.USABLE, Sentence.of("{0}. Clearly better, and by more than chance explains.", said));
            case NEITHER -> ratings.filter(r -> r == Sign.BETTER).isPresent() ? closer(said)
                    : new Verdict(Tone.USELESS, run.trivial() ? Sentence.of("{0}. No better: nothing is popular here.", said)
                            : Sentence.of("{0}. By this method no better than chance explains: try another, or offer the popular ones.", said));
            case WORSE -> ratings.filter(r -> r == Sign.BETTER).isPresent() ? closer(said)
                    : new Verdict(Tone.USELESS, run.trivial() ? Sentence.of("{0}. Worse: here the popular ones are not taken.", said)
                            : Sentence.of("{0}. By this method clearly worse: try another, or offer the popular ones.", said));
        };
    }

    /// Only where dates decided what was held out did it come next.
    private Sentence said(Sentence against) {
        int judges = trial.judges();
        var own = percent(own().recall());
        var base = percent(base().recall());
        return switch (trial.held().how()) {
            case LAST_DAY -> Sentence.of("Of what {0} customers took next, {1} was among ten offers; of {2} {3}", judges, own, against, base);
            case DRAWN -> Sentence.of("Of what was left out of learning for {0} customers, {1} was among ten offers; of {2} {3}", judges, own, against, base);
            case OWN_TABLE -> Sentence.of("Of what {0} customers have in the test table alone, {1} was among ten offers; of {2} {3}", judges, own, against, base);
        };
    }

    private Verdict closer(Sentence said) {
        return new Verdict(Tone.DOUBTFUL, Sentence.of("{0}. As lists no better, though the ratings it expects are closer than {1}.", said,
                run.trivial() ? Sentence.of("the mean of all") : Sentence.of("each product's mean")));
    }

    private Verdict unjudged() {
        var few = Sentence.counted(trial.judges(), "Only {0} customer could judge the lists, and {1} are needed", "Only {0} customers could judge the lists, and {1} are needed",
                HeldOut.LEAST);
        if (ratings.isEmpty()) {
            return new Verdict(Tone.DOUBTFUL, Sentence.of("{0}: nothing says yet how good they are. It takes customers who bought at two different times.", few));
        }
        return switch (ratings.get()) {
            case BETTER -> new Verdict(Tone.USABLE, Sentence.of("{0}; but the ratings it expects are clearly closer than the trivial rule's.", few));
            case NEITHER, WORSE -> new Verdict(Tone.USELESS, Sentence.of("{0}; and the ratings it expects are no closer than the trivial rule's.", few));
        };
    }

    static Part percent(double share) {
        return new Part.Percent(share, share < 0.1 ? 1 : 0);
    }

    private List<Sentence> findings() {
        var findings = new ArrayList<Sentence>();
        if (trial.own().isPresent()) {
            findings.add(Sentence.of("Of ten offers {0} are taken on average; of {1} {2}.", new Part.Amount(10 * own().precision(), 2),
                    run.trivial() ? Sentence.of("ten at random") : Sentence.of("the ten most popular"), new Part.Amount(10 * base().precision(), 2)));
            findings.add(Sentence.of("{0} of all products are offered to somebody; by the trivial rule {1}.", percent(own().coverage()), percent(base().coverage())));
        }
        errors.ifPresent(e -> findings.add(run.trivial()
                ? Sentence.of("Each product's mean rating is off by {0} on average (RMSE {1}); the mean of all by {2} (RMSE {3}), over {4} ratings held out.", e.mae(), e.rmse(),
                        e.baseMae(), e.baseRmse(), e.ratings())
                : Sentence.of("The ratings it expects are off by {0} on average (RMSE {1}); each product's mean by {2} (RMSE {3}), over {4} ratings held out.", e.mae(), e.rmse(),
                        e.baseMae(), e.baseRmse(), e.ratings())));
        trial.own().ifPresent(t -> findings.add(how()));
        return findings;
    }

    private Sentence how() {
        return switch (trial.held().how()) {
            case LAST_DAY -> Sentence.counted(trial.judges(), "Judged on what {0} customer took on the last day, learned without it.",
                    "Judged on what {0} customers took on their last day, learned without it.");
            case DRAWN -> Sentence.counted(trial.judges(), "Judged on one product of {0} customer, drawn at random and left out of learning.",
                    "Judged on one product each of {0} customers, drawn at random and left out of learning.");
            case OWN_TABLE -> Sentence.counted(trial.judges(), "Judged on the test table, by {0} customer who is in both tables.",
                    "Judged on the test table, by {0} customers who are in both tables.");
        };
    }

    private List<Sentence> warnings() {
        var warnings = new ArrayList<Sentence>();
        if (trial.memory()) {
            warnings.add(Sentence.of("Most lines of the test table are in the table that was learned from: the measures say how well it is remembered, not how well offers will suit."));
        }
        read.unread().ifPresent(warnings::add);
        read.voids().ifPresent(warnings::add);
        read.cut().ifPresent(warnings::add);
        if (!read.noGoods().isEmpty()) {
            warnings.add(Sentence.of("Never offered, because the name says postage, a fee, a discount or the like: {0}.", Part.listing(read.noGoods())));
        }
        long fell = customers.stream().filter(Customer::fellBack).count();
        if (fell > 0) {
            warnings.add(Sentence.counted(fell, "{0} customer gets popular products alone, because nothing else that suits them was found; each such line says so.",
                    "{0} customers get popular products alone, because nothing else that suits them was found; each such line says so."));
        }
        long guessed = run.trivial() || !read.log().rated() ? 0 : customers.stream().filter(c -> !c.fellBack() && c.bought().length > 0 && c.bought().length <= FEW_RATINGS).count();
        if (guessed > 0) {
            warnings.add(Sentence.counted(guessed, "{0} customer rated one or two products: the ratings expected of them are little more than a guess, however high.",
                    "{0} customers rated one or two products each: the ratings expected of them are little more than a guess, however high."));
        }
        long filled = customers.stream().filter(c -> !c.fellBack() && c.offers().stream().anyMatch(Offer::fellBack)).count();
        if (filled > MANY_FELL_BACK * customers.size()) {
            warnings.add(Sentence.of("{0} lists are filled up with popular products, because too few others suit; each such line says so.", filled));
        }
        aside(read.unnamed(), "{0} line without customer or product was set aside.", "{0} lines without customer or product were set aside.", 0, warnings);
        aside(read.returned(), "{0} line with a quantity of none or fewer was set aside.", "{0} lines with a quantity of none or fewer were set aside.",
                MUCH_SET_ASIDE, warnings);
        aside(read.unrated(), "{0} line without a rating was set aside.", "{0} lines without a rating were set aside.", 0, warnings);
        note.ifPresent(warnings::add);
        return warnings;
    }

    private void aside(long count, String one, String many, double from, List<Sentence> warnings) {
        if (count > from * read.lines()) {
            warnings.add(Sentence.counted(count, one, many));
        }
    }

    private Sentence caution() {
        return Sentence.of("Do not conclude that an offer makes somebody buy: the figures say what customers took anyway, without being offered it; only a trial in which some get no offers shows what offers bring.");
    }
}
