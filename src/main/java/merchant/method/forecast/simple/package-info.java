/// The simple rules that every forecast has to beat: the average, the last value, the last value with the average change,
/// and the value of a season ago.
///
/// May use: `forecast.fit`. Bands by R. J. Hyndman and G. Athanasopoulos, *Forecasting: Principles and Practice*, 3rd ed.,
/// section 5.5 (normal distribution, residual deviation with the degrees of freedom of that section).
@NullMarked
package merchant.method.forecast.simple;

import org.jspecify.annotations.NullMarked;
