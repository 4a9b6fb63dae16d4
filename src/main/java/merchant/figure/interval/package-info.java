/// Pictures in rows: values with how surely they are known, and measures of few things beside each other.
///
/// May use: `figure`, `text`. 2026-11: a range is a kind of its own and not a bar with whiskers, because a factor has no zero to start a bar from; measures of different
/// units stand in panels, because they share no axis.
@NullMarked
package merchant.figure.interval;

import org.jspecify.annotations.NullMarked;
