package merchant.store.step;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import merchant.problem.Problem;
import merchant.table.step.Condition;
import merchant.table.step.Step;
import merchant.text.Sentence;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Steps as JSON: the word for each kind is a literal here and stable for ever, so nothing in a file can name a class to load.
public final class StepJson {
    /// The version of the form. Raise it with any change of a step's record that older files do not fit.
    /// In version 1 "is not" and "is none of" let no missing value pass; "contains" heeded letters' case, and a day was its first moment.
    /// In versions 1 and 2 the keys of a join said nothing of how they agree: their values were equal.
    public static final int VERSION = 3;

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
    @JsonSubTypes({@JsonSubTypes.Type(value = Step.Filter.class, name = "filter"),
        @JsonSubTypes.Type(value = Step.Where.class, name = "where"),
        @JsonSubTypes.Type(value = Step.Fill.class, name = "fill"),
        @JsonSubTypes.Type(value = Step.Drop.class, name = "drop"),
        @JsonSubTypes.Type(value = Step.Rename.class, name = "rename"),
        @JsonSubTypes.Type(value = Step.Retype.class, name = "retype"),
        @JsonSubTypes.Type(value = Step.Derive.class, name = "derive"),
        @JsonSubTypes.Type(value = Step.Split.class, name = "split"),
        @JsonSubTypes.Type(value = Step.Part.class, name = "part"),
        @JsonSubTypes.Type(value = Step.Join.class, name = "join"),
        @JsonSubTypes.Type(value = Step.Append.class, name = "append"),
        @JsonSubTypes.Type(value = Step.Group.class, name = "group"),
        @JsonSubTypes.Type(value = Step.Pivot.class, name = "pivot"),
        @JsonSubTypes.Type(value = Step.Bucket.class, name = "bucket"),
        @JsonSubTypes.Type(value = Step.Deduplicate.class, name = "deduplicate"),
        @JsonSubTypes.Type(value = Step.Pseudonymise.class, name = "pseudonymise"),
        @JsonSubTypes.Type(value = Step.Sort.class, name = "sort"),
        @JsonSubTypes.Type(value = Step.WithoutCancelled.class, name = "without-cancelled"),
        @JsonSubTypes.Type(value = Step.Sales.class, name = "sales"),
        @JsonSubTypes.Type(value = Step.Customers.class, name = "customers"),
        @JsonSubTypes.Type(value = Step.Baskets.class, name = "baskets"),
        @JsonSubTypes.Type(value = Step.Ratings.class, name = "ratings")})
    private interface Kinds {}

    private static final JsonMapper MAPPER = JsonMapper.builder().addMixIn(Step.class, Kinds.class)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build();

    private StepJson() {}

    public static String write(List<Step> steps) {
        return MAPPER.writerFor(MAPPER.getTypeFactory().constructCollectionType(List.class, Step.class)).writeValueAsString(steps);
    }

    /// Steps out of JSON.
    ///
    /// @throws Problem when another version wrote them
    public static List<Step> read(int version, String json) {
        if (version < 1 || version > VERSION) {
            throw unreadable(null);
        }
        try {
            var written = MAPPER.readTree(json);
            if (version < VERSION) {
                written.findValues("keys").forEach(keys -> keys.forEach(StepJson::equal));
            }
            var steps = List.of(MAPPER.treeToValue(written, Step[].class));
            return version > 1 ? steps : steps.stream().map(StepJson::ofVersion1).toList();
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    private static void equal(JsonNode key) {
        if (key instanceof ObjectNode pair) {
            pair.put("match", Step.Join.Match.SAME.name());
        }
    }

    /// A filter of version 1 whose conditions must all hold keeps its meaning about missing values by one condition more.
    private static Step ofVersion1(Step step) {
        if (!(step instanceof Step.Filter filter) || !filter.all() && filter.conditions().size() > 1) {
            return step;
        }
        var conditions = new ArrayList<Condition>();
        for (var condition : filter.conditions()) {
            conditions.add(condition);
            if (condition.test() == Condition.Test.IS_NOT || condition.test() == Condition.Test.NOT_ONE_OF) {
                conditions.add(new Condition(condition.column(), Condition.Test.PRESENT, List.of()));
            }
        }
        return new Step.Filter(conditions, true, filter.keep());
    }

    private static Problem unreadable(@org.jspecify.annotations.Nullable Throwable cause) {
        return Problem.fault(Sentence.of("The steps of this table were written by another version of this program."),
                Sentence.of("Open the project with the newest version."), cause);
    }
}
