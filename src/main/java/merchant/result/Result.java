package merchant.result;

import java.util.List;

/// What a run leaves behind. The summary and the tables are the same for all kinds; views and figures know the kinds.
public sealed interface Result permits ForecastResult {
    /// What it says in words and numbers.
    Summary summary();

    /// Its tables, as `NAME.csv` will hold them.
    List<Sheet> sheets();
}
