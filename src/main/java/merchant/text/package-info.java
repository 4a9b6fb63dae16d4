/// Words: sentences that can be said in each language of the program.
///
/// Purpose: an English sentence with numbered places is the key of its own translation, so code reads as what the
/// user reads. May use: nothing.
///
/// Decision (2026-11): translations are JSON objects, one file an area, because English sentences as keys of
/// `.properties` files need escapes; they are only read when a language other than English is asked for. Projects keep sentences as they were said: what is reworded moves with its translation
/// to the area "older", so that results of earlier versions are still said in every language.
@NullMarked
package merchant.text;

import org.jspecify.annotations.NullMarked;
