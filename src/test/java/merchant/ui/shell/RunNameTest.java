package merchant.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import merchant.catalogue.Catalogue;
import merchant.store.RunRecord;
import merchant.text.Sentence;
import merchant.text.Translator;
import org.junit.jupiter.api.Test;

/// How runs are told apart.
class RunNameTest {
    private static RunRecord run(long id, String title, String method) {
        return new RunRecord(id, Sentence.verbatim(title), "predict", method, Map.of(RunRecord.MAIN, "customers"), Map.of(), Map.of(), 1,
                RunRecord.State.DONE, Instant.EPOCH, 1, null, null);
    }

    @Test
    void onlyRunsThatAreCalledTheSameNameTheirMethod() {
        var all = List.of(run(1, "Predict: customers", "tree"), run(2, "Predict: customers", "logistic"), run(3, "Mine", "tree"));
        assertEquals(List.of("tree · Predict: customers", "logistic · Predict: customers", "Mine"),
                all.stream().map(r -> Translator.ENGLISH.say(RunName.of(r, all, List.of()))).toList());
    }

    private static RunRecord list(long id, Map<String, Object> settings) {
        return new RunRecord(id, Sentence.verbatim("Order list"), "reorder", "reorder-point", Map.of(RunRecord.MAIN, "orders"), Map.of(), settings, 1, RunRecord.State.DONE, Instant.EPOCH, 1, null, null);
    }

    private static List<String> names(List<RunRecord> all) {
        return all.stream().map(r -> Translator.ENGLISH.say(RunName.of(r, all, Catalogue.questions()))).toList();
    }

    @Test
    void runsOfOneMethodNameTheSettingsThatTellThemApart() {
        assertEquals(List.of("Usual settings · Order list", "Pieces asked for that are there · Order list", "Service 0.975, Days between orders 14 · Order list"),
                names(List.of(list(1, Map.of("measure", "cycle")), list(2, Map.of("measure", "fill")), list(3, Map.of("service", 0.975, "review", 14L)))));
        assertEquals(List.of("Days between orders 7 · Order list", "Days between orders 14 · Order list"),
                names(List.of(list(1, Map.of("service", 0.9, "review", 7L)), list(2, Map.of("service", 0.9, "review", 14L)))), "what both have otherwise does not tell them apart");
        assertEquals(List.of("Order list", "Order list"), names(List.of(list(1, Map.of()), list(2, Map.of()))), "the time beside them does");
    }
}
