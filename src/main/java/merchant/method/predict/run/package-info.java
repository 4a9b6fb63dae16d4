/// One prediction from rows to result: target, screening, judging, the final fit, tables and sentences; and the model that is kept.
///
/// May use: `method.predict.data` and `fit`, `method`, `method.judge`, `result`, `work`, `problem`, `text`. Decision (2026-11): the
/// methods share this by composition and differ in their learner alone, so all are judged alike.
@NullMarked
package merchant.method.predict.run;

import org.jspecify.annotations.NullMarked;
