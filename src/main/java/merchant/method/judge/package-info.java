/// Judging that is the same for all who predict: where to cut the past or how to deal rows to folds, and how errors are measured.
///
/// May use: nothing but plain arrays. Decision (2026-11): apart from the forecasters, so that later questions (reorder,
/// price) judge by the same figures.
@NullMarked
package merchant.method.judge;

import org.jspecify.annotations.NullMarked;
