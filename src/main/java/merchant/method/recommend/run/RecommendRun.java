package merchant.method.recommend.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.recommend.data.HistoryReader;
import merchant.method.recommend.data.Log;
import merchant.method.recommend.data.Sparse;
import merchant.method.recommend.fit.Chance;
import merchant.method.recommend.fit.Fit;
import merchant.method.recommend.fit.Popularity;
import merchant.method.recommend.fit.Taste;
import merchant.method.recommend.offer.Shelf;
import merchant.method.recommend.trial.RatingErrors;
import merchant.problem.Problem;
import merchant.result.RecommendResult;
import merchant.result.RecommendResult.Customer;
import merchant.result.RecommendResult.Judged;
import merchant.result.Result;
import merchant.text.Sentence;
import merchant.work.Parallel;
import merchant.work.Progress;

/// What to offer to whom, from rows to result, for whichever way of learning.
///
/// @param trivial true for the popular ones, which are held against chance; all others are held against them
public record RecommendRun(String id, Sentence label, Learning learning, boolean trivial) {
    private static final int CHUNK = 128;

    /// Answers, as [merchant.method.Method#run].
    public Result run(Input input, Settings settings, long seed, Progress progress) {
        progress.check();
        progress.say(Sentence.of("Gathering who has what"));
        var read = HistoryReader.read(input, progress.slice(0, 0.08));
        var log = read.log();
        var histories = log.sparse(new boolean[0], progress);
        refuse(histories);
        Fit fit = learning.of(settings, log.rated());
        Fit base = trivial ? Chance::learn : Popularity::learn;
        var test = input.other("test").map(t -> HistoryReader.read(input, t, Progress.NONE).log());
        var trial = Trial.of(log, test, fit, base, settings, seed, progress.slice(0.08, log.rated() ? 0.3 : 0.6));
        Optional<RatingErrors> errors = Optional.empty();
        if (log.rated()) {
            progress.say(Sentence.of("Testing the expected ratings on ratings held out"));
            errors = RatingErrors.of(log, histories, test, fit, base, (int) settings.whole(Plan.FOLDS.key()), seed, progress.slice(0.3, 0.6));
        }
        progress.say(Sentence.of("Learning who likes what"));
        var taste = fit.learn(histories, log.rated(), seed, progress.slice(0.6, 0.75));
        var popular = Popularity.of(histories, log.rated());
        progress.say(Sentence.of("Choosing what to offer"));
        var shelf = Shelf.of(taste, histories, popular, log.rated(), settings.flag(Plan.REPEAT.key()));
        var customers = customers(log, shelf, (int) settings.whole(Plan.OFFERS.key()), progress.slice(0.75, 0.97));
        progress.check();
        var result = tell(read, taste, customers, trial, errors, progress);
        progress.step(1, 1);
        return result;
    }

    private static void refuse(Sparse histories) {
        long buyers = IntStream.range(0, histories.rows()).filter(c -> histories.size(c) > 0).count();
        long several = IntStream.range(0, histories.rows()).filter(c -> histories.size(c) > 1).count();
        long shared = IntStream.of(counts(histories.index(), histories.columns())).filter(n -> n > 1).count();
        if (buyers < 2 || several == 0 || shared == 0) {
            throw Problem.data(Sentence.of("{0} customers with a product, {1} of them with two different ones, and {2} products that two customers have: too little to learn tastes from.",
                    buyers, several, shared),
                    Sentence.of("Check that the right columns are chosen. At least two customers with a product in common are needed, and to rely on the offers some hundred who bought at two different times."));
        }
    }

    private static int[] counts(int[] numbers, int of) {
        var counts = new int[of];
        Arrays.stream(numbers).forEach(n -> counts[n]++);
        return counts;
    }

    private static List<Customer> customers(Log log, Shelf shelf, int most, Progress progress) {
        int n = log.customers().size();
        var chunks = Parallel.map(IntStream.rangeClosed(0, (n - 1) / CHUNK).boxed().toList(), progress, (chunk, part) -> {
            var picker = shelf.open();
            var made = new ArrayList<Customer>(CHUNK);
            int from = chunk * CHUNK;
            int to = Math.min(n, from + CHUNK);
            for (int c = from; c < to; c++) {
                part.step(c - from, to - from);
                var bought = bought(log, c);
                made.add(new Customer(log.customers().get(c), Arrays.stream(bought).mapToInt(Had::item).toArray(),
                        Arrays.stream(bought).mapToDouble(Had::mark).toArray(), picker.offers(c, most)));
            }
            return made;
        });
        return chunks.stream().flatMap(List::stream).toList();
    }

    /// An item of a customer's: when last, and how rated or how many times bought.
    private record Had(int item, long last, double mark) {}

    private static Had[] bought(Log log, int customer) {
        var had = new java.util.LinkedHashMap<Integer, Had>();
        for (int e = log.start()[customer]; e < log.start()[customer + 1]; e++) {
            int item = log.item()[e];
            var before = had.get(item);
            boolean again = before != null && log.dated() && before.last == log.when()[e];
            double times = (before == null ? 0 : before.mark) + (again ? 0 : 1);
            had.put(item, new Had(item, log.when()[e], log.rated() ? log.mark()[e] : times));
        }
        var order = log.dated() ? Comparator.comparingLong((Had h) -> -h.last) : Comparator.comparingDouble((Had h) -> -h.mark);
        return had.values().stream().sorted(order.thenComparingDouble(h -> -h.mark).thenComparingInt(Had::item)).toArray(Had[]::new);
    }

    private RecommendResult tell(HistoryReader.Read read, Taste taste, List<Customer> customers, Trial trial, Optional<RatingErrors> errors, Progress progress) {
        var judged = List.of(judged(id, label, trial.own(), errors.map(RatingErrors::rmse), errors.map(RatingErrors::mae)),
                judged(trivial ? "random" : "popular", trivial ? Sentence.of("Ten at random") : Sentence.of("Popular for everybody"), trial.base(),
                        errors.map(RatingErrors::baseRmse), errors.map(RatingErrors::baseMae)));
        var words = new Words(this, read, taste.note(), customers, trial, errors, judged, trial.sign(), Words.sign(errors, progress));
        return new RecommendResult(words.summary(), read.log().rated(), read.log().items(), customers, taste.similar(), judged, trial.judges());
    }

    private static Judged judged(String method, Sentence label, Optional<merchant.method.recommend.trial.TopTen> ten, Optional<Double> rmse, Optional<Double> mae) {
        return new Judged(method, label, ten.map(t -> t.precision()).orElse(Double.NaN), ten.map(t -> t.recall()).orElse(Double.NaN),
                ten.map(t -> t.ndcg()).orElse(Double.NaN), ten.map(t -> t.coverage()).orElse(Double.NaN), rmse.orElse(Double.NaN), mae.orElse(Double.NaN));
    }
}
