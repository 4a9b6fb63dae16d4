/// Learning tastes: by what is popular, by items alike, by customers alike, by factors.
///
/// May use: `recommend.data`, `method.judge`, `result`, `work`, `problem`, `text`.
@NullMarked
package merchant.method.recommend.fit;

import org.jspecify.annotations.NullMarked;
