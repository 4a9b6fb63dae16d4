package merchant.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merchant.problem.Problem;
import merchant.work.CancelWhen;
import merchant.work.Cancelled;
import merchant.work.Heard;
import merchant.work.Progress;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What every method promises. One subclass a method gives the method, an input that it answers, and awkward inputs.
public abstract class MethodContract {
    /// The method under test.
    protected abstract Method method();

    /// A small input that the method answers.
    protected abstract Input good();

    /// Inputs that it may refuse but must survive, by name: no rows, one row, all missing, constant, one category, huge values.
    protected abstract Map<String, Input> awkward();

    private Settings initial() {
        return Settings.initial(method().parameters());
    }

    @Test
    void namesItself() {
        assertTrue(method().id().matches("[a-z0-9]+(-[a-z0-9]+)*"), method().id());
        assertFalse(method().label().toString().isBlank());
        assertFalse(method().help().toString().isBlank());
        assertFalse(method().roles().isEmpty());
    }

    @Test
    void initialSettingsAreValid() {
        for (var parameter : method().parameters()) {
            assertEquals(java.util.Optional.empty(), parameter.problem(parameter.initial()), parameter.key());
        }
    }

    @TestFactory
    List<DynamicTest> eachParameterAtItsBounds() {
        var tests = new ArrayList<DynamicTest>();
        for (var parameter : method().parameters()) {
            for (var value : valid(parameter)) {
                tests.add(DynamicTest.dynamicTest(parameter.key() + " = " + value,
                        () -> resultOrProblem(good(), initial().with(parameter.key(), value))));
            }
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> invalidValuesAreRefused() {
        var tests = new ArrayList<DynamicTest>();
        for (var parameter : method().parameters()) {
            for (var value : invalid(parameter)) {
                tests.add(DynamicTest.dynamicTest(parameter.key() + " = " + value, () -> assertEquals(Problem.Kind.REQUEST,
                        assertThrows(Problem.class, () -> initial().with(parameter.key(), value)).kind())));
            }
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> awkwardInputsGiveAResultOrASentence() {
        return awkward().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> resultOrProblem(e.getValue(), initial()))).toList();
    }

    @Test
    void answersTheGoodInput() {
        assertEquals(java.util.Optional.empty(), method().obstacle(good()));
        var result = method().run(good(), initial(), 1, Progress.NONE);
        assertFalse(result.summary().headline().toString().isBlank());
        assertFalse(result.summary().caution().toString().isBlank());
        assertFalse(result.summary().metrics().isEmpty());
        assertFalse(result.sheets().isEmpty());
    }

    @Test
    void sameSeedSameResult() {
        var first = method().run(good(), initial(), 7, Progress.NONE);
        var second = method().run(good(), initial(), 7, Progress.NONE);
        assertEquals(first.summary(), second.summary());
        assertEquals(first.sheets(), second.sheets());
    }

    @Test
    void inputStaysUnchanged() {
        var input = good();
        var before = contents(input);
        method().run(input, initial(), 1, Progress.NONE);
        assertEquals(before, contents(input));
    }

    @Test
    void progressRisesToOne() {
        var heard = new Heard();
        method().run(good(), initial(), 1, heard);
        var seen = heard.told();
        for (int i = 1; i < seen.size(); i++) {
            assertTrue(seen.get(i) >= seen.get(i - 1) - 1e-9, "progress fell from " + seen.get(i - 1) + " to " + seen.get(i));
        }
        assertFalse(seen.isEmpty(), "no progress was reported");
        assertEquals(1, seen.getLast(), 1e-9);
    }

    @Test
    void cancelEndsTheRun() {
        assertThrows(Cancelled.class, () -> method().run(good(), initial(), 1, CancelWhen.NOW));
    }

    private void resultOrProblem(Input input, Settings settings) {
        if (method().obstacle(input).isPresent()) {
            return;
        }
        try {
            var result = method().run(input, settings, 1, Progress.NONE);
            assertFalse(result.summary().headline().toString().isBlank());
        } catch (Problem problem) {
            assertTrue(problem.kind() != Problem.Kind.FAULT, problem.toString());
            assertTrue(problem.remedy().isPresent(), "a refusal says what to do: " + problem);
        }
    }

    private static List<Object> valid(Parameter parameter) {
        return switch (parameter) {
            case Parameter.Whole whole -> List.of(whole.least(), whole.most());
            case Parameter.Real real -> List.of(real.least(), real.most());
            case Parameter.Choice choice -> choice.options().stream().map(o -> (Object) o.id()).toList();
            case Parameter.Flag ignored -> List.of(true, false);
            case Parameter.Text ignored -> List.of("");
        };
    }

    private static List<Object> invalid(Parameter parameter) {
        return switch (parameter) {
            case Parameter.Whole whole -> List.of(whole.least() - 1, whole.most() + 1, "x", 0.5);
            case Parameter.Real real -> List.of(real.least() - 1, real.most() + 1, Double.NaN, "x");
            case Parameter.Choice ignored -> List.of("no such choice", 1L);
            case Parameter.Flag ignored -> List.of("perhaps", 1L);
            case Parameter.Text text -> List.of("x".repeat(text.longest() + 1), 1L);
        };
    }

    private static Map<String, Object> contents(Input input) {
        var contents = new LinkedHashMap<String, Object>();
        contents.put("rows", input.table().page(0, (int) input.table().rows()));
        contents.put("fields", input.table().fields());
        return contents;
    }
}
