package merchant.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merchant.store.copy.Matching;
import merchant.table.step.Step;
import merchant.work.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Steps that bring rows of other tables together, one behind another in any order and number, against the same made by hand.
class ChainsTest {
    private static final Step APPEND = new Step.Append(List.of("more", "again"), "");
    private static final Step SORT = new Step.Sort(List.of(new Step.Sort.By("order", true)));
    private static final Step JOIN = new Step.Join("prod", List.of(new Step.Join.Key("product", "product")), Step.Join.How.ALL, List.of("kind"));

    static Stream<String> chains() {
        return Stream.of("A", "J", "AA", "AJ", "JA", "JJ", "JSA", "AJAJ", "AAJJASJ");
    }

    private static List<Step> steps(String chain) {
        return chain.chars().mapToObj(c -> c == 'A' ? APPEND : c == 'J' ? JOIN : SORT).toList();
    }

    /// The rows as they must be, worked by hand.
    private static List<String> expected(List<String> base, String chain) {
        var rows = new ArrayList<List<String>>();
        base.forEach(r -> rows.add(new ArrayList<>(List.of(r.split("\\|")))));
        int joined = 0;
        for (char step : chain.toCharArray()) {
            switch (step) {
                case 'A' -> {
                    for (var more : List.of("3|tea|7", "4|pot|8", "5|cup|9")) {
                        rows.add(new ArrayList<>(List.of(more.split("\\|"))));
                        for (int i = 0; i < joined; i++) {
                            rows.getLast().add("");
                        }
                    }
                }
                case 'J' -> {
                    joined++;
                    rows.forEach(r -> r.add(r.get(1).equals("tea") ? "drink" : r.get(1).equals("cup") ? "thing" : ""));
                }
                default -> rows.sort(Comparator.comparing((List<String> r) -> r.getFirst()).reversed());
            }
        }
        return rows.stream().map(r -> String.join("|", r)).toList();
    }

    private static List<String> read(ProjectFile project, String name) {
        return Small.read(project.table(name).orElseThrow()).lines().skip(1).toList();
    }

    private static void holds(ProjectFile project, String name, List<String> base, String chain) {
        assertEquals(expected(base, chain), read(project, name), name);
        var prepared = project.preparations().of(name).orElseThrow();
        assertEquals(chain.length(), prepared.applied(), () -> prepared.lines().stream().map(l -> l.told().toString()).collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void anyNumberOfThemWorksInAnyOrder(String chain) {
        try (var project = ProjectFile.temporary()) {
            var base = List.of("1|tea|1", "2|cup|2", "9|mat|3");
            Small.put(project, "orders", "order:text:order-id | product:text:product | qty:whole:quantity", base.toArray(String[]::new));
            Small.put(project, "more", "order:text | product:text | qty:whole", "3|tea|7", "4|pot|8");
            Small.put(project, "again", "order:text | product:text | qty:whole", "5|cup|9");
            Small.put(project, "prod", "product:text | kind:text", "tea|drink", "cup|thing");
            var preparations = project.preparations();
            var all = steps(chain);
            holds(project, preparations.create("orders", "whole", all, Progress.NONE), base, chain);
            var name = preparations.create("orders", "grown", List.of(), Progress.NONE);
            for (int i = 0; i < all.size(); i++) {
                var preview = preparations.preview(name, i, all.get(i));
                preparations.change(name, all.subList(0, i + 1), Progress.NONE);
                holds(project, name, base, chain.substring(0, i + 1));
                assertEquals(read(project, name).size(), preview.after());
                assertEquals(preview.head(), preparations.preview(name, i, all.get(i)).head(), "the same step before and after it was taken");
                assertEquals(preview.head(), project.table(name).orElseThrow().page(0, 30));
            }
            for (int i = all.size() - 1; i >= 0; i--) {
                preparations.undo(name, Progress.NONE);
                assertEquals(expected(base, chain.substring(0, i)), read(project, name));
            }
            all.forEach(s -> preparations.redo(name, Progress.NONE));
            preparations.refresh("orders", Progress.NONE);
            holds(project, name, base, chain);
            renewed(project, name, chain);
        }
    }

    private static void renewed(ProjectFile project, String name, String chain) {
        var newer = List.of("1|tea|5", "8|cup|6");
        Small.put(project, "newer", "order:text:order-id | product:text:product | qty:whole:quantity", newer.toArray(String[]::new));
        var other = project.preparations().again(name, "newer", "other", Progress.NONE);
        holds(project, other, newer, chain);
        project.deleteTable(other);
        project.renew("orders", "newer", project.difference("orders", "newer", Matching.FOUND, Progress.NONE), false, 1, Progress.NONE);
        holds(project, name, newer, chain);
        holds(project, "whole", newer, chain);
        project.preparations().change(name, Stream.concat(steps(chain).stream(), Stream.of(new Step.Drop(List.of("qty")))).toList(), Progress.NONE);
    }
}
