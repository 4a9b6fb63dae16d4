/// The project file: tables, runs, results, reports and state in one DuckDB file.
///
/// May use: `table`, `result`, `work`, `problem`, `text`, and of `csv` the kinds of change that its parsers count. SQL and DuckDB stand nowhere else. Nothing of DuckDB is touched
/// before a project is made or opened, because its first connection unpacks a library (half a second).
///
/// Decisions (2026-11):
/// - An import is one transaction on a connection of its own. What was not finished was never there: abandoning, failing and
///   being killed are the same, and opening has nothing to clean up. DuckDB writes full row groups to the file while the
///   transaction runs, so a long import does not gather in memory.
/// - Every other change is a transaction of its own, one writer at a time, on the disk when the call returns. A checkpoint is made
///   after an import, a delete and on closing (by DuckDB), so that the file beside its log is nearly always whole by itself.
/// - Before a file is opened for writing it is looked at read-only: mark, version, all lists, size against the blocks that it
///   claims. So a file that is damaged, newer or no project is left byte for byte as it was.
/// - "Save as" closes the file, copies it and opens the copy: DuckDB may not attach other files (external access is off), and
///   reading the file beside an open connection would drop the system's lock on it when the reader closes.
/// - Two windows of one process share the system's lock, so files open in this process are listed in [Opening].
///   They are known by what the system knows them as, so a hard link is the same project. Other processes of the user are told by [merchant.store.sound.Hold] too,
///   because the system's lock is gone once this process has closed the file elsewhere.
/// - A project from elsewhere is looked at before anything of it is used ([merchant.store.sound.Soundness]): its lists and rows must be tables of the form that this
///   program makes, all that is read of it must be readable, and the views of steps are made anew where they are not those of the steps.
/// - Names with `;` or `?` are refused: DuckDB's driver reads what follows as options.
/// - When a checkpoint meets a full disk DuckDB refuses all further work; [Database] then opens the file anew by itself.
/// - Rows keep the file's order by DuckDB's row number, which pages use too: a page is as quick at the end as at the start.
///   How filters and orders are paged is told in `store.view`.
/// - Data columns carry the user's column names, so that the file reads well in any DuckDB for years.
/// - Results are JSON with a version and a literal list of kinds ([Json]); a result of another version is a problem, not a guess.
///   A changed result record means: raise [Json#RESULT_VERSION] and teach [merchant.store.sound.OlderResults].
/// - A project of an earlier form is brought to the present one when it is opened, in one transaction ([Layout#STEPS]); the tests open a
///   small project made by each version.
/// - A cancel ends the statement that runs, not only what comes after it ([merchant.store.view.Watched]): the statement is bound to the thread while it runs, and
///   a watch in `work` asks the progress twenty times a second. A page of a table that takes two minutes is given up.
/// - A newer export's column under a new name is taken into the old one where name, role or most values of the same rows say so, and told; the table keeps its name, because
///   steps are made of it. A newer file's further columns are told and not taken.
/// - Rows brought in only to be compared with a table are marked in the state and deleted at the next opening, should nobody have decided.
/// - A temporary project lives in memory: a killed command line leaves nothing behind.
@NullMarked
package merchant.store;

import org.jspecify.annotations.NullMarked;
