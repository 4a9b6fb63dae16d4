/// The made sample shop: a seeded plan that makes it, and its files as they come with the program.
///
/// May use: `table`, `csv`, `work`, `problem`, `text`. Decision (2026-11): the files are committed, not made at the
/// first start, so that everybody looks at the same bytes; a test makes them again and compares. Arithmetic is
/// `StrictMath` and an own generator, so that every machine and every later Java makes the same bytes.
@NullMarked
package merchant.sample;

import org.jspecify.annotations.NullMarked;
