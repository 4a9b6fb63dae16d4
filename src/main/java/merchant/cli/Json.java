package merchant.cli;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// JSON as the commands print it: indented, numbers that are no numbers as null.
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static JsonNode read(byte[] json) {
        return MAPPER.readTree(json);
    }

    static String text(JsonNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    static void put(ObjectNode object, String key, double number) {
        if (Double.isFinite(number)) {
            object.put(key, number);
        } else {
            object.putNull(key);
        }
    }

    static void words(ObjectNode object, String key, Map<String, String> words) {
        var inner = object.putObject(key);
        words.forEach(inner::put);
    }

    /// A setting's value as the matching kind of JSON.
    static void value(ObjectNode object, String key, Object value) {
        switch (value) {
            case Long whole -> object.put(key, whole);
            case Double number -> put(object, key, number);
            case Boolean flag -> object.put(key, flag);
            default -> object.put(key, value.toString());
        }
    }
}
