/// The theta method: half of a straight line through the past, half of a smoothed curve, seasons taken out before.
///
/// May use: `forecast.fit`, `result`, `work`, `text`. Sources: V. Assimakopoulos and K. Nikolopoulos, "The theta model", 2000;
/// R. J. Hyndman and B. Billah, "Unmasking the theta method", 2003; J. A. Fiorucci and others, "Models for optimising the theta
/// method and their relationship to state space models", 2016.
///
/// Decision (2026-11): for a given α the first level and the weight of the line enter the forecasts linearly, so they are solved
/// for, and only α is searched. That ends at the least squares over the whole range, where a simplex from one start may not.
@NullMarked
package merchant.method.forecast.theta;

import org.jspecify.annotations.NullMarked;
