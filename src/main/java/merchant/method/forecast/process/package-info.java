/// Forecast methods that take a series for the outcome of a random process whose orders or parts the user names: the ARIMA family and
/// structural models.
///
/// May use: `forecast` and the packages below it, `method`, `text`. Decision (2026-11): these methods have a package of their own because
/// `forecast` would hold more than a reader can look over; the automatic ARIMA stays beside the automatic ETS.
@NullMarked
package merchant.method.forecast.process;

import org.jspecify.annotations.NullMarked;
