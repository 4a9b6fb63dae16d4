/// Letters: which fonts a system has for Latin and Chinese text, how wide text is in them, where it breaks, and its painting.
///
/// May use: nothing of the program. Decision (2026-11): fonts are chosen by family name from those installed and text is cut into runs, because a
/// physical font shows boxes for what it lacks and a logical one looks different on each system; no font is shipped (a Chinese one weighs 8 MB and more).
@NullMarked
package merchant.figure.letter;

import org.jspecify.annotations.NullMarked;
