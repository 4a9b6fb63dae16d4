package merchant.app;

import static merchant.app.Journey.on;
import static merchant.app.Journey.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import merchant.catalogue.Catalogue;
import merchant.method.Settings;
import merchant.result.OrderResult;
import merchant.store.RunRecord;
import merchant.table.Table;
import merchant.text.Sentence;
import merchant.ui.result.ResultPage;
import merchant.ui.run.RunState;
import merchant.ui.wizard.Step;
import merchant.ui.wizard.WizardPage;
import merchant.workspace.RunRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a forecast that the project keeps to an order list that takes its demand from it.
class ForecastOrderJourneyTest {
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

    /// Four products by number and by name: the forecast speaks of the numbers, the list of the names.
    private void sales() throws IOException {
        var random = new Random(4);
        var rows = new StringBuilder("order_date,product_id,product,quantity\n");
        for (int day = 0; day < 150; day++) {
            for (int p = 0; p < 4; p++) {
                rows.append("%s,P%d,Tea %c,%d%n".formatted(LocalDate.of(2024, 1, 1).plusDays(day), p, 'A' + p, 2 + random.nextInt(3 + p)));
            }
        }
        journey.importFile(Files.writeString(home.resolve("sales.csv"), rows));
    }

    private void forecast() {
        var question = Catalogue.questions().getFirst();
        var mean = question.method("mean").orElseThrow();
        on(() -> {
            journey.wire.workspace().train(RunRequest.of(Sentence.verbatim("By product"), question, mean, "sales",
                    Map.of("date", List.of("order_date"), "value", List.of("quantity"), "series", List.of("product_id")),
                    Settings.initial(mean.parameters()).with("frequency", "day").with("horizon", 30L), 42), journey.shell::openResult);
            return true;
        });
        until(() -> done().isPresent());
    }

    private Optional<RunState.Done> done() {
        return journey.shell.current().filter(ResultPage.class::isInstance).map(p -> ((ResultPage) p).model().state().get())
                .filter(RunState.Done.class::isInstance).map(RunState.Done.class::cast);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aKeptForecastIsChosenInTheWizardAndTheListSaysSo() throws IOException {
        sales();
        forecast();
        on(() -> {
            journey.shell.openWizard("reorder", "sales");
            return true;
        });
        until(() -> journey.shell.current().orElseThrow() instanceof WizardPage page && page.model().hindrance().isEmpty());
        on(() -> {
            ((WizardPage) journey.shell.current().orElseThrow()).model().go(Step.COLUMNS);
            return true;
        });
        until(() -> journey.stage.getScene().lookup("#companion-forecast") != null);
        var offered = on(() -> ((ComboBox<Optional<Table>>) journey.found("#companion-forecast")).getItems().stream().flatMap(Optional::stream).map(Table::name).toList());
        var run = on(() -> journey.wire.workspace().runs().getFirst().id());
        assertEquals(List.of("result:" + run), offered, "the forecast, and not the sales themselves");
        on(() -> {
            var menu = (ComboBox<Optional<Table>>) journey.found("#companion-forecast");
            assertEquals(Optional.empty(), menu.getValue(), "which forecast is right only the user knows");
            menu.setValue(menu.getItems().getLast());
            ((WizardPage) journey.shell.current().orElseThrow()).model().go(Step.SETTINGS);
            return true;
        });
        journey.click("#launch");
        until(() -> done().filter(d -> d.result() instanceof OrderResult).isPresent());
        var record = on(() -> journey.wire.workspace().runs().getLast());
        assertEquals("result:" + run, record.tables().get("forecast"));
        assertEquals("sales", record.tables().get(RunRecord.MAIN));
        var result = (OrderResult) on(() -> done().orElseThrow()).result();
        var finding = result.summary().findings().getFirst().toString();
        assertTrue(finding.startsWith("Expected demand is that of the forecast made on") && finding.contains("errors in its own tests"), finding);
    }
}
