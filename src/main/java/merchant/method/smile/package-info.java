/// The one bridge to Smile: its native library, and tables as its frames.
///
/// May use: `table`, `work`, `problem`, `text`. Decision (2026-11): the linear algebra comes with the build and is found
/// without touching its bytes (see [merchant.method.smile.Blas]). ARPACK does not come with it: what Smile computes
/// through `smile.linalg.arpack` is not to be used.
@NullMarked
package merchant.method.smile;

import org.jspecify.annotations.NullMarked;
