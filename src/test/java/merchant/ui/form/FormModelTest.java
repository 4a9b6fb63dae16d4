package merchant.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.Parameter.About;
import merchant.method.Settings;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;

class FormModelTest {
    private static final List<Parameter> PARAMETERS = List.of(
            new Parameter.Whole(About.of("horizon", "Periods ahead", "How far"), 12, 1, 1000),
            new Parameter.Choice(About.of("season", "Season", "Which"), "auto", List.of(
                    new Parameter.Option("auto", Sentence.of("found")), new Parameter.Option("own", Sentence.of("own")))),
            new Parameter.Whole(About.of("length", "Length", "Periods in a season").when("season", "own"), 7, 2, 60),
            new Parameter.Real(About.of("share", "Share", "Of all").asAdvanced(), 0.5, 0, 1),
            new Parameter.Flag(About.of("log", "Logarithm", "Or not").asAdvanced(), false));

    @Test
    void aFormStartsWithTheInitialValues() {
        var form = new FormModel(PARAMETERS);
        assertEquals(Settings.initial(PARAMETERS), form.settings().get());
        assertTrue(form.valid().get());
        assertFalse(form.changed());
    }

    @Test
    void typingARightValueChangesTheSettings() {
        var form = new FormModel(PARAMETERS);
        form.entry("horizon").typed().set(" 26 ");
        form.entry("log").typed().set("yes");
        form.entry("share").typed().set("0.25");
        assertEquals(26, form.settings().get().whole("horizon"));
        assertTrue(form.settings().get().flag("log"));
        assertEquals(0.25, form.settings().get().real("share"));
        assertTrue(form.changed());
    }

    @Test
    void aWrongValueIsSaidInASentenceAndKeepsTheLastRightOne() {
        var form = new FormModel(PARAMETERS);
        form.entry("horizon").typed().set("30");
        form.entry("horizon").typed().set("30x");
        assertEquals(30, form.settings().get().whole("horizon"));
        assertFalse(form.valid().get());
        assertEquals("\"Periods ahead\" must be a whole number from 1 to 1,000.",
                form.entry("horizon").problem().get().orElseThrow().toString());
    }

    @Test
    void aParameterIsShownOnlyWhereItMeansSomething() {
        var form = new FormModel(PARAMETERS);
        assertFalse(form.entry("length").shown().get());
        form.entry("season").typed().set("own");
        assertTrue(form.entry("length").shown().get());
    }

    @Test
    void aWrongValueThatIsNotShownDoesNotHinder() {
        var form = new FormModel(PARAMETERS);
        form.entry("season").typed().set("own");
        form.entry("length").typed().set("1");
        assertFalse(form.valid().get());
        form.entry("season").typed().set("auto");
        assertTrue(form.valid().get());
    }

    @Test
    void resetPutsTheInitialValuesBack() {
        var form = new FormModel(PARAMETERS);
        form.entry("horizon").typed().set("nonsense");
        form.reset();
        assertTrue(form.valid().get());
        assertEquals("12", form.entry("horizon").typed().get());
    }

    @Test
    void advancedParametersAreApart() {
        var form = new FormModel(PARAMETERS);
        assertEquals(List.of("share", "log"), form.entries(true).stream().map(e -> e.parameter().key()).toList());
        assertEquals(3, form.entries(false).size());
    }
}
