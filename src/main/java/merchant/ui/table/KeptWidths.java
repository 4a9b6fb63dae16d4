package merchant.ui.table;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import merchant.problem.Problem;
import merchant.ui.grid.DataGrid;

/// Keeps the widths to which the user drew a table's columns in the project, and gives them to the grid again.
final class KeptWidths {
    private static final String WORD = "widths";
    private static final Duration SOON = Duration.millis(400);

    private final TableModel model;
    private final PauseTransition wait = new PauseTransition(SOON);
    private Map<String, Double> drawn = Map.of();

    KeptWidths(TableModel model) {
        this.model = model;
        wait.setOnFinished(e -> write());
    }

    void into(DataGrid grid) {
        model.workspace().quietly((project, progress) -> read(model.table().state(WORD).orElse("")), grid::widths, KeptWidths::lost);
    }

    /// An edge was drawn; written once it rests.
    void keep(Map<String, Double> widths) {
        drawn = Map.copyOf(widths);
        wait.playFromStart();
    }

    private void write() {
        var text = text(drawn);
        model.workspace().quietly((project, progress) -> {
            model.table().state(WORD, text);
            return true;
        }, done -> { }, KeptWidths::lost);
    }

    private static void lost(Problem problem) {
        System.getLogger(KeptWidths.class.getName()).log(System.Logger.Level.WARNING, "widths were not kept", problem);
    }

    /// A line a column: its name and its width.
    static String text(Map<String, Double> widths) {
        return widths.entrySet().stream().map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + " " + Math.round(e.getValue())).sorted().collect(Collectors.joining("\n"));
    }

    /// The widths that a text says; a line that is none is passed over, because a project may come from anywhere.
    static Map<String, Double> read(String text) {
        var widths = new LinkedHashMap<String, Double>();
        text.lines().map(l -> l.split(" ")).filter(l -> l.length == 2 && l[1].matches("[0-9]{1,4}") && !l[0].matches(".*%(?![0-9A-Fa-f]{2}).*"))
                .forEach(l -> widths.put(URLDecoder.decode(l[0], StandardCharsets.UTF_8), Double.valueOf(l[1])));
        return widths;
    }
}
