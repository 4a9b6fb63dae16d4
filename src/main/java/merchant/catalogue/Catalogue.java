package merchant.catalogue;

import java.util.List;
import merchant.method.Question;
import merchant.method.basket.Apriori;
import merchant.method.basket.FpGrowth;
import merchant.method.forecast.Arima;
import merchant.method.forecast.Auto;
import merchant.method.forecast.BoostedLags;
import merchant.method.forecast.Drift;
import merchant.method.forecast.DynamicTheta;
import merchant.method.forecast.Ets;
import merchant.method.forecast.Holt;
import merchant.method.forecast.HoltWinters;
import merchant.method.forecast.Mean;
import merchant.method.forecast.Naive;
import merchant.method.forecast.Regression;
import merchant.method.forecast.SeasonalNaive;
import merchant.method.forecast.process.Ar;
import merchant.method.forecast.process.Arma;
import merchant.method.forecast.process.Ma;
import merchant.method.forecast.process.Sarima;
import merchant.method.forecast.process.Structural;
import merchant.method.forecast.Ses;
import merchant.method.forecast.Theta;
import merchant.method.forecast.slow.Croston;
import merchant.method.forecast.slow.Sba;
import merchant.method.forecast.slow.Tsb;
import merchant.method.predict.DecisionTree;
import merchant.method.predict.Logistic;
import merchant.method.predict.RandomForest;
import merchant.method.recommend.ItemItem;
import merchant.method.recommend.Popular;
import merchant.method.recommend.Svd;
import merchant.method.recommend.UserUser;
import merchant.method.reorder.AbcXyz;
import merchant.method.reorder.Budget;
import merchant.method.reorder.Eoq;
import merchant.method.reorder.Newsvendor;
import merchant.method.reorder.PeriodicReview;
import merchant.method.reorder.ReorderPoint;
import merchant.text.Sentence;

/// Every question that the program answers.
public final class Catalogue {
    private Catalogue() {}

    /// The questions, in the order in which the start page shows them.
    public static List<Question> questions() {
        return List.of(
                new Question("forecast", Sentence.of("How much will I sell?"),
                        Sentence.of("A forecast with its likely range, judged on your own past before you rely on it."),
                        Sentence.of("forecast · charts"), Sentence.of("Forecast"),
                        List.of(new Auto(),
                                new Ets(), new HoltWinters(), new Holt(), new Ses(), new BoostedLags(),
                                new Theta(), new DynamicTheta(),
                                new Sba(), new Croston(), new Tsb(),
                                new Arima(), new Sarima(), new Ar(), new Ma(), new Arma(), new Structural(),
                                new Regression(), new SeasonalNaive(), new Naive(), new Drift(), new Mean())),
                new Question("reorder", Sentence.of("What should I order, and when?"),
                        Sentence.of("An order list: what of each product, by when, at what risk and cost, with the arithmetic of every quantity."),
                        Sentence.of("order list · dates"), Sentence.of("Make the list"), Sentence.of("Order list"),
                        List.of(new ReorderPoint(), new PeriodicReview(), new AbcXyz(), new Budget(), new Newsvendor(), new Eoq())),
                new Question("basket", Sentence.of("What sells together?"),
                        Sentence.of("Rules of what stands in the same orders, tested on orders held out and beside pure chance, and bundles to offer."),
                        Sentence.of("rules · bundles"), Sentence.of("Find rules"), Sentence.of("Rules"),
                        List.of(new FpGrowth(), new Apriori())),
                new Question("recommend", Sentence.of("What should I offer to whom?"),
                        Sentence.of("A list for each customer with the reason of every offer, tested on purchases held out beside the popular products."),
                        Sentence.of("lists · reasons"), Sentence.of("Choose offers"), Sentence.of("Offers"),
                        List.of(new ItemItem(), new UserUser(), new Svd(), new Popular())),
                new Question("predict", Sentence.of("Who will buy, who will leave?"),
                        Sentence.of("A score for each customer, the reasons as a tree, and how far to trust it, judged on rows not seen."),
                        Sentence.of("scores · tree"), Sentence.of("Predict"),
                        List.of(new DecisionTree(), new Logistic(), new RandomForest())));
    }
}
