package merchant.store.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import merchant.table.view.Condition;
import merchant.table.view.Sort;
import merchant.table.view.View;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How a table was looked at last, as JSON. Kinds stand in it as literal words. What is no view reads as [View#ALL], because a project may come from anywhere and
/// a view is worth no refusal.
public final class ViewJson {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ViewJson() {}

    public static String write(View view) {
        var root = NODES.objectNode();
        var filter = root.putArray("filter");
        view.filter().forEach(c -> filter.add(condition(c)));
        var sort = root.putArray("sort");
        view.sort().forEach(s -> sort.addObject().put("field", s.field()).put("descending", s.descending()));
        view.hidden().forEach(root.putArray("hidden")::add);
        view.frozen().forEach(root.putArray("frozen")::add);
        return root.toString();
    }

    private static ObjectNode condition(Condition condition) {
        var node = NODES.objectNode().put("field", condition.field());
        switch (condition) {
            case Condition.OneOf one -> {
                var values = node.put("is", "one-of").put("missing", one.missing()).put("except", one.except()).putArray("values");
                one.values().forEach(v -> values.add(value(v)));
            }
            case Condition.Compare compare -> node.put("is", "compare").put("how", compare.how().name()).put("value", value(compare.value()));
            case Condition.Between between -> node.put("is", "between").put("from", value(between.from())).put("to", value(between.to())).put("below", between.below());
            case Condition.Outside outside -> node.put("is", "outside").put("low", value(outside.low())).put("high", value(outside.high()));
            case Condition.Text text -> node.put("is", "text").put("place", text.place().name()).put("text", text.text());
            case Condition.Missing missing -> node.put("is", "missing").put("missing", missing.missing());
        }
        return node;
    }

    /// A value with its type before it.
    private static String value(Object value) {
        return switch (value) {
            case Long whole -> "whole " + whole;
            case Integer whole -> "whole " + whole;
            case Double number -> "number " + number;
            case Boolean flag -> "flag " + flag;
            case LocalDate day -> "day " + day;
            case LocalDateTime time -> "time " + time;
            default -> "text " + value;
        };
    }

    public static View read(String json) {
        try {
            var root = MAPPER.readTree(json);
            return new View(list(root, "filter", ViewJson::condition), list(root, "sort", s -> new Sort(text(s, "field"), s.path("descending").asBoolean(false))),
                    list(root, "hidden", JsonNode::asString), list(root, "frozen", JsonNode::asString));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            System.getLogger(ViewJson.class.getName()).log(System.Logger.Level.DEBUG, "no view", e);
            return View.ALL;
        }
    }

    private static <T> List<T> list(JsonNode root, String name, Function<JsonNode, T> reader) {
        return root.path(name) instanceof ArrayNode array ? new ArrayList<>(StreamSupport.stream(array.spliterator(), false).map(reader).toList()) : List.of();
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static Condition condition(JsonNode node) {
        var field = text(node, "field");
        return switch (text(node, "is")) {
            case "one-of" -> new Condition.OneOf(field, list(node, "values", v -> value(v.asString())), node.path("missing").asBoolean(false), node.path("except").asBoolean(false));
            case "compare" -> new Condition.Compare(field, Condition.Comparison.valueOf(text(node, "how")), value(text(node, "value")));
            case "between" -> new Condition.Between(field, value(text(node, "from")), value(text(node, "to")), node.path("below").asBoolean(false));
            case "outside" -> new Condition.Outside(field, value(text(node, "low")), value(text(node, "high")));
            case "text" -> new Condition.Text(field, Condition.Place.valueOf(text(node, "place")), text(node, "text"));
            case "missing" -> new Condition.Missing(field, node.path("missing").asBoolean(true));
            default -> throw new IllegalArgumentException("condition " + node);
        };
    }

    private static Object value(String written) {
        var parts = written.split(" ", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("value " + written);
        }
        return switch (parts[0]) {
            case "whole" -> Long.valueOf(parts[1]);
            case "number" -> Double.valueOf(parts[1]);
            case "flag" -> Boolean.valueOf(parts[1]);
            case "day" -> LocalDate.parse(parts[1]);
            case "time" -> LocalDateTime.parse(parts[1]);
            case "text" -> parts[1];
            default -> throw new IllegalArgumentException("value " + written);
        };
    }
}
