package merchant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merchant.catalogue.Catalogue;
import merchant.method.Method;
import merchant.method.Need;
import merchant.method.Parameter;
import merchant.method.Question;
import org.junit.jupiter.api.Test;

/// Ids are stable for ever, and every method is in the catalogue once and has a test.
class CatalogueTest {
    /// Only ever grows.
    private static final List<String> GOLDEN = List.of(
            "forecast/regression", "forecast?calendar", "forecast?effects", "forecast:known", "forecast/croston", "forecast/sba", "forecast/tsb", "forecast?size-smoothing", "forecast?fast", "forecast?gap-smoothing",
            "forecast/boosted-lags", "forecast/theta", "forecast/dynamic-theta", "forecast/ses", "forecast/holt", "forecast/holt-winters", "forecast?damped", "forecast?seasonal",
            "forecast/auto", "forecast/ets", "forecast/arima", "forecast/seasonal-naive", "forecast/naive", "forecast/drift", "forecast/mean",
            "forecast/sarima", "forecast/ar", "forecast/ma", "forecast/arma", "forecast/structural", "forecast?form", "forecast?regressors", "forecast?log", "forecast?p", "forecast?q", "forecast?d", "forecast?seasonal-p",
            "forecast?seasonal-d", "forecast?seasonal-q", "forecast?orders", "forecast?constant",
            "forecast:date", "forecast:value", "forecast:series",
            "basket/fp-growth", "basket/apriori", "basket:order", "basket:item", "basket?min-support", "basket?min-confidence",
            "predict/decision-tree", "predict/random-forest", "predict/logistic", "predict:target", "predict:key", "predict:features", "predict?folds",
            "forecast?horizon", "forecast?frequency", "forecast?season", "forecast?missing", "forecast?incomplete", "forecast?folds",
            "basket/fp-growth", "basket/apriori", "basket:order", "basket:item", "basket?min-support", "basket?min-confidence",
            "predict/decision-tree", "predict/logistic", "predict/random-forest", "predict:target", "predict:key", "predict:features", "predict?folds",
            "predict?positive", "predict?threshold", "predict?suspects", "predict?depth", "predict?min-leaf", "predict?trees", "predict?tried", "predict?penalty",
            "recommend/item-item", "recommend/user-user", "recommend/svd", "recommend/popular", "recommend:customer", "recommend:item", "recommend:date",
            "recommend:rating", "recommend:quantity", "recommend?offers", "recommend?repeat", "recommend?folds", "recommend?similarity", "recommend?neighbours",
            "reorder/reorder-point", "reorder/periodic-review", "reorder/abc-xyz", "reorder/budget", "reorder/newsvendor",
            "reorder/eoq", "reorder?budget", "reorder?volume", "reorder?supplier-minimum", "reorder?service-a", "reorder?service-b", "reorder?service-c", "reorder?salvage",
            "reorder?holding", "reorder?order-cost", "reorder?margin", "reorder?dead-days", "reorder?overstock-days", "reorder?stock-columns", "reorder?stock-outs", "reorder?lead-time-spread",
            "reorder:date", "reorder:product", "reorder:quantity", "reorder:price", "reorder:amount", "reorder:status", "reorder?service",
            "reorder?measure", "reorder?review", "reorder?lead-time", "recommend?shrinkage", "recommend?factors", "recommend?epochs", "recommend?learning-rate", "recommend?regularisation");

    @Test
    void idsThatWereGivenStay() {
        var ids = Catalogue.questions().stream().flatMap(CatalogueTest::ids).collect(Collectors.toSet());
        var gone = GOLDEN.stream().filter(id -> !ids.contains(id)).toList();
        assertEquals(List.of(), gone);
    }

    private static Stream<String> ids(Question question) {
        return Stream.of(
                question.methods().stream().map(m -> question.id() + "/" + m.id()),
                question.roles().stream().map(Need::id).map(id -> question.id() + ":" + id),
                question.methods().stream().flatMap(m -> m.parameters().stream()).map(Parameter::key).map(key -> question.id() + "?" + key))
                .flatMap(s -> s);
    }

    @Test
    void everyMethodIsListedOnce() {
        var listed = Catalogue.questions().stream().flatMap(q -> q.methods().stream()).map(m -> m.getClass().getName()).toList();
        assertEquals(methods(), new TreeSet<>(listed));
        assertEquals(listed.size(), Set.copyOf(listed).size(), "listed twice");
    }

    @Test
    void everyMethodHasATest() {
        var untested = methods().stream().filter(name -> !Files.exists(Path.of("src/test/java", name.replace('.', '/') + "Test.java"))).toList();
        assertEquals(List.of(), untested);
    }

    @Test
    void idsAreUniqueWithinAQuestion() {
        for (var question : Catalogue.questions()) {
            assertEquals(question.methods().size(), question.methods().stream().map(Method::id).distinct().count(), question.id());
        }
    }

    private static TreeSet<String> methods() {
        var found = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("merchant.method").stream()
                .filter(c -> c.isAssignableTo(Method.class) && !c.isInterface() && !c.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(found.size() >= 7, "only " + found);
        return found;
    }
}
