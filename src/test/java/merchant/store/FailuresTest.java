package merchant.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import merchant.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What DuckDB and the file system say becomes one clear sentence.
class FailuresTest {
    private static final Path FILE = Path.of("folder", "shop.merchant");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IO Error: Could not write file "x": No space left on device | The disk is full. | FAULT
            Could not write all bytes to file "x": There is not enough space on the disk. | The disk is full. | FAULT
            IO Error: Could not set lock on file "x": Conflicting lock is held in java (PID 1) | already open | REQUEST
            IO Error: Cannot open file "x": The process cannot access the file because it is being used by another process. | already open | REQUEST
            IO Error: Trying to read a database file with version number 99, but we can only read versions between 64 and 67. | newer version | REQUEST
            IO Error: Corrupt database file: computed checksum 1 does not match stored checksum 2 in block at location 4096 | is damaged | FAULT
            Serialization Error: Failed to deserialize: expected end of object | is damaged | FAULT
            IO Error: The file "x" exists, but it is not a valid DuckDB database file! | is not a project | REQUEST
            IO Error: Cannot open file "x": Permission denied | does not allow | REQUEST
            IO Error: Cannot open file "x": Read-only file system | does not allow | REQUEST
            Out of Memory Error: failed to allocate data of size 16.0 KiB | not enough free memory | FAULT
            FATAL Error: Failed: database has been invalidated because of a previous fatal error. | could not be read or written | FAULT
            Binder Error: nobody foresaw this | Something went wrong | FAULT
            """)
    void whatDuckDbSaysIsRecognised(String said, String words, Problem.Kind kind) {
        var cause = new SQLException(said);
        var problem = Failures.of(cause, FILE);
        assertTrue(problem.getMessage().contains(words), problem.getMessage());
        assertEquals(kind, problem.kind());
        assertSame(cause, problem.getCause());
    }

    @Test
    void whatTheFileSystemSaysIsRecognised() {
        says("The disk is full.", new IOException("No space left on device"));
        says("The disk is full.", new FileSystemException("x", null, "There is not enough space on the disk"));
        says("There is no file \"x\"", new NoSuchFileException("x"));
        says("does not allow", new AccessDeniedException("x"));
        says("does not allow", new FileSystemException("x", null, "Read-only file system"));
        says("could not be read or written", new IOException("Input/output error"));
    }

    private static void says(String words, IOException thrown) {
        var problem = Failures.of(thrown, FILE);
        assertTrue(problem.getMessage().contains(words), problem.getMessage());
        assertSame(thrown, problem.getCause());
    }

    @Test
    void aQuestionThatTakesTooLongIsEndedAndSaysWhatToDo() throws Exception {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:duckdb:"); var statement = connection.prepareStatement(
                "SELECT count(*) FROM range(100000000) a, range(100000) b WHERE a.range * b.range % 7 = 3")) {
            var stop = new merchant.store.view.Stop(1);
            stop.begin(statement);
            var thrown = org.junit.jupiter.api.Assertions.assertThrows(java.sql.SQLException.class, statement::executeQuery);
            stop.end(statement);
            assertEquals("The rows took too long to find; it was given up.", Failures.of(thrown, null).happened().toString());
        }
    }
}
