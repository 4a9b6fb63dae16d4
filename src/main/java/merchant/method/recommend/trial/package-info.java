/// How good the lists and the expected ratings are on what was held out, beside the trivial rule.
///
/// May use: `recommend.data`, `recommend.fit`, `recommend.offer`, `method.judge`, `work`, `text`.
@NullMarked
package merchant.method.recommend.trial;

import org.jspecify.annotations.NullMarked;
