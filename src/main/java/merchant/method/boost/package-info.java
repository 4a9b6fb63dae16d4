/// Histogram gradient boosting: many small trees, each fitted to what the ones before it left over.
///
/// Columns of numbers or of category codes come in as primitive arrays; a model goes out that answers for other rows. No table, no
/// word and no question is known here.
///
/// May use: `work`. Decisions (2026-11): own code, because the library's boosting was 30–40 times slower than LightGBM and LightGBM
/// itself needs native parts that users lack; it serves as the measure in tests alone. The work is spread over features, never
/// over rows: each sum is made by one thread in the order of the rows, so the model is the same on any number of cores.
/// Parallel streams do the spreading, because a tree needs some sixty short rounds and a pool made for each of them would cost more than the rounds.
@NullMarked
package merchant.method.boost;

import org.jspecify.annotations.NullMarked;
