package merchant.workspace;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import merchant.problem.Problem;
import merchant.store.ProjectFile;
import merchant.store.RunRecord;

/// Quantities that a merchant typed over those of an order list, kept in the project beside the list. A line of text each, the product's name encoded as in an address, so that
/// no name can break a line.
public final class KeptQuantities {
    private final Workspace workspace;
    private final String key;

    /// @param run the order list's
    public KeptQuantities(Workspace workspace, long run) {
        this.workspace = workspace;
        this.key = RunRecord.quantities(run);
    }

    /// Reads them, by product.
    public void read(Consumer<Map<String, Double>> done) {
        workspace.quietly((project, progress) -> read(project), done, KeptQuantities::lost);
    }

    /// Keeps them; one at a time in the order in which they come.
    public void keep(Map<String, Double> own) {
        var text = text(own);
        workspace.quietly((project, progress) -> {
            project.state(key, text);
            return true;
        }, done -> { }, workspace::fail);
    }

    private Map<String, Double> read(ProjectFile project) {
        return project.state(key).map(KeptQuantities::of).orElse(Map.of());
    }

    private static String text(Map<String, Double> own) {
        return new TreeMap<>(own).entrySet().stream().map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "=" + e.getValue()).collect(Collectors.joining("\n"));
    }

    private static Map<String, Double> of(String text) {
        return text.lines().map(l -> l.split("=")).filter(l -> l.length == 2)
                .collect(Collectors.toMap(l -> URLDecoder.decode(l[0], StandardCharsets.UTF_8), l -> Double.valueOf(l[1]), (a, b) -> b));
    }

    private static void lost(Problem problem) {
        System.getLogger(KeptQuantities.class.getName()).log(System.Logger.Level.WARNING, "quantities that were typed could not be read", problem);
    }
}
