package merchant.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
}
