package merchant.store.sound;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Brings results of older forms up to the present version: what they could not know yet is empty.
///
/// Version 2 (2026-11): forecasts got marks, effects, residuals and a level, and their measures all figures by periods ahead and by origin;
/// of the mean absolute error by periods ahead alone the other figures are unknown.
///
/// Version 3 (2026-11): lines of order lists got the product's number and the levels of other services.
///
/// Version 4 (2026-11): the rules played through the past of order lists got what spoiled.
///
/// Version 5 (2026-11): verdicts name the method that was better.
public final class OlderResults {
    private OlderResults() {}

    /// The result in today's form.
    ///
    /// @param version of the form that it was written in
    /// @param kind the word for it in the file
    public static JsonNode upgraded(int version, String kind, JsonNode result) {
        if (version < 2 && kind.equals("forecast") && result.get("series") != null) {
            for (var series : result.get("series")) {
                if (series instanceof ObjectNode one) {
                    one.putArray("marks");
                    one.putArray("effects");
                    one.putArray("residuals");
                    one.put("level", "SERIES");
                    one.path("accuracy").forEach(a -> measures((ObjectNode) a));
                }
            }
        }
        if (version < 3 && kind.equals("orders")) {
            result.path("lines").forEach(line -> ((ObjectNode) line).put("number", "").putArray("levels"));
        }
        if (version < 4 && kind.equals("orders")) {
            result.path("simulated").forEach(played -> ((ObjectNode) played).put("spoiled", "NaN").put("spoiledCost", "NaN"));
        }
        if (version < 5) {
            verdict(result.path("summary"));
            result.path("series").forEach(OlderResults::verdict);
        }
        return result;
    }

    private static void verdict(JsonNode holder) {
        if (holder.path("verdict") instanceof ObjectNode verdict) {
            verdict.put("rather", "");
        }
    }

    private static void measures(ObjectNode accuracy) {
        var whole = accuracy.objectNode();
        whole.put("count", 0);
        List.of("mae", "rmse", "smape", "mase", "coverage80", "coverage95").forEach(name -> whole.set(name, accuracy.remove(name)));
        whole.put("pinball", "NaN");
        var steps = accuracy.arrayNode();
        accuracy.path("byHorizon").forEach(mae -> {
            var step = steps.addObject();
            step.put("count", 0);
            step.set("mae", mae);
            List.of("rmse", "smape", "mase", "pinball", "coverage80", "coverage95").forEach(name -> step.put(name, "NaN"));
        });
        accuracy.set("whole", whole);
        accuracy.set("byHorizon", steps);
        accuracy.putArray("byOrigin");
    }
}
