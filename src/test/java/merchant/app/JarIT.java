package merchant.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged jar beside its libraries, started as a user starts it.
class JarIT {
    private static final Path JAR = Path.of(System.getProperty("packaged.jar", "target/merchant-workbench.jar")).toAbsolutePath();
    private static final String JAVA_25 = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private record Said(int code, String out, String err) {}

    @Test
    void theCatalogueIsPrintedWithoutAWarning(@TempDir Path directory) throws Exception {
        var said = run(JAVA_25, directory, "questions");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().contains("forecast"), said.out());
        assertEquals("", said.err());
    }

    @Test
    void aForecastOfTheSampleShopRunsFromTheJarAlone(@TempDir Path directory) throws Exception {
        var orders = Path.of("sample-data/orders.csv").toAbsolutePath().toString();
        var said = run(JAVA_25, directory, "run", "forecast", "--data", orders, "--method", "seasonal-naive", "--out", "answer");
        assertEquals(0, said.code(), said.err());
        assertFalse(said.err().contains("WARNING"), said.err());
        var result = Files.readString(directory.resolve("answer/result.json"));
        assertTrue(result.contains("seasonal-naive"), result);
    }

    @Test
    void aWrongRequestEndsWithTwo(@TempDir Path directory) throws Exception {
        var said = run(JAVA_25, directory, "run", "forecats", "--data", "nothing.csv", "--out", "answer");
        assertEquals(2, said.code(), said.err());
        assertTrue(said.err().contains("forecast"), said.err());
        assertEquals(1, said.err().lines().count(), said.err());
    }

    @Test
    void anOldJavaIsToldInOneSentence(@TempDir Path directory) throws Exception {
        var older = Path.of(System.getProperty("maven.java", "absent"), "bin", "java");
        Assumptions.assumeTrue(Files.isExecutable(older), "the Java that runs Maven is not known");
        var version = run(older.toString(), directory, List.of("-version"));
        Assumptions.assumeFalse(version.err().matches("(?s).*version \"(2[5-9]|[3-9]\\d).*"), "Maven itself runs on a new Java");
        var said = run(older.toString(), directory, "questions");
        assertEquals(1, said.code());
        assertEquals("", said.out());
        assertEquals(1, said.err().lines().count(), said.err());
        assertTrue(said.err().startsWith("Merchant Workbench needs Java 25"), said.err());
    }

    @Test
    void theManifestGrantsNativeAccessAndNamesEachLibrary() throws Exception {
        try (var jar = new JarFile(JAR.toFile())) {
            var manifest = jar.getManifest().getMainAttributes();
            assertEquals("ALL-UNNAMED", manifest.getValue("Enable-Native-Access"));
            for (var library : manifest.getValue("Class-Path").split(" ")) {
                assertTrue(Files.exists(JAR.resolveSibling(library)), library);
            }
        }
    }

    private static Said run(String java, Path directory, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return run(java, directory, command);
    }

    private static Said run(String java, Path directory, List<String> arguments) throws Exception {
        var command = new ArrayList<>(List.of(java));
        command.addAll(arguments);
        var out = Files.createTempFile(directory, "out", ".txt");
        var err = Files.createTempFile(directory, "err", ".txt");
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int code = builder.start().waitFor();
        return new Said(code, Files.readString(out), Files.readString(err));
    }
}
