package merchant.method.smile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlasTest {
    /// By hand: x̄ = 1.5, ȳ = 6.5, Sxy = 15, Sxx = 5, so slope 3 and intercept 2.
    private static final String BY_HAND = "2.000000000 3.000000000";
    private static final String EXACT_SPLIT = "0.0 1.0";

    @Test
    void smileSolvesLeastSquaresWithoutAnInstalledLibrary() {
        Blas.prepare();
        Blas.prepare();
        assertEquals(BY_HAND, Forked.line());
    }

    @Test
    void treesSplitExactly() {
        Blas.prepare();
        assertEquals(EXACT_SPLIT, Forked.split());
    }

    @Test
    void aFreshProcessUnpacksTheLibraryAndSaysNothing(@TempDir Path cache) throws Exception {
        assertEquals(List.of(BY_HAND, EXACT_SPLIT), fork(cache));
        if (!Platform.current().files().isEmpty()) {
            assertEquals(Platform.current().files().size(), libraries(cache).size());
        }
    }

    @Test
    void aBrokenCacheHeals(@TempDir Path cache) throws Exception {
        Assumptions.assumeFalse(Platform.current().files().isEmpty(), "this system brings its own library");
        fork(cache);
        for (var library : libraries(cache)) {
            var bytes = Files.readAllBytes(library);
            var broken = bytes.clone();
            broken[bytes.length / 2] ^= 1;
            Files.write(library, broken);
            assertEquals(List.of(BY_HAND, EXACT_SPLIT), fork(cache));
            assertArrayEquals(bytes, Files.readAllBytes(library), library.toString());
            Files.write(library, new byte[0]);
            assertEquals(List.of(BY_HAND, EXACT_SPLIT), fork(cache));
            assertArrayEquals(bytes, Files.readAllBytes(library), library.toString());
        }
    }

    @Test
    void aCacheThatCannotBeWrittenIsNotNeeded(@TempDir Path directory) throws Exception {
        var occupied = Files.writeString(directory.resolve("occupied"), "a file where a folder is wanted");
        assertEquals(List.of(BY_HAND, EXACT_SPLIT), fork(occupied));
    }

    @Test
    void aFolderThatOthersMayWriteIsNotLoadedFrom(@TempDir Path cache) throws Exception {
        Assumptions.assumeTrue(Files.getFileStore(cache).supportsFileAttributeView("posix"), "no rights of that kind here");
        fork(cache);
        var library = libraries(cache).getFirst();
        Files.setPosixFilePermissions(library.getParent(), java.nio.file.attribute.PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.write(library, new byte[0]);
        assertEquals(List.of(BY_HAND, EXACT_SPLIT), fork(cache));
        assertEquals(0, Files.size(library), "the open folder was used");
    }

    @Test
    void platformsAreNamedAsTheLibrarysJars() {
        assertEquals("linux-x86_64", Platform.of("Linux", "amd64").id());
        assertEquals("linux-arm64", Platform.of("Linux", "aarch64").id());
        assertEquals("windows-x86_64", Platform.of("Windows 11", "amd64").id());
        assertEquals(List.of("libopenblas.dll"), Platform.of("Windows 11", "amd64").files());
        assertEquals("macosx-arm64", Platform.of("Mac OS X", "aarch64").id());
        assertTrue(Platform.of("Mac OS X", "aarch64").files().isEmpty());
        assertFalse(Platform.of("Linux", "aarch64").files().contains("libquadmath.so.0"));
    }

    private static List<Path> libraries(Path cache) throws IOException {
        try (var walk = Files.walk(cache)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// The lines that a fresh process prints with this cache; a warning or a failure is among them.
    private static List<String> fork(Path cache) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-Xmx256m", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Forked.class.getName());
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().put("LOCALAPPDATA", cache.toString());
        builder.environment().put("OPENBLAS_NUM_THREADS", "1");
        var process = builder.redirectErrorStream(true).start();
        try (var lines = process.inputReader()) {
            var read = lines.lines().toList();
            process.waitFor();
            return read;
        }
    }
}
