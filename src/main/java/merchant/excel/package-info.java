/// Workbooks: writing tables as XLSX by fastexcel ([XlsxWriter]), and reading a sheet as text ([XlsxReader]).
///
/// May use: `table`, `work`, `problem`, `text`.
///
/// Decisions (2026-11):
/// - A sheet is read as RFC 4180 text, so that types, roles, ledger, rejected records and everything else are those of any file of records.
/// - Sheets are read by Java's own StAX, not by fastexcel-reader 0.20.2: that one does not tell merged cells and hidden rows, does not say how
///   many bytes of the sheet it has read (progress), and makes lists as long as a cell's name says, so that a cell named `FXSHRXW1` fills the memory.
/// - Cells keep the digits of the file; nothing is rounded or formatted but days and times, and numbers with a format of leading zeros, which are codes. What a format
///   shows otherwise (percent, thousands, currencies and units, durations) is told, with the cells.
@NullMarked
package merchant.excel;

import org.jspecify.annotations.NullMarked;
