package merchant.ui.wizard;

import java.util.List;
import java.util.Map;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Question;
import merchant.method.Settings;
import merchant.table.Table;

/// Everything that a run needs, chosen.
///
/// @param others further tables by their part, such as `stock`
public record Plan(Question question, Table table, Map<String, Table> others, Method method, Map<String, List<String>> columns, Settings settings) {
    public Plan {
        others = Map.copyOf(others);
        columns = Map.copyOf(columns);
    }

    /// What the method will be run on.
    public Input input() {
        return new Input(table, others, columns);
    }
}
