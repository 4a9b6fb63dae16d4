package merchant.store.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import merchant.text.Sentence;

/// Which steps of which tables do not fit: such a table stands as it was before the first of them, and one that is made of it is no better.
public final class Misfits {
    private Misfits() {}

    /// A prepared table.
    ///
    /// @param of the tables that it is made of, by name
    public record Made(long id, String name, List<String> of, List<Prepared.Told> told) {
        public Made {
            of = List.copyOf(of);
            told = List.copyOf(told);
        }
    }

    /// By the table's number, one sentence a step that does not fit.
    ///
    /// @param tables each behind those that it is made of
    public static Map<Long, List<Sentence>> of(List<Made> tables) {
        var found = new HashMap<Long, List<Sentence>>();
        var names = new ArrayList<String>();
        for (var table : tables) {
            var said = new ArrayList<Sentence>();
            for (int i = 0; i < table.told().size(); i++) {
                int step = i + 1;
                table.told().get(i).happened().ifPresent(happened -> said.add(Sentence.of("Step {0} does not fit: {1}", step, happened)));
            }
            table.of().stream().distinct().filter(names::contains).forEach(n -> said.add(Sentence.of("It is made of \"{0}\", whose steps do not all fit.", n)));
            if (!said.isEmpty()) {
                found.put(table.id(), said);
                names.add(table.name());
            }
        }
        return found;
    }
}
