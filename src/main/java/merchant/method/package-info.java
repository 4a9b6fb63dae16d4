/// Methods, parameters, settings and questions, and the judging that all methods share.
///
/// May use: `table`, `result`, `work`, `problem`, `text`. A method is one file, one line in the catalogue, one test.
@NullMarked
package merchant.method;

import org.jspecify.annotations.NullMarked;
