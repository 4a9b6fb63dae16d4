/// Bytes to typed records and back: what a file is ([Inspection]), reading it into a table ([Reading]) and writing
/// ([CsvWriter]).
///
/// May use: `excel`, `table`, `work`, `problem`, `text`; below it `csv.source` (bytes, encoding), `csv.record` (dialect,
/// records), `csv.frame` (what stands around a table), `csv.type` (types and conversion), `csv.role` (meaning of columns), which do not know this package.
///
/// Decision (2026-11): records are split by [merchant.csv.record.Records], not by commons-csv. commons-csv stops at the first stray quote
/// without a way to go on, holds an unclosed field in memory up to the end of the file, and gives neither the text nor the first line of
/// a record, all of which the rejected-record table needs. commons-csv writes, is the yardstick of the measurement, and the
/// tests hold that both split well-formed files alike.
///
/// Decision (2026-11): types are decided over all values. A file larger than the sample is read twice, first to decide, then to convert,
/// so that what is stored never depends on where an odd value stands.
///
/// Decision (2026-11): an import leaves with its table all that reading one more record of the file needs ([Rereading]): the names in the file's
/// order, and each column's ways of reading, beside the choices. So a record that was mended weeks later becomes just what it would have become at once.
///
/// Decision (2026-11): members of an archive whose headers name the same columns are one table, as several files are, because an export in parts is packed so;
/// what of an archive or a workbook is not read is said by every command, because a forecast of January alone looks like one of the year. Records with
/// only empty cells are no rows, and stay where every cell is wanted as text, but behind the last record, where spreadsheets leave them.
@NullMarked
package merchant.csv;

import org.jspecify.annotations.NullMarked;
