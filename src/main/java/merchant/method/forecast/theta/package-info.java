/// The theta method: half of a straight line through the past, half of a smoothed curve, seasons taken out before.
///
/// May use: `forecast.fit`, `result`, `work`, `text`. Sources: V. Assimakopoulos and K. Nikolopoulos, "The theta model", 2000;
/// R. J. Hyndman and B. Billah, "Unmasking the theta method", 2003; J. A. Fiorucci and others, "Models for optimising the theta
/// method and their relationship to state space models", 2016.
///
/// Decision (2026-11): for a given α the first level and the weight of the line enter the forecasts linearly, so they are solved
/// for, and only α is searched. That ends at the least squares over the whole range, where a simplex from one start may not.
///
/// Decision (2026-11): no test decides whether there is a season; its figures are shrunk instead. On the 1,001 series of the M1 competition (sMAPE and MASE of
/// `theta`) the test of the M3 authors (autocorrelation at the season's lag, 90 %) gave 17.15 and 1.775, the same test on the differences 16.89 and 1.752, no test 16.75 and
/// 1.741, no test and shrunk figures 16.58 and 1.732, with smoothing from the first value on 16.49 and 1.728. The test misses many seasons of growing series, whose
/// autocorrelations are high at all lags. Letting the line grow by a share a period where that is nearer to the past gave 16.05 and 1.659 (a line that always grows
/// 15.36 and 1.793; half of the mean change in place of half the slope 16.19 and 1.719; the median of all slopes 16.39 and 1.728). Akaike weights for the two lines (15.86 and 1.673) and a smoothing
/// parameter of up to 2, where smoothing is still stable (16.09 and 1.641), gained in one measure and lost in the other.
@NullMarked
package merchant.method.forecast.theta;

import org.jspecify.annotations.NullMarked;
