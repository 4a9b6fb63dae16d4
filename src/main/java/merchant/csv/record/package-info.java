/// Records: the dialect of a file, and splitting characters into records and fields.
///
/// Decision (2026-11): a dialect is judged by how alike the records are in length, times the share of cells that look as if they were cut right.
/// The measure follows the idea of van den Burg, Nazábal and Sutton (2019); its form here is our own, because theirs counts records and so
/// prefers dialects that break quoted lines apart.
///
/// Decision (2026-11): a record that breaks the rules is mended only where exactly one cheapest way to cut it gives the table's number of fields, and
/// is told in the ledger with what it was and what it became; in doubt it is kept aside, also where a field that keeps a delimiter would not fit the
/// values of its column.
///
/// Decision (2026-11): a quote that holds several lines together is taken for a stray one where each line is a record by itself ([Swallowed]). Values in columns of values are proof enough; in
/// tables of two columns or of words alone it takes three lines without a space beside a delimiter. Each is told, because a list of pairs within a text of such a table looks the same.
///
/// May use: `table`, `work`, `problem`, `text`, and of `csv` only what stands before it in source, record, type, role.
@NullMarked
package merchant.csv.record;

import org.jspecify.annotations.NullMarked;
