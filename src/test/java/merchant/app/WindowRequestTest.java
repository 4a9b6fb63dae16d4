package merchant.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import merchant.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowRequestTest {
    @Test
    void noArgumentsOpenTheWindow() {
        assertTrue(WindowRequest.of(List.of()).isPresent());
    }

    @Test
    void aFileThatIsThereOpensInTheWindow(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("orders.csv"), "a\n1\n");
        assertEquals(Optional.of(file), WindowRequest.of(List.of(file.toString())).flatMap(WindowRequest::file));
    }

    @Test
    void commandsAreLeftToTheCommandLine() {
        assertTrue(WindowRequest.of(List.of("questions")).isEmpty());
        assertTrue(WindowRequest.of(List.of("inspect", "orders.csv")).isEmpty());
        assertTrue(WindowRequest.of(List.of("--help")).isEmpty());
        assertTrue(WindowRequest.of(List.of("no-such-file.csv")).isEmpty());
    }

    @Test
    void picturesHaveThemeLanguageAndSize() {
        var request = WindowRequest.of(List.of("--shot", "out", "--theme", "dark", "--language", "zh", "--size", "1024x768")).orElseThrow();
        assertEquals(Optional.of(Path.of("out")), request.shots());
        assertEquals(Optional.of("dark"), request.theme());
        assertEquals(Optional.of("zh"), request.language());
        assertEquals(1024, request.width());
        assertEquals(768, request.height());
    }

    @Test
    void whatIsNotUnderstoodIsSaidInOneSentence() {
        for (var wrong : List.of(List.of("--shot"), List.of("--shot", "out", "--theme", "pink"), List.of("--shot", "out", "--size", "big"),
                List.of("--sample", "--loud", "yes"))) {
            var problem = assertThrows(Problem.class, () -> WindowRequest.of(wrong), wrong.toString());
            assertEquals(Problem.Kind.REQUEST, problem.kind());
            assertTrue(problem.remedy().isPresent());
        }
    }
}
