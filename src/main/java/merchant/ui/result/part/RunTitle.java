package merchant.ui.result.part;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import merchant.store.RunRecord;
import merchant.text.Sentence;

/// How a run is told apart from its like: title, method and time.
public final class RunTitle {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private RunTitle() {}

    public static Sentence of(Desk desk, RunRecord run) {
        return Sentence.of("{0} · {1} · {2}", run.title(), desk.method(run.question(), run.method()), TIME.format(run.started()));
    }
}
