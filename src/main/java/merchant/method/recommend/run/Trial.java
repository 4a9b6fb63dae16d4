package merchant.method.recommend.run;

import java.util.Optional;
import merchant.method.Settings;
import merchant.method.recommend.data.Log;
import merchant.method.recommend.fit.Fit;
import merchant.method.recommend.fit.Popularity;
import merchant.method.recommend.offer.Shelf;
import merchant.method.recommend.trial.HeldOut;
import merchant.method.recommend.trial.Interval;
import merchant.method.recommend.trial.Repeated;
import merchant.method.recommend.trial.TopTen;
import merchant.text.Sentence;
import merchant.work.Progress;

/// The lists on held-out purchases, beside those of the trivial rule learned from the same part.
///
/// @param held what was held out
/// @param own the method's; empty where nobody could judge
/// @param base the trivial rule's
/// @param difference of the NDCG, the trivial rule's taken away, over the customers
/// @param memory whether most of the test table was learned from
record Trial(HeldOut held, Optional<TopTen> own, Optional<TopTen> base, Optional<Interval> difference, boolean memory) {

    static Trial of(Log log, Optional<Log> test, Fit fit, Fit base, Settings settings, long seed, Progress progress) {
        progress.say(Sentence.of("Testing the offers on purchases held out"));
        boolean repeat = settings.flag(Plan.REPEAT.key());
        var held = HeldOut.of(log, test, repeat, seed, progress);
        boolean memory = test.filter(t -> Repeated.mostOf(log, t, progress)).isPresent();
        progress.check();
        if (held.customers().length == 0) {
            progress.report(1);
            return new Trial(held, Optional.empty(), Optional.empty(), Optional.empty(), memory);
        }
        var popular = Popularity.of(held.learned(), log.rated());
        var own = fit.learn(held.learned(), log.rated(), seed, progress.slice(0, 0.5));
        var mine = TopTen.of(held, Shelf.of(own, held.learned(), popular, log.rated(), repeat), progress.slice(0.5, 0.8));
        var other = base.learn(held.learned(), log.rated(), seed, Progress.NONE);
        var theirs = TopTen.of(held, Shelf.of(other, held.learned(), popular, log.rated(), repeat), progress.slice(0.8, 0.9));
        var differences = mine.gains().clone();
        java.util.Arrays.setAll(differences, i -> differences[i] - theirs.gains()[i]);
        return new Trial(held, Optional.of(mine), Optional.of(theirs), Optional.of(Interval.of(differences, seed, progress.slice(0.9, 1))), memory);
    }

    /// How many customers judged.
    int judges() {
        return held.customers().length;
    }

    /// How the lists compare; empty where too few could judge.
    Optional<Interval.Sign> sign() {
        return judges() < HeldOut.LEAST ? Optional.empty() : difference.map(Interval::sign);
    }
}
