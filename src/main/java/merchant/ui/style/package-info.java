/// How the window looks and speaks: theme, scale, motion, icons, and words that change with the language.
///
/// May use: `store` (what can be preferred), `text`. Decision (2026-11): a language switch rebuilds pages from their models instead of binding each label,
/// because figures, tables and sentences with numbers must change too and a page is quick to build.
/// Decision (2026-11): scale is a transform of the whole window, because looked-up sizes do not exist in JavaFX's CSS;
/// pop-ups, which are windows of their own, get the same scale by their font size.
@NullMarked
package merchant.ui.style;

import org.jspecify.annotations.NullMarked;
