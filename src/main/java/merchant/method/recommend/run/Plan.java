package merchant.method.recommend.run;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.recommend.fit.Factors;
import merchant.method.recommend.fit.Measure;
import merchant.method.recommend.fit.Neighbourhood;
import merchant.problem.Problem;
import merchant.text.Sentence;

/// What the user asked for.
public final class Plan {
    static final Parameter.Whole OFFERS = new Parameter.Whole(Parameter.About.of("offers", "Offers for each customer",
            "How long each customer's list is at most."), 10, 1, 100);
    static final Parameter.Flag REPEAT = new Parameter.Flag(Parameter.About.of("repeat", "Offer again what they have",
            "Yes for a shop where people buy the same again, such as food; no where one is enough."), false);
    static final Parameter.Whole FOLDS = new Parameter.Whole(Parameter.About.of("folds", "Parts for judging ratings",
            "With ratings: they are dealt into so many parts, and each is expected from the others.").asAdvanced(), 5, 2, 20);
    private static final Parameter.Choice SIMILARITY = new Parameter.Choice(Parameter.About.of("similarity", "How likeness is measured",
            "Pearson compares ratings over what both have; cosine compares what they have."), "auto", List.of(
            new Parameter.Option("auto", Sentence.of("Pearson with ratings, else cosine")), new Parameter.Option("cosine", Sentence.of("Cosine")),
            new Parameter.Option("pearson", Sentence.of("Pearson (ratings only)"))));
    private static final Parameter.About NEIGHBOURS = Parameter.About.of("neighbours", "Neighbours", "How many of the most alike are listened to.");
    private static final Parameter.Real SHRINKAGE = new Parameter.Real(Parameter.About.of("shrinkage", "Caution with few in common",
            "A likeness that rests on n in common counts n / (n + this): 0 believes it at once.").asAdvanced(), 10, 0, 1_000);
    private static final Parameter.Whole FACTORS = new Parameter.Whole(Parameter.About.of("factors", "Factors",
            "How many numbers describe the taste of a customer and the nature of a product."), 20, 1, 200);
    private static final Parameter.Whole EPOCHS = new Parameter.Whole(Parameter.About.of("epochs", "Passes",
            "How many times all ratings are gone through."), 40, 1, 500);
    private static final Parameter.Real RATE = new Parameter.Real(Parameter.About.of("learning-rate", "Learning rate",
            "How far each rating moves the numbers; too high and they never settle.").asAdvanced(), 0.02, 0.0001, 0.5);
    private static final Parameter.Real REGULARISATION = new Parameter.Real(Parameter.About.of("regularisation", "Regularisation",
            "How strongly the numbers are held near zero, so that few ratings are not believed too much.").asAdvanced(), 0.1, 0, 2);

    /// The parameters of all methods.
    public static final List<Parameter> ALL = List.of(OFFERS, REPEAT, FOLDS);
    /// Those of comparing items: few neighbours, as Deshpande and Karypis found; more bring in what is merely popular.
    public static final List<Parameter> ITEMS = comparing(20);
    /// Those of comparing customers, each of whom says little.
    public static final List<Parameter> CUSTOMERS = comparing(50);
    /// Those of factorisation.
    public static final List<Parameter> FACTORISING = List.of(OFFERS, REPEAT, FACTORS, EPOCHS, RATE, REGULARISATION, FOLDS);

    private Plan() {}

    private static List<Parameter> comparing(long neighbours) {
        return List.of(OFFERS, REPEAT, SIMILARITY, new Parameter.Whole(NEIGHBOURS, neighbours, 1, 1_000), SHRINKAGE, FOLDS);
    }

    /// How to compare.
    ///
    /// @throws Problem where Pearson is asked for without ratings
    public static Neighbourhood neighbourhood(Settings settings, boolean rated) {
        var asked = settings.text(SIMILARITY.key());
        if (asked.equals("pearson") && !rated) {
            throw Problem.request(Sentence.of("Pearson compares ratings, and no column with ratings is chosen."),
                    Sentence.of("Choose cosine, or a column for \"{0}\".", merchant.method.recommend.data.RecommendNeeds.RATING.label()));
        }
        var measure = asked.equals("cosine") || !rated ? Measure.COSINE : Measure.PEARSON;
        return new Neighbourhood(measure, (int) settings.whole(NEIGHBOURS.key()), settings.real(SHRINKAGE.key()));
    }

    /// How to factorise.
    public static Factors.Settings factors(Settings settings) {
        return new Factors.Settings((int) settings.whole(FACTORS.key()), (int) settings.whole(EPOCHS.key()), settings.real(RATE.key()),
                settings.real(REGULARISATION.key()));
    }
}
