package merchant.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import merchant.method.Companion;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Need;
import merchant.method.Parameter;
import merchant.method.Question;
import merchant.method.Settings;
import merchant.result.Result;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.Type;
import merchant.text.Sentence;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

class WizardModelTest {
    private static final Need DATE = new Need("date", Sentence.of("date"), Sentence.of("when"), Set.of(Type.DATE), List.of(Role.DATE), true, false);
    private static final Need VALUE = new Need("value", Sentence.of("value"), Sentence.of("how much"), Set.of(Type.WHOLE, Type.DECIMAL),
            List.of(Role.QUANTITY), true, false);
    private static final Need SERIES = new Need("series", Sentence.of("series"), Sentence.of("of what"), Set.of(Type.TEXT), List.of(), false, false);
    private static final Companion BESIDE = new Companion("stock", Sentence.of("stock"), Sentence.of("help"), (input, t) -> t.find("on hand").isPresent());
    private static final Method AUTO = new Fake("auto", 1, List.of(
            new Parameter.Whole(Parameter.About.of("horizon", "Horizon", "How far"), 12, 1, 100)));
    private static final Method LONG = new Fake("long", 3, List.of(
            new Parameter.Whole(Parameter.About.of("horizon", "Horizon", "How far"), 12, 1, 50),
            new Parameter.Flag(Parameter.About.of("log", "Log", "Or not"), false)));
    private static final Question SELL = new Question("sell", Sentence.of("How much?"), Sentence.of("help"), Sentence.of("out"),
            Sentence.of("Foretell"), List.of(AUTO, LONG));
    private static final Table SALES = MemoryTable.named("sales")
            .column(Field.of("shop", Type.TEXT), List.of("a", "b"))
            .column(new Field("day", Type.DATE, Role.DATE), List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2)))
            .column(Field.of("price", Type.DECIMAL), List.of(1.0, 2.0))
            .column(new Field("pieces", Type.WHOLE, Role.QUANTITY), List.of(3L, 4L)).build();
    private static final Table STOCK = MemoryTable.named("stock").numbers("pieces", 1, 2).build();

    private static final Table BARE = MemoryTable.named("bare").column(Field.of("d", Type.DATE), List.of(LocalDate.EPOCH, LocalDate.MAX))
            .numbers("n", 1, 2).build();

    private final List<Plan> launched = new ArrayList<>();

    private WizardModel model(Table... tables) {
        return new WizardModel(List.of(SELL), List.of(tables), launched::add);
    }

    @Test
    void withOneTableAndGuessedColumnsTheLastButtonCanBePressedAtOnce() {
        var model = model(SALES);
        assertEquals(Step.SETTINGS, model.step().get());
        assertEquals(Optional.empty(), model.hindrance());
        model.launch();
        assertEquals(AUTO, launched.getFirst().method());
        assertEquals(List.of("day"), launched.getFirst().columns().get("date"));
        assertEquals(List.of("pieces"), launched.getFirst().columns().get("value"));
    }

    @Test
    void withoutATableItSaysSoAndDoesNotLaunch() {
        var model = model();
        assertEquals(Step.TABLE, model.step().get());
        assertEquals("There is no table yet: open a file first.", model.hindrance().orElseThrow().toString());
        model.launch();
        assertTrue(launched.isEmpty());
    }

    @Test
    void aTableThatCannotAnswerSaysWhichColumnItLacks() {
        var model = model(STOCK, SALES);
        assertEquals("It has no column for \"date\". One of these types is needed: date.",
                model.tables().getLast().obstacle().orElseThrow().toString());
        assertEquals(SALES, model.table().orElseThrow(), "the only fitting table is chosen");
    }

    @Test
    void theTableWhoseColumnsWereRecognisedIsChosenAmongSeveral() {
        var model = model(BARE, SALES);
        assertEquals(SALES, model.table().orElseThrow());
        assertEquals(Step.SETTINGS, model.step().get());
    }

    @Test
    void withTwoTablesThatOnlyFitByTypeTheUserChooses() {
        var model = model(BARE, MemoryTable.named("more").column(Field.of("d", Type.DATE), List.of(LocalDate.EPOCH)).numbers("n", 1).build());
        assertEquals(Step.TABLE, model.step().get());
        model.go(Step.SETTINGS);
        assertEquals(Step.TABLE, model.step().get(), "a page behind an open choice cannot be opened");
        model.use(model.tables().getLast().thing());
        model.go(Step.SETTINGS);
        assertEquals(Step.SETTINGS, model.step().get());
    }

    @Test
    void aMethodThatCannotBeUsedSaysWhy() {
        var options = model(SALES).methods();
        assertTrue(options.getFirst().possible());
        assertEquals("Needs 3 rows.", options.getLast().obstacle().orElseThrow().toString());
    }

    @Test
    void aGuessGivesItsReasonAndAnOwnChoiceNone() {
        var model = model(SALES);
        assertEquals("Guessed: the column was recognised as \"quantity\" when it was imported.", model.reason(VALUE).orElseThrow().toString());
        model.map(VALUE, List.of("price"));
        assertEquals(Optional.empty(), model.reason(VALUE));
        assertEquals(List.of("price"), model.columns(VALUE));
    }

    @Test
    void aColumnOfTheWrongTypeSaysSo() {
        var shop = model(SALES).columnsFor(DATE).getFirst();
        assertEquals("It holds text; one of these is needed: date.", shop.obstacle().orElseThrow().toString());
    }

    @Test
    void aRequiredColumnThatWasClearedIsAskedFor() {
        var model = model(SALES);
        model.map(DATE, List.of());
        assertEquals("Choose a column for \"date\".", model.hindrance().orElseThrow().toString());
        assertFalse(model.reachable(Step.SETTINGS));
    }

    @Test
    void settingsThatBothMethodsKnowAreCarriedOver() {
        var model = model(SALES);
        model.form().orElseThrow().entry("horizon").typed().set("30");
        model.by(LONG);
        assertEquals(30, model.form().orElseThrow().settings().get().whole("horizon"));
        model.by(AUTO);
        model.form().orElseThrow().entry("horizon").typed().set("99");
        model.by(LONG);
        assertEquals(12, model.form().orElseThrow().settings().get().whole("horizon"), "99 is out of this method's bounds");
    }

    @Test
    void aWrongSettingHindersTheLaunch() {
        var model = model(SALES);
        model.form().orElseThrow().entry("horizon").typed().set("many");
        assertTrue(model.hindrance().isPresent());
        model.launch();
        assertTrue(launched.isEmpty());
    }

    @Test
    void aFurtherTableThatFitsIsFoundAndCanBeLeftOut() {
        var there = MemoryTable.named("shelf").numbers("on hand", 4, 5).build();
        var model = model(SALES, STOCK, there);
        model.use(SALES);
        assertEquals(Optional.of(there), model.companion(BESIDE));
        model.launch();
        assertEquals(there, launched.getLast().others().get("stock"));
        assertEquals(there, launched.getLast().input().other("stock").orElseThrow());
        assertEquals(List.of(STOCK, there), model.beside(BESIDE), "the table asked about never stands beside itself");
        model.beside(BESIDE, Optional.of(STOCK));
        assertEquals(STOCK, model.plan().orElseThrow().others().get("stock"));
        model.beside(BESIDE, Optional.empty());
        assertTrue(model.plan().orElseThrow().others().isEmpty());
    }

    /// A method that only counts rows.
    private record Fake(String id, long rows, List<Parameter> parameters) implements Method {
        @Override
        public Sentence label() {
            return Sentence.verbatim(id);
        }

        @Override
        public Sentence help() {
            return label();
        }

        @Override
        public List<Need> roles() {
            return List.of(DATE, VALUE, SERIES);
        }

        @Override
        public List<Companion> companions() {
            return List.of(BESIDE);
        }

        @Override
        public Optional<Sentence> obstacle(Input input) {
            return input.table().rows() < rows ? Optional.of(new Sentence("Needs {0} rows.", List.of(new merchant.text.Part.Count(rows)))) : Optional.empty();
        }

        @Override
        public Result run(Input input, Settings settings, long seed, Progress progress) {
            throw new UnsupportedOperationException();
        }
    }
}
