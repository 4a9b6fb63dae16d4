package merchant.store;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Brings results of older forms up to [Json#RESULT_VERSION]: what they could not know yet is empty.
///
/// Version 2 (2026-11): forecasts got marks, effects and residuals.
final class OlderResults {
    private OlderResults() {}

    /// The result in today's form.
    ///
    /// @param version of the form that it was written in
    /// @param kind word of [Json#RESULTS]
    static JsonNode upgraded(int version, String kind, JsonNode result) {
        if (version < 2 && kind.equals("forecast") && result.get("series") != null) {
            for (var series : result.get("series")) {
                if (series instanceof ObjectNode one) {
                    one.putArray("marks");
                    one.putArray("effects");
                    one.putArray("residuals");
                }
            }
        }
        return result;
    }
}
