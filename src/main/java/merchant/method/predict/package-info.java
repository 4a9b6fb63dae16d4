/// Who will buy, who will leave? One file a method. Below it: `data` reads and screens columns, `fit` learns, `model` keeps what was
/// learned, `run` judges and tells.
///
/// May use: `method` and what it uses. Decision (2026-11): trees are grown by Smile, one at a time under our own loop and seeds, and then kept in
/// our own form, so that cancelling is prompt and a saved model is plain JSON that no class loading can turn into code.
@NullMarked
package merchant.method.predict;

import org.jspecify.annotations.NullMarked;
