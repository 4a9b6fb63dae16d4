/// What a project from elsewhere holds, before it is used: whether its parts are what they say, and results of older forms.
///
/// May use: `problem`, `text`, and nothing of `store`, which hands it connections.
@NullMarked
package merchant.store.sound;

import org.jspecify.annotations.NullMarked;
