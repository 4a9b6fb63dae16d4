/// The bytes of a file: opening, unpacking, encoding, decoding with bad bytes marked at their place.
///
/// May use: `excel`, `table`, `work`, `problem`, `text`, and of `csv` only what stands before it in source, record, type, role.
@NullMarked
package merchant.csv.source;

import org.jspecify.annotations.NullMarked;
