/// Pictures of values with how surely they are known: a point and a range in each row.
///
/// May use: `figure`, `text`. 2026-11: a kind of its own and not a bar with whiskers, because a factor has no zero to start a bar from.
@NullMarked
package merchant.figure.interval;

import org.jspecify.annotations.NullMarked;
