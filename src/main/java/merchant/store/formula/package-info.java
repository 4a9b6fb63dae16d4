/// Formulas as SQL expressions.
///
/// May use: `table`. Decision (2026-11): names come quoted from the caller, values are written as quoted literals of a stated type, and each operation
/// is one line of a switch over [merchant.table.formula.Op], so that nothing of what a user writes reaches the database as SQL. What would fail for a row (a
/// number too large, a root of a negative number, a text that is no date) is missing in that row. A text
/// is never made longer than [merchant.store.formula.FormulaSql#LONGEST] characters, because nothing can be cancelled within one call of the database. Such a
/// formula names the row's number beside its columns and is counted without a WHERE, because DuckDB moves a condition on one column into its scan and heeds a cancel there once in 120,000 rows
/// (measured with thirty replacements within each other over 10 million rows: 6 to 20 s, now 0.1 to 0.7 s on two busy cores).
@NullMarked
package merchant.store.formula;

import org.jspecify.annotations.NullMarked;
