/// What should I offer to whom? One file a method; histories, learning, lists, judging and words in the packages below.
///
/// May use: `method` and what it uses. Decision (2026-11): all methods share columns, lists, judging and words, and differ in one thing only,
/// how they weigh the items for a customer, so that their figures can be compared.
@NullMarked
package merchant.method.recommend;

import org.jspecify.annotations.NullMarked;
