/// What sells together? One file a method; orders, mining, rules, judging and words in the packages below.
///
/// May use: `method` and what it uses, Smile's FP-growth. Decision (2026-11): both methods share everything but the mining, so that
/// they give the same rules, and the same judgement, at any setting.
@NullMarked
package merchant.method.basket;

import org.jspecify.annotations.NullMarked;
