/// Forecast methods for slow movers.
///
/// May use: `forecast` and the packages below it, `method`, `text`. Decision (2026-11): these methods have a package of their own
/// because `forecast` would hold more than a reader can look over.
@NullMarked
package merchant.method.forecast.slow;

import org.jspecify.annotations.NullMarked;
