/// Learning to tell classes apart: how columns become what a learner takes, the learners, and what they leave.
///
/// May use: `method.predict.data`, `method.smile`, `work`. Everything that is counted from values (medians, spreads, which words are
/// frequent) is counted on the training rows alone, by [merchant.method.predict.fit.Encoder], so that nothing of the rows that
/// judge leaks into the learning.
@NullMarked
package merchant.method.predict.fit;

import org.jspecify.annotations.NullMarked;
