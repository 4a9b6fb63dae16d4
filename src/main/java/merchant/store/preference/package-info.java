/// The user's preferences: a small JSON file in the user's own directory, and where that is.
///
/// May use: `problem`, `text`. Nothing of a project is here, so that the window can start before a database is loaded.
@NullMarked
package merchant.store.preference;

import org.jspecify.annotations.NullMarked;
