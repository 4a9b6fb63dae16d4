package merchant.csv.role;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads this package's data files: a list of objects of texts, numbers, yes/no, lists of texts and maps of texts.
final class Json {
    private Json() {}

    static List<Map<String, Object>> objects(String file) {
        try (var in = Json.class.getResourceAsStream(file); var parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            var objects = new ArrayList<Map<String, Object>>();
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                objects.add(object(parser));
            }
            return objects;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /// The texts of a list that stands under a key.
    static List<String> texts(Map<String, Object> object, String key) {
        return ((List<?>) object.getOrDefault(key, List.of())).stream().map(Object::toString).toList();
    }

    private static Map<String, Object> object(JsonParser parser) {
        var object = new LinkedHashMap<String, Object>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = parser.currentName();
            parser.nextToken();
            object.put(key, value(parser));
        }
        return object;
    }

    private static Object value(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return object(parser);
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return parser.getString();
        }
        var list = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }
}
