package merchant;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Holds the map of packages and their allowed arrows.
class ArchitectureTest {
    private static final String ROOT = "merchant.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("merchant");

    /// Package (with those below it, unless they have their own line) → what it may use.
    private static final Map<String, Set<String>> ARROWS = arrows();

    private static Map<String, Set<String>> arrows() {
        var map = new LinkedHashMap<String, Set<String>>();
        map.put("text", Set.of());
        map.put("problem", Set.of("text"));
        map.put("work", Set.of("problem", "text"));
        map.put("table", Set.of("problem", "text"));
        map.put("csv", Set.of("excel", "table", "work", "problem", "text"));
        map.put("excel", Set.of("table", "work", "problem", "text"));
        map.put("result", Set.of("table", "text"));
        map.put("store.cell", Set.of("csv", "table"));
        map.put("store", Set.of("store.cell", "csv", "table", "result", "work", "problem", "text"));
        map.put("method", Set.of("table", "result", "work", "problem", "text"));
        map.put("method.judge", Set.of());
        map.put("method.smile", Set.of("table", "work", "problem", "text"));
        map.put("method.boost", Set.of("table", "work", "problem", "text"));
        for (var family : List.of("forecast", "reorder", "basket", "recommend", "segment", "predict", "estimate", "price",
                "market", "deliver", "reviews", "images")) {
            map.put("method." + family, Set.of("method", "method.judge", "method.smile", "method.boost", "table", "result", "work", "problem", "text"));
        }
        map.put("method.reorder", Set.of("method", "method.forecast", "method.judge", "table", "result", "work", "problem", "text"));
        map.put("catalogue", Set.of("method", "method.*", "text"));
        map.put("sample", Set.of("table", "csv", "work", "problem", "text"));
        map.put("figure", Set.of("result", "table", "text"));
        map.put("export", Set.of("result", "figure", "table", "csv", "excel", "work", "problem", "text"));
        map.put("workspace", Set.of("store", "csv", "method", "result", "table", "work", "problem", "text"));
        map.put("ui", Set.of("ui", "workspace", "store", "csv", "export", "figure", "method", "result", "table", "work", "problem", "text"));
        map.put("cli", Set.of("catalogue", "sample", "export", "figure", "store", "csv", "excel", "method", "result", "table", "work",
                "problem", "text"));
        map.put("app", Set.of("*"));
        return map;
    }

    @Test
    void classesWereSeen() {
        assertTrue(CLASSES.size() > 30, "only " + CLASSES.size() + " classes were imported");
    }

    @Test
    void everyPackageIsOnTheMap() {
        var lost = CLASSES.stream().map(JavaClass::getPackageName).distinct().filter(p -> home(p).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), lost, "packages without a line in the map");
    }

    @Test
    void arrowsAreThoseOfTheMap() {
        var wrong = new TreeSet<String>();
        for (var from : CLASSES) {
            var home = home(from.getPackageName());
            for (var dependency : from.getDirectDependenciesFromSelf()) {
                var target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith("merchant") && !allowed(home, home(target.getPackageName()))) {
                    wrong.add(home + " → " + home(target.getPackageName()) + ": " + from.getName() + " uses " + target.getName());
                }
            }
        }
        assertEquals("", String.join("\n", wrong), "arrows that the map does not have");
    }

    private static boolean allowed(String from, String to) {
        var arrows = ARROWS.getOrDefault(from, Set.of());
        return from.equals(to) || arrows.contains("*") || arrows.contains(to)
                || to.startsWith("method.") && arrows.contains("method.*");
    }

    /// The line of the map that a package belongs to: the longest that it starts with.
    private static String home(String packageName) {
        var name = packageName.startsWith(ROOT) ? packageName.substring(ROOT.length()) : packageName;
        return ARROWS.keySet().stream().filter(k -> name.equals(k) || name.startsWith(k + ".") && !k.equals("method"))
                .max((a, b) -> Integer.compare(a.length(), b.length())).orElse("");
    }

    @Test
    void noCyclesAtAnyDepth() {
        slices().matching("merchant.(**)").should().beFreeOfCycles().allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void librariesStayWhereTheyBelong() {
        var wrong = new TreeSet<String>();
        only("smile.", Set.of("method.smile", "method.*"), wrong);
        only("org.duckdb", Set.of("store", "store.cell"), wrong);
        only("java.sql", Set.of("store", "store.cell"), wrong);
        only("org.apache.commons.csv", Set.of("csv"), wrong);
        only("org.dhatim", Set.of("excel"), wrong);
        only("org.jfree", Set.of("figure", "ui"), wrong);
        only("org.apache.pdfbox", Set.of("figure", "export"), wrong);
        only("javafx.scene", Set.of("ui", "app"), wrong);
        only("javafx.stage", Set.of("ui", "app"), wrong);
        only("javafx.fxml", Set.of("ui", "app"), wrong);
        only("javafx.", Set.of("ui", "app", "workspace"), wrong);
        only("picocli", Set.of("cli", "app"), wrong);
        only("jdplus", Set.of("method.forecast"), wrong);
        assertEquals("", String.join("\n", wrong), "libraries used outside their package");
    }

    private static void only(String library, Set<String> homes, Set<String> wrong) {
        Predicate<String> inside = home -> homes.contains(home) || home.startsWith("method.") && homes.contains("method.*");
        CLASSES.stream().filter(c -> !inside.test(home(c.getPackageName())))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> d.getTargetClass().getName().startsWith(library))
                .forEach(d -> wrong.add(d.getOriginClass().getName() + " uses " + d.getTargetClass().getName()));
    }

    @Test
    void threadsAreMadeInWorkAlone() {
        var wrong = CLASSES.stream().filter(c -> !home(c.getPackageName()).equals("work"))
                .flatMap(c -> c.getConstructorCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getName().equals("java.lang.Thread"))
                .map(call -> call.getOriginOwner().getName()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), wrong);
    }

    @Test
    void packagesAreNamedAsArchitectureAsks() {
        var banned = Set.of("util", "utils", "common", "helper", "base", "core", "impl", "manager", "misc");
        var wrong = CLASSES.stream().map(JavaClass::getPackageName).distinct()
                .filter(p -> Arrays.stream(p.split("\\.")).anyMatch(banned::contains)).toList();
        assertEquals(List.of(), wrong);
    }
}
