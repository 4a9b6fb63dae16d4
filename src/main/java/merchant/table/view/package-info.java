/// Ways of looking at a table, as data: order, conditions, what is hidden or held, and a column in numbers. They change no table.
///
/// May use: `table`, `problem`, `text`. `store` makes SQL of them; views and steps are made from them.
@NullMarked
package merchant.table.view;

import org.jspecify.annotations.NullMarked;
