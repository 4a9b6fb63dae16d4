package merchant.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads the translation files of a language: JSON objects from English sentence to translated sentence.
final class Translations {
    /// Sentences that the program no longer says, but that results, steps and ledgers of its earlier versions hold. A sentence that is reworded and may stand in a project moves here.
    static final String OLDER = "older";

    /// One file an area, so that areas can be translated side by side.
    static final List<String> AREAS = List.of("problem", "csv", "store", "formula", "method", "forecast", "calendar", "basket", "predict", "reorder", "order", "recommend", "offers",
            "figure", "export", "sample", "shell", "data", "table", "wizard", "run", "cli", "source", "step", OLDER);

    private Translations() {}

    static Map<String, String> read(Language language) {
        var all = new HashMap<String, String>();
        var factory = new JsonFactory();
        for (var area : AREAS) {
            var name = language.tag() + "/" + area + ".json";
            try (var in = Translations.class.getResourceAsStream(name)) {
                if (in != null) {
                    read(factory, in, all);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("translation file " + name, e);
            }
        }
        return Map.copyOf(all);
    }

    private static void read(JsonFactory factory, InputStream in, Map<String, String> all) {
        try (var parser = factory.createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var english = parser.currentName();
                parser.nextToken();
                all.put(english, parser.getString());
            }
        }
    }
}
