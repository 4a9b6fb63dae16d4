/// The sample shop as it comes with the program: its files from the class path.
///
/// May use: `table`, `csv`, `work`, `problem`, `text`. Decision (2026-11): the files are committed, not made at the
/// first start, so that everybody looks at the same bytes; a test makes them again from `sample.plan` and compares.
@NullMarked
package merchant.sample;

import org.jspecify.annotations.NullMarked;
