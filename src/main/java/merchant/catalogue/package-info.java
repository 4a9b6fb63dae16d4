/// The catalogue: a literal list of questions, each a literal list of methods.
///
/// May use: `method` and its families. A listed line is searchable, ordered and compiled.
@NullMarked
package merchant.catalogue;

import org.jspecify.annotations.NullMarked;
