package merchant.app;

import static merchant.app.Journey.on;
import static merchant.app.Journey.until;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckBox;
import merchant.catalogue.Catalogue;
import merchant.method.Settings;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;
import merchant.text.Sentence;
import merchant.ui.result.ResultPage;
import merchant.ui.run.RunState;
import merchant.workspace.RunRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Times that look as if the goods had been sold out, confirmed and refused in the window.
class StockOutJourneyTest {
    private static final int TAB = 3;

    @TempDir
    private Path home;
    private Journey journey;

    @BeforeEach
    void window() throws TimeoutException {
        journey = new Journey(home);
    }

    @AfterEach
    void gone() {
        journey.close();
    }

    /// Two products that sell four pieces a day in two lines; of tea nothing is sold on 20 of 120 days.
    private void sales() throws IOException {
        var rows = new StringBuilder("order_date,product_id,quantity\n");
        for (int d = 0; d < 120; d++) {
            for (var product : List.of("tea", "tea", "cup", "cup")) {
                if (!product.equals("tea") || d < 80 || d >= 100) {
                    rows.append("%s,%s,2%n".formatted(LocalDate.of(2024, 1, 1).plusDays(d), product));
                }
            }
        }
        journey.importFile(Files.writeString(home.resolve("lines.csv"), rows));
    }

    private SeriesForecast forecast() {
        var question = Catalogue.questions().getFirst();
        var mean = question.method("mean").orElseThrow();
        on(() -> {
            journey.wire.workspace().train(RunRequest.of(Sentence.verbatim("tea"), question, mean, "lines",
                    Map.of("date", List.of("order_date"), "value", List.of("quantity"), "series", List.of("product_id")), Settings.initial(mean.parameters()).with("frequency", "day").with("missing", "zero"), 42), journey.shell::openResult);
            return true;
        });
        return tea(1);
    }

    /// The forecast of tea once so many runs are done and the last is in front.
    private SeriesForecast tea(int runs) {
        until(() -> journey.wire.workspace().runs().size() == runs && page().filter(p -> p.model().id() == journey.wire.workspace().runs().getLast().id()
                && p.model().state().get() instanceof RunState.Done).isPresent());
        return result().series().stream().filter(s -> s.name().equals("tea")).findFirst().orElseThrow();
    }

    private ForecastResult result() {
        return (ForecastResult) ((RunState.Done) on(() -> page().orElseThrow().model().state().get())).result();
    }

    private boolean asks() {
        return result().summary().warnings().stream().anyMatch(w -> w.toString().contains("longer than chance explains"));
    }

    private java.util.Optional<ResultPage> page() {
        return journey.shell.current().filter(ResultPage.class::isInstance).map(ResultPage.class::cast);
    }

    private void toTheAnswers() {
        on(() -> {
            page().orElseThrow().model().tab().set(TAB);
            page().orElseThrow().model().scrolled().set(1);
            return true;
        });
        until(() -> journey.stage.getScene().lookup("#outages .check-box") != null);
    }

    @Test
    void aConfirmedTimeCountsAsUnknownDemandInTheForecastMadeAnew() throws IOException {
        sales();
        var before = forecast();
        toTheAnswers();
        assertFalse(on(() -> ((CheckBox) journey.found("#outages .check-box")).isSelected()), "what is only suspected is not taken for granted");
        journey.click("#outages .check-box");
        journey.click("#answer-outages");
        var after = tea(2);
        assertTrue(after.mean()[0] > before.mean()[0] + 0.5, before.mean()[0] + " → " + after.mean()[0]);
        var run = on(() -> journey.wire.workspace().runs().getLast());
        assertEquals("stock-outs", run.tables().get("stock-outs"), "the answers are a table of the project");
        assertFalse(asks(), "what was answered is not asked again");
        toTheAnswers();
        assertTrue(on(() -> ((CheckBox) journey.found("#outages .check-box")).isSelected()), "the answer stays in sight");
        journey.click("#outages .check-box");
        journey.click("#answer-outages");
        assertArrayEquals(before.mean(), tea(3).mean(), "an answer can be taken back");
    }

    @Test
    void aRefusedTimeStaysATimeWithoutDemandAndIsNotAskedAgain() throws IOException {
        sales();
        var before = forecast();
        assertTrue(asks());
        toTheAnswers();
        journey.click("#no-outages");
        journey.click("#answer-outages");
        var after = tea(2);
        assertArrayEquals(before.mean(), after.mean());
        assertFalse(asks());
        toTheAnswers();
        assertFalse(on(() -> ((CheckBox) journey.found("#outages .check-box")).isSelected()), "a refusal stays in sight and can be taken back");
        assertEquals("stock-outs", on(() -> journey.wire.workspace().runs().getLast()).tables().get("stock-outs"), "a refusal is kept for order lists and later forecasts");
    }
}
