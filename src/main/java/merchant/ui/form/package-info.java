/// Forms made from a method's parameters: the model (typed text, problem, shown or not) and the nodes.
///
/// May use: `ui.style`, `method`, `text`. Decision (2026-11): a form edits text as `--set` takes it and reads it with
/// [merchant.method.Settings#parsed], so that window and command line accept exactly the same values.
@NullMarked
package merchant.ui.form;

import org.jspecify.annotations.NullMarked;
