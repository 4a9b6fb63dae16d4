package merchant.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// DuckDB's own reading of a CSV file into a table on disk, types over all values: what an import is measured beside.
public final class ReadCsv {
    private ReadCsv() {}

    /// Seconds until the table is in and packed.
    ///
    /// @param database a file that is not there yet
    public static double seconds(Path file, Path database) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + database); var statement = connection.createStatement()) {
            long start = System.nanoTime();
            statement.execute("CREATE TABLE read AS SELECT * FROM read_csv('" + file + "', sample_size = -1)");
            statement.execute("CHECKPOINT");
            return (System.nanoTime() - start) / 1e9;
        }
    }
}
