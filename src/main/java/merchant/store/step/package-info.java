/// Steps as SQL: what a step becomes over the columns before it, and steps as JSON.
///
/// May use: `table`, `problem`, `text`, `csv.type`'s kinds of change. Nothing here touches a database. Decisions (2026-11):
/// - Each question gives a column `rowid` that orders its rows, made of the row numbers below it, because DuckDB promises no order behind a
///   join or a group. A column of a user is never called so ([Sql#columns]).
/// - A `rowid` orders rows and says nothing else: steps over a table that was kept see other numbers than steps over the views that made it. What depends on a row's
///   place (a lot) counts places, and whatever a window or a join may hand on in another order is put in order when it is kept.
/// - What a step changes, loses or cannot match is a note with examples; what it cannot do for some row at bearable cost is a bar, and the step is refused.
/// - Names are always quoted, values always literals made here; a view cannot have parameters.
/// - Whatever could fail for a single value (a cast, an overflow) gives a missing value, counted where the user can be told: a view that fails
///   at one row of ten million would make the whole table unreadable.
/// - The kinds of value that a step compares are kept when it is made ([StepTypes]), beside the steps and under a mark of the step, so that projects keep
///   their form: "more than 9" of a column that is text by now is told, not answered.
/// - What a column of money says of a row is asked of [merchant.table.Worth] alone, by steps and by questions: the total of an order on each of its rows is counted once an
///   order, and told where no column says which rows are one order or an order stands in several groups. Such a sum is an amount of its own from then on.
/// - How the keys of a join agree is part of the step: a time stamp found by its day and codes without zeros at their beginning are proposed and told, never taken silently.
@NullMarked
package merchant.store.step;

import org.jspecify.annotations.NullMarked;
