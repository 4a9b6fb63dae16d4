package merchant.table.step;

import java.util.List;
import merchant.text.Part;
import merchant.text.Sentence;

/// What a step does, in one sentence, as the list of steps shows it.
public final class StepWords {
    private static final int MOST_NAMED = 4;
    private static final int LONGEST = 80;

    private StepWords() {}

    public static Sentence of(Step step) {
        return switch (step) {
            case Step.Filter filter -> filter(filter);
            case Step.Where where -> where.keep() ? Sentence.of("Keep rows where {0}", shortened(where.formula()))
                    : Sentence.of("Leave out rows where {0}", shortened(where.formula()));
            case Step.Fill fill -> fill(fill);
            case Step.Drop drop -> Sentence.of("Leave out {0}", named(drop.columns()));
            case Step.Rename rename -> Sentence.of("Rename {0} to {1}", rename.column(), rename.name());
            case Step.Retype retype -> Sentence.of("Read {0} as {1}", retype.column(), retype.type().label());
            case Step.Derive derive -> Sentence.of("Compute {0} = {1}", derive.name(), shortened(derive.formula()));
            case Step.Split split -> Sentence.of("Cut {0} at \"{1}\" into {2}", split.column(), split.separator(), named(split.names()));
            case Step.Part part -> part(part);
            case Step.Join join -> join(join);
            case Step.Append append -> Sentence.of("Put the rows of {0} below", named(append.tables()));
            case Step.Group group -> group(group);
            case Step.Pivot pivot -> Sentence.of("Make columns of the values of {0}", pivot.column());
            case Step.Bucket bucket -> Sentence.of("Find the {0} of {1}", bucket.unit().label(), bucket.column());
            case Step.Deduplicate unique -> unique.columns().isEmpty() ? Sentence.of("Keep equal rows once")
                    : Sentence.of("Keep rows that are equal in {0} once", named(unique.columns()));
            case Step.Pseudonymise pseudonymise -> Sentence.of("Replace {0} by codes", named(pseudonymise.columns()));
            case Step.Sort sort -> Sentence.of("Sort by {0}", named(sort.by().stream().map(Step.Sort.By::column).toList()));
            case Step.WithoutCancelled ignored -> Sentence.of("Leave out cancelled and returned orders");
            case Step.Sales sales -> sales.by().isEmpty() ? Sentence.of("Sales per {0}", sales.unit().label()) : Sentence.of("Sales per {0} and {1}", sales.unit().label(), sales.by());
            case Step.Customers customers -> Sentence.of("A row for each {0}, as known before {1}", customers.customer(), customers.cutoff());
            case Step.Baskets baskets -> Sentence.of("A basket for each {0}", baskets.order());
            case Step.Ratings ratings -> Sentence.of("Ratings of each {0} for each {1}", ratings.customer(), ratings.product());
        };
    }

    private static Sentence filter(Step.Filter filter) {
        if (filter.conditions().size() == 1) {
            var condition = condition(filter.conditions().getFirst());
            return filter.keep() ? Sentence.of("Keep rows where {0}", condition) : Sentence.of("Leave out rows where {0}", condition);
        }
        var conditions = Part.listing(filter.conditions().stream().map(StepWords::condition).toList());
        if (filter.keep()) {
            return filter.all() ? Sentence.of("Keep rows where all of this holds: {0}", conditions) : Sentence.of("Keep rows where any of this holds: {0}", conditions);
        }
        return filter.all() ? Sentence.of("Leave out rows where all of this holds: {0}", conditions)
                : Sentence.of("Leave out rows where any of this holds: {0}", conditions);
    }

    /// A condition as a part of a sentence.
    public static Sentence condition(Condition condition) {
        return condition.test().bare() ? Sentence.of("{0} {1}", condition.column(), condition.test().label())
                : Sentence.of("{0} {1} {2}", condition.column(), condition.test().label(), condition.test().range() && condition.values().size() == 2
                        ? Sentence.of("{0} and {1}", condition.values().get(0), condition.values().get(1)) : named(condition.values()));
    }

    private static Sentence fill(Step.Fill fill) {
        Object what = fill.how() == Step.Fill.How.VALUE ? Sentence.of("\"{0}\"", fill.value()) : fill.how().label();
        return fill.within().isEmpty() ? Sentence.of("Fill {0} with {1}", fill.column(), what)
                : Sentence.of("Fill {0} with {1} of the same {2}", fill.column(), what, fill.within());
    }

    private static Sentence part(Step.Part part) {
        if (!part.by().isEmpty() && !part.cut().isEmpty()) {
            return Sentence.of("Train before {0}, test from then on", part.cut());
        }
        return Sentence.of("Train with {0} of the rows, test with the rest", Part.percent(part.share()));
    }

    private static Sentence join(Step.Join join) {
        var keys = named(join.keys().stream().map(Step.Join.Key::left).toList());
        return join.how() == Step.Join.How.UNMATCHED ? Sentence.of("Keep rows whose {1} is not in {0}", join.table(), keys)
                : Sentence.of("Add columns of {0} by {1}", join.table(), keys);
    }

    private static Sentence group(Step.Group group) {
        var measures = named(group.measures().stream().map(Measure::name).toList());
        return group.by().isEmpty() ? Sentence.of("Compute {0} over all rows", measures) : Sentence.of("Compute {0} for each {1}", measures, named(group.by()));
    }

    private static Part named(List<String> names) {
        if (names.size() <= MOST_NAMED) {
            return Part.listing(names.stream().map(StepWords::shortened).toList());
        }
        var listed = new java.util.ArrayList<Object>(names.subList(0, MOST_NAMED - 1).stream().map(StepWords::shortened).toList());
        listed.add(Sentence.of("{0} more", names.size() - MOST_NAMED + 1));
        return Part.listing(listed);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
