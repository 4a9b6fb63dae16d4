package merchant.method.predict.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import merchant.method.Model;
import merchant.method.predict.fit.Encoder;
import merchant.method.predict.fit.Fitted;
import merchant.method.predict.fit.ForestFit;
import merchant.method.predict.fit.LogisticFit;
import merchant.method.predict.fit.Tree;
import merchant.method.predict.fit.TreeFit;
import merchant.problem.Problem;
import merchant.text.Sentence;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The form in which a model is kept: versioned JSON, nothing in it names code. What is read is checked before it is used: a file
/// that somebody sent must not make the program loop or fail.
///
/// @param program says what wrote the file
/// @param trees of a tree or forest; empty for logistic regression
/// @param weights of a logistic regression; empty for trees
@SuppressWarnings("ArrayRecordComponent")
record KeptModel(String program, int version, String question, String method, String target, List<String> classes, int positive,
        double threshold, String key, List<Encoder.Feature> features, List<Tree> trees, double[][] weights) {
    private static final String PROGRAM = "merchant-workbench-model";
    private static final int VERSION = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build();

    static byte[] write(Learned learned) {
        var trees = switch (learned.fitted()) {
            case TreeFit tree -> List.of(tree.tree());
            case ForestFit forest -> forest.trees();
            case LogisticFit ignored -> List.<Tree>of();
        };
        var weights = learned.fitted() instanceof LogisticFit logistic ? logistic.weights() : new double[0][];
        var kept = new KeptModel(PROGRAM, VERSION, "predict", learned.method(), learned.target(), learned.classes(), learned.naming().positive(),
                learned.naming().threshold(), learned.key(), learned.encoder().features(), trees, weights);
        return MAPPER.writeValueAsString(kept).getBytes(StandardCharsets.UTF_8);
    }

    /// @throws Problem where it is no model of that method, of a newer version, or damaged
    static Model read(byte[] bytes, String method) {
        KeptModel kept;
        try {
            kept = MAPPER.readValue(bytes, KeptModel.class);
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw damaged(e);
        }
        if (!PROGRAM.equals(kept.program) || kept.version != VERSION || !method.equals(kept.method) || !kept.sound()) {
            throw damaged(null);
        }
        var naming = new Naming(kept.positive, kept.threshold);
        return new Learned(kept.method, kept.target, kept.classes, naming, kept.key, new Encoder(kept.features), kept.fitted());
    }

    private static Problem damaged(@org.jspecify.annotations.Nullable Throwable cause) {
        return Problem.request(Sentence.of("This is not a model that this version can use, or it is damaged."),
                Sentence.of("Take the file model.json that a run left, or train again."), cause);
    }

    private Fitted fitted() {
        return weights.length > 0 ? new LogisticFit(weights, classes.size()) : trees.size() == 1 && !"random-forest".equals(method)
                ? new TreeFit(trees.getFirst()) : new ForestFit(trees);
    }

    private boolean sound() {
        int width = 1 + features.stream().mapToInt(f -> Math.max(1, f.codes())).sum();
        boolean linear = weights.length == (classes.size() == 2 ? 1 : classes.size())
                && java.util.Arrays.stream(weights).allMatch(w -> w != null && w.length == width);
        return classes.size() >= 2 && positive >= -1 && positive < classes.size() && (positive < 0 || classes.size() == 2) && target != null && key != null
                && (trees.isEmpty() ? linear : weights.length == 0 && trees.stream().allMatch(this::sound));
    }

    /// Every child stands after its parent, so that each way ends.
    private boolean sound(Tree tree) {
        int n = tree.size();
        if (n == 0 || tree.cut().length != n || tree.yes().length != n || tree.no().length != n || tree.counts().length != n) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            boolean leaf = tree.feature()[i] < 0;
            boolean ways = tree.yes()[i] > i && tree.yes()[i] < n && tree.no()[i] > i && tree.no()[i] < n && tree.feature()[i] < features.size();
            if (!leaf && !ways || tree.counts()[i] == null || tree.counts()[i].length != classes.size()
                    || java.util.Arrays.stream(tree.counts()[i]).anyMatch(c -> c < 0)) {
                return false;
            }
        }
        return true;
    }
}
