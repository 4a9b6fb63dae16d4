package merchant.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import merchant.problem.Nearest;
import merchant.problem.Problem;
import merchant.text.Part;
import merchant.text.Sentence;

/// Values for a method's parameters. Immutable; always complete and valid.
public final class Settings {
    private final List<Parameter> parameters;
    private final Map<String, Object> values;

    private Settings(List<Parameter> parameters, Map<String, Object> values) {
        this.parameters = parameters;
        this.values = values;
    }

    /// Every parameter at its initial value.
    public static Settings initial(List<Parameter> parameters) {
        var values = new LinkedHashMap<String, Object>();
        parameters.forEach(p -> values.put(p.key(), p.initial()));
        return new Settings(List.copyOf(parameters), values);
    }

    /// These settings with one value changed.
    ///
    /// @throws Problem naming the nearest parameter, or the bounds
    public Settings with(String key, Object value) {
        var parameter = parameter(key);
        parameter.problem(value).ifPresent(p -> {
            throw Problem.request(p, Sentence.of("The value given was \"{0}\".", String.valueOf(value)));
        });
        var changed = new LinkedHashMap<>(values);
        changed.put(key, value);
        return new Settings(parameters, changed);
    }

    /// These settings with one value changed, the value given as text (`--set KEY=VALUE`).
    ///
    /// @throws Problem naming the nearest parameter, or the bounds
    public Settings parsed(String key, String text) {
        return with(key, parse(parameter(key), text.strip()));
    }

    private static Object parse(Parameter parameter, String text) {
        try {
            return switch (parameter) {
                case Parameter.Whole ignored -> Long.valueOf(text);
                case Parameter.Real ignored -> Double.valueOf(text);
                case Parameter.Flag ignored -> switch (text.toLowerCase(Locale.ROOT)) {
                    case "yes", "true", "1", "on" -> true;
                    case "no", "false", "0", "off" -> false;
                    default -> text;
                };
                case Parameter.Choice ignored -> text;
                case Parameter.Text ignored -> text;
            };
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private Parameter parameter(String key) {
        return parameters.stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow(() -> {
            var keys = parameters.stream().map(Parameter::key).toList();
            var remedy = Nearest.to(key, keys).map(n -> Sentence.of("Did you mean \"{0}\"?", n))
                    .orElseGet(() -> Sentence.of("The parameters are: {0}.", Part.listing(keys)));
            return Problem.request(Sentence.of("There is no parameter \"{0}\".", key), remedy);
        });
    }

    public long whole(String key) {
        return (Long) values.get(key);
    }

    public double real(String key) {
        return (Double) values.get(key);
    }

    public boolean flag(String key) {
        return (Boolean) values.get(key);
    }

    public String text(String key) {
        return (String) values.get(key);
    }

    public Object value(String key) {
        return values.get(parameter(key).key());
    }

    /// All values by key, in the parameters' order.
    public Map<String, Object> values() {
        return java.util.Collections.unmodifiableMap(values);
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settings settings && values.equals(settings.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
