package merchant.workspace;

import merchant.table.Table;
import merchant.table.TableSink;
import merchant.work.Progress;

/// Reads something into a table of the project; its choices were made before.
@FunctionalInterface
public interface Importer {
    /// Fills the sink and finishes it.
    ///
    /// @throws Exception what went wrong; the sink is abandoned then
    Table read(TableSink sink, Progress progress) throws Exception;
}
