package merchant.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import merchant.problem.Problem;
import merchant.result.ForecastResult;
import merchant.result.Result;
import merchant.result.SeriesForecast;
import merchant.text.Part;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// What is written as JSON comes back the same, by stable words and without class names.
class JsonTest {

    @Test
    void everyKindOfResultComesBackDeeplyEqual() {
        for (var type : Json.RESULTS.entrySet()) {
            var result = Results.sample(type.getValue());
            assertEquals(type.getKey(), Json.kind(result));
            var json = Json.write(result);
            Results.assertSame(result, Runs.result(Json.RESULT_VERSION, type.getKey(), json));
            assertFalse(json.contains("merchant.") || json.contains("java."), "no class name");
        }
    }

    @Test
    void everyKindOfResultAndPartHasItsWord() {
        assertEquals(Set.of(Result.class.getPermittedSubclasses()), Set.copyOf(Json.RESULTS.values()));
        var parts = Arrays.stream(Json.Parts.class.getAnnotation(JsonSubTypes.class).value()).map(JsonSubTypes.Type::value)
                .collect(Collectors.toSet());
        assertEquals(Set.of(Part.class.getPermittedSubclasses()), parts);
    }

    /// The words are in users' files: this text was written by the first version and must be understood by all later ones.
    @Test
    void sentencesOfTheFirstVersionAreUnderstood() {
        var json = """
                {"pattern":"{0}","parts":[{"is":"words","words":"a"},{"is":"count","count":3},\
                {"is":"amount","amount":"NaN","decimals":-1},{"is":"percent","share":0.5,"decimals":0},\
                {"is":"day","day":"2024-02-29"},{"is":"sentence","sentence":{"pattern":"b","parts":[]}},\
                {"is":"listing","parts":[{"is":"words","words":"c"}]}]}""";
        var sentence = new Sentence("{0}", List.of(new Part.Words("a"), new Part.Count(3), new Part.Amount(Double.NaN, -1), Part.percent(0.5),
                new Part.Day(LocalDate.of(2024, 2, 29)), new Part.Inner(Sentence.of("b")), Part.listing(List.of("c"))));
        assertEquals(json, Json.write(sentence));
        assertEquals(sentence, Json.read(json, Sentence.class));
    }

    @Test
    void aForecastOfTheFirstVersionComesBackWithoutWhatItCouldNotKnow() {
        var tree = Json.tree(Json.write(Results.sample()));
        for (var series : tree.get("series")) {
            ((ObjectNode) series).remove(List.of("marks", "effects", "residuals", "level"));
            series.get("accuracy").forEach(a -> asInTheFirstVersion((ObjectNode) a));
        }
        var result = (ForecastResult) Runs.result(1, "forecast", tree.toString());
        for (var series : result.series()) {
            assertEquals(List.of(), series.marks());
            assertEquals(List.of(), series.effects());
            assertEquals(0, series.residuals().length);
            assertEquals(SeriesForecast.Level.SERIES, series.level());
            assertEquals(0.5, series.accuracy().getFirst().mae());
            assertEquals(Double.NaN, series.accuracy().getFirst().pinball());
            assertEquals(List.of(0.25, 0.75), series.accuracy().getFirst().byHorizon().stream().map(SeriesForecast.Measures::mae).toList());
        }
        assertThrows(Problem.class, () -> Runs.result(2, "forecast", tree.toString()));
    }

    private static void asInTheFirstVersion(ObjectNode accuracy) {
        accuracy.remove(List.of("whole", "byOrigin"));
        for (var measure : List.of("mae", "rmse", "smape", "mase", "coverage80", "coverage95")) {
            accuracy.put(measure, 0.5);
        }
        accuracy.putArray("byHorizon").add(0.25).add(0.75);
    }

    @Test
    void aResultThatIsNotUnderstoodIsAProblem() {
        var json = Json.write(Results.sample());
        assertThrows(Problem.class, () -> Runs.result(Json.RESULT_VERSION + 1, "forecast", json));
        assertThrows(Problem.class, () -> Runs.result(Json.RESULT_VERSION, "java.lang.Object", json));
        assertThrows(Problem.class, () -> Runs.result(Json.RESULT_VERSION, "forecast", json.substring(0, 100)));
        assertThrows(Problem.class, () -> Runs.result(Json.RESULT_VERSION, "forecast", "{\"more\":1," + json.substring(1)));
        assertThrows(Problem.class, () -> Runs.result(Json.RESULT_VERSION, "forecast", "{}"));
        assertTrue(json.length() > 1000);
    }
}
