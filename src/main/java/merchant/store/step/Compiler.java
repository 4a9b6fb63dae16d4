package merchant.store.step;

import merchant.store.formula.FormulaSql;
import merchant.table.formula.Formula;
import merchant.table.step.Step;

/// Makes a question of a step. The only place where steps meet SQL; a new step is named here by the compiler.
///
/// @param salt of the project's pseudonyms
public record Compiler(Sources sources, String salt) {

    /// @param in the columns before the step
    /// @param name of the table that the steps begin with
    /// @param from where the rows before the step stand, a relation with a `rowid` that orders them
    /// @throws merchant.problem.Problem when the step does not fit these columns: why, and what to do
    public Compiled compile(Step step, Shape in, String name, String from) {
        var columns = new ColumnSteps(in, from, salt);
        var rows = new RowSteps(in, from);
        var tables = new TableSteps(in, name, from, sources);
        var shop = new ShopSteps(in, from);
        return switch (step) {
            case Step.Filter filter -> rows.filter(filter);
            case Step.Where where -> {
                var formula = Formula.condition(where.formula(), in.fields());
                yield rows.where(FormulaSql.rows(formula, in::ref), where.keep()).checked(formula, in, from);
            }
            case Step.Fill fill -> columns.fill(fill);
            case Step.Drop drop -> columns.drop(drop);
            case Step.Rename rename -> columns.rename(rename);
            case Step.Retype retype -> columns.retype(retype);
            case Step.Derive derive -> columns.derive(derive);
            case Step.Split split -> columns.split(split);
            case Step.Part part -> columns.part(part);
            case Step.Join join -> tables.join(join);
            case Step.Append append -> tables.append(append);
            case Step.Group group -> new GroupSteps(in, from).group(group);
            case Step.Pivot pivot -> new GroupSteps(in, from).pivot(pivot);
            case Step.Bucket bucket -> columns.bucket(bucket);
            case Step.Deduplicate deduplicate -> rows.deduplicate(deduplicate);
            case Step.Pseudonymise pseudonymise -> columns.pseudonymise(pseudonymise);
            case Step.Sort sort -> rows.sort(sort);
            case Step.WithoutCancelled without -> rows.withoutCancelled(without);
            case Step.Sales sales -> rows.voidsTold(shop.sales(sales));
            case Step.Customers customers -> rows.voidsTold(shop.customers(customers));
            case Step.Baskets baskets -> rows.voidsTold(shop.baskets(baskets));
            case Step.Ratings ratings -> rows.voidsTold(shop.ratings(ratings));
        };
    }
}
