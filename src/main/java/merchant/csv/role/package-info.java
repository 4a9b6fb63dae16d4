/// Roles: what a column means to a shop, by its name, by its values, and by the signature of a known export.
///
/// May use: `table`, `work`, `problem`, `text`, and of `csv` only what stands before it in source, record, type, role.
@NullMarked
package merchant.csv.role;

import org.jspecify.annotations.NullMarked;
