/// The table page: the rows of a table, ways of looking at them, and a column in numbers.
///
/// May use: `ui.grid`, `ui.table.choice`, `ui.data` (how cells and ledgers are written), `ui.shell`, `ui.style`, `ui.notice`, `workspace`, `store`,
/// `export`, `table`, `work`, `problem`, `text`.
///
/// Decisions (2026-11):
/// - The grid asks for pages of rows and shows each when it arrives ([RowFeed]), so ten million rows scroll like ten. Few are asked for at a time,
///   and what was scrolled past is taken back.
/// - A view (filter, order, hidden and held columns) is a way of looking and changes no data; the project keeps it for each table, and a column that is gone drops out of it.
///   What is to last is a step: [TableModel#onMakeStep] hands the filter to the steps of the page, as [merchant.table.step.Filters] have it.
/// - A column's head takes further entries from [TablePage#headMenu], so that this package knows no steps.
/// - Cells are copied and tables saved by asking the store again, not from what is on the screen.
@NullMarked
package merchant.ui.table;

import org.jspecify.annotations.NullMarked;
