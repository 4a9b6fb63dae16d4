package merchant.csv;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// [MadeFilesTest] over many more files.
@Tag("bench")
class MadeFilesBenchTest {
    private static final int MANY = 2_500;

    @TempDir
    Path folder;

    @Test
    void noValueIsChangedInSilenceInManyFiles() throws IOException {
        MadeFilesTest.read(Math.max(MANY, Integer.getInteger("made", MANY)), folder);
    }
}
