package merchant.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Map;
import merchant.result.BasketResult;
import merchant.result.ForecastResult;
import merchant.result.OrderResult;
import merchant.result.RecommendResult;
import merchant.result.Result;
import merchant.result.ScoresResult;
import merchant.result.Sheet;
import merchant.text.Part;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// How records are written as JSON. Kinds stand in it as stable words from the literal lists here, never as class names, so
/// nothing in a file can name a class to load. A number that is none (`NaN`, infinity) is written as a word.
final class Json {
    /// The version of the results' form. Raise it with any change of a result record that older files do not fit, and let
    /// [merchant.store.sound.OlderResults] bring what was written before up to it.
    static final int RESULT_VERSION = 5;

    /// Each kind of result and its word in the file.
    static final Map<String, Class<? extends Result>> RESULTS = Map.of("forecast", ForecastResult.class, "basket", BasketResult.class,
            "scores", ScoresResult.class, "recommend", RecommendResult.class, "orders", OrderResult.class);

    /// Each kind of part and its word in the file.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({@JsonSubTypes.Type(value = Part.Words.class, name = "words"),
        @JsonSubTypes.Type(value = Part.Count.class, name = "count"),
        @JsonSubTypes.Type(value = Part.Amount.class, name = "amount"),
        @JsonSubTypes.Type(value = Part.Percent.class, name = "percent"),
        @JsonSubTypes.Type(value = Part.Day.class, name = "day"),
        @JsonSubTypes.Type(value = Part.Inner.class, name = "sentence"),
        @JsonSubTypes.Type(value = Part.Way.class, name = "way"),
        @JsonSubTypes.Type(value = Part.Listing.class, name = "listing")})
    interface Parts {}

    private abstract static class SheetForm {
        @JsonSerialize(using = RowsOut.class)
        @JsonDeserialize(using = RowsIn.class)
        @Nullable List<List<Object>> rows;
    }

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Part.class, Parts.class)
            .addMixIn(Sheet.class, SheetForm.class)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private Json() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    static <T> T read(String json, TypeReference<T> type) {
        return MAPPER.readValue(json, type);
    }

    static <T> T read(JsonNode tree, Class<T> type) {
        return MAPPER.treeToValue(tree, type);
    }

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    /// The word for a result's kind.
    static String kind(Result result) {
        return RESULTS.entrySet().stream().filter(e -> e.getValue().isInstance(result)).map(Map.Entry::getKey).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no word for " + result.getClass()));
    }

    /// Settings as JSON: values are Long, Double, Boolean, String or List of String.
    static String settings(Map<String, Object> settings) {
        var object = JsonNodeFactory.instance.objectNode();
        settings.forEach((key, value) -> object.set(key, cell(value)));
        return object.toString();
    }

    /// Settings out of JSON, types as they were.
    static Map<String, Object> settings(String json) {
        var settings = new LinkedHashMap<String, Object>();
        for (var entry : tree(json).properties()) {
            var value = cell(entry.getValue());
            if (value != null) {
                settings.put(entry.getKey(), value);
            }
        }
        return settings;
    }

    /// A value whose type must come back: whole and decimal numbers differ by the point, the rest is named.
    private static JsonNode cell(@Nullable Object value) {
        var nodes = JsonNodeFactory.instance;
        return switch (value) {
            case null -> nodes.nullNode();
            case String text -> nodes.stringNode(text);
            case Long whole -> nodes.numberNode(whole);
            case Integer whole -> nodes.numberNode(whole.longValue());
            case Boolean flag -> nodes.booleanNode(flag);
            case Double number when number.isNaN() || number.isInfinite() -> nodes.objectNode().put("number", number.toString());
            case Double number -> nodes.numberNode(number);
            case LocalDate day -> nodes.objectNode().put("day", day.toString());
            case LocalDateTime time -> nodes.objectNode().put("time", time.toString());
            case Sentence sentence -> nodes.objectNode().set("sentence", MAPPER.valueToTree(sentence));
            case List<?> list -> {
                var array = nodes.arrayNode();
                list.forEach(e -> array.add(cell(e)));
                yield array;
            }
            default -> throw new IllegalArgumentException("a cell cannot hold " + value.getClass());
        };
    }

    private static @Nullable Object cell(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.isObject()) {
            var entry = node.properties().iterator().next();
            return switch (entry.getKey()) {
                case "number" -> Double.valueOf(entry.getValue().stringValue());
                case "day" -> LocalDate.parse(entry.getValue().stringValue());
                case "time" -> LocalDateTime.parse(entry.getValue().stringValue());
                case "sentence" -> MAPPER.treeToValue(entry.getValue(), Sentence.class);
                default -> throw new IllegalArgumentException("cell of kind " + entry.getKey());
            };
        }
        if (node.isArray()) {
            var list = new ArrayList<@Nullable Object>();
            node.forEach(e -> list.add(cell(e)));
            return list;
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isIntegralNumber()) {
            return node.longValue();
        }
        return node.isNumber() ? (Object) node.doubleValue() : node.stringValue();
    }

    private static final class RowsOut extends ValueSerializer<List<List<Object>>> {
        @Override
        public void serialize(List<List<Object>> rows, JsonGenerator out, SerializationContext context) {
            out.writeStartArray();
            for (var row : rows) {
                out.writeTree(cell(row));
            }
            out.writeEndArray();
        }
    }

    private static final class RowsIn extends ValueDeserializer<List<List<Object>>> {
        @Override
        public List<List<Object>> deserialize(JsonParser in, DeserializationContext context) {
            var rows = new ArrayList<List<Object>>();
            for (JsonNode row : context.readTree(in)) {
                var cells = new ArrayList<Object>();
                row.forEach(e -> cells.add(cell(e)));
                rows.add(cells);
            }
            return rows;
        }
    }
}
