/// Methods, parameters, settings and questions, and the judging that all methods share.
///
/// May use: `table`, `result`, `work`, `problem`, `text`. A method is one file, one line in the catalogue, one test. Decision (2026-11): cancelled and refunded orders are
/// left out of every question about sales, of what sells together and what to offer too, because one shop must not count one file in two ways.
@NullMarked
package merchant.method;

import org.jspecify.annotations.NullMarked;
