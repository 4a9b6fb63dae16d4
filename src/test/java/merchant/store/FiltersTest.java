package merchant.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import merchant.store.step.StepJson;
import merchant.store.view.Stop;
import merchant.table.step.Filters;
import merchant.table.step.Step;
import merchant.table.view.Condition;
import merchant.table.view.Condition.Comparison;
import merchant.table.view.Condition.Place;
import merchant.table.view.View;
import merchant.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a filter of the grid leaves and what the step made of it leaves are the same rows.
class FiltersTest {
    private final ProjectFile project = ProjectFile.temporary();
    private final StoredTable table = Small.put(project, "orders", "id:whole | who:text | amount:decimal | at:timestamp | day:date | paid:flag",
            "1|Anna|10|2024-01-01 09:30|2024-01-01|yes",
            "2|anna|10.5|2024-01-01 23:59|2024-01-02|no",
            "3|ben \"?\" o'hara|-3|2024-01-02 00:00|2024-01-02|",
            "4||90||2024-02-29|yes",
            "5|Cara||2024-02-29 12:00||no");

    @AfterEach
    void close() {
        project.close();
    }

    private void same(String ids, Condition... filter) {
        var seen = new ArrayList<String>();
        table.view(View.ALL.filteredBy(List.of(filter))).each(new Stop(), row -> seen.add(row.getFirst().toString()));
        assertEquals(ids, String.join(" ", seen), "grid");
        var steps = Filters.of(List.of(filter));
        assertEquals(steps, StepJson.read(StepJson.VERSION, StepJson.write(steps)));
        assertFalse(steps.isEmpty());
        var name = project.preparations().create("orders", "made", steps, Progress.NONE);
        assertEquals(ids, project.table(name).orElseThrow().page(0, 10).stream().map(r -> r.getFirst().toString()).collect(Collectors.joining(" ")), "step");
        project.deleteTable(name);
    }

    @Test
    void textsWhateverTheirCase() {
        same("1 2", new Condition.Text("who", Place.ANYWHERE, "ANN"));
        same("3 4 5", new Condition.Text("who", Place.NOWHERE, "ann"));
        same("1 2", new Condition.Text("who", Place.START, "an"));
        same("3", new Condition.Text("who", Place.END, "O'HARA"));
        same("3", new Condition.Text("who", Place.ANYWHERE, "\"?\""));
        same("1 2", new Condition.Text("amount", Place.START, "10"));
    }

    @Test
    void valuesWithAndWithoutThoseThatAreMissing() {
        same("1", Condition.is("who", "Anna", false));
        same("2 3 4 5", Condition.is("who", "Anna", true));
        same("4", Condition.is("who", null, false));
        same("1 2 3 5", Condition.is("who", null, true));
        same("1 4", new Condition.OneOf("who", List.of("Anna"), true, false));
        same("2 3 5", new Condition.OneOf("who", List.of("Anna"), true, true));
        same("3 4 5", new Condition.OneOf("who", List.of("Anna", "anna"), false, true));
        same("2 5", Condition.is("paid", false, false));
        same("5", new Condition.Missing("amount", true));
    }

    @Test
    void numbersAndDaysThatStandForAllOfThem() {
        same("1 2", new Condition.Compare("at", Comparison.EQUAL, LocalDate.of(2024, 1, 1)));
        same("3 4 5", new Condition.Compare("at", Comparison.NOT_EQUAL, LocalDate.of(2024, 1, 1)));
        same("3 5", new Condition.Compare("at", Comparison.MORE, LocalDate.of(2024, 1, 1)));
        same("2", new Condition.Compare("at", Comparison.EQUAL, LocalDateTime.of(2024, 1, 1, 23, 59)));
        same("1 2 3", new Condition.Between("at", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 2)));
        same("1", new Condition.Between("amount", 10L, 10.5, true));
        same("3 4", new Condition.Outside("amount", 0L, 50.0));
        same("2 3", new Condition.Compare("day", Comparison.EQUAL, LocalDate.of(2024, 1, 2)), new Condition.Compare("amount", Comparison.AT_MOST, 10.5));
        same("1 4", new Condition.Compare("id", Comparison.NOT_EQUAL, 2L), new Condition.OneOf("who", List.of("Anna", "anna"), true, false));
    }

    @Test
    void aFilterOfTheFirstVersionKeepsItsMeaningAboutMissingValues() {
        var steps = StepJson.read(1, "[{\"step\":\"filter\",\"conditions\":[{\"column\":\"who\",\"test\":\"IS_NOT\",\"values\":[\"Anna\"]}],\"all\":false,\"keep\":true}]");
        project.preparations().create("orders", "made", steps, Progress.NONE);
        assertEquals(List.of(2L, 3L, 5L), project.table("made").orElseThrow().page(0, 10).stream().map(List::getFirst).toList());
        assertEquals(1, steps.stream().filter(Step.Filter.class::isInstance).count());
    }
}
