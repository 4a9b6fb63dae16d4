/// Forecasts of slow movers, whose sales are 0 in most periods: how often something is asked for and how much then, each smoothed by itself.
///
/// May use: `forecast.fit`, `result`, `work`, `text`. Sources: J. D. Croston, "Forecasting and stock control for intermittent
/// demands", 1972; A. A. Syntetos and J. E. Boylan, "The accuracy of intermittent demand estimates", 2005; R. H. Teunter, A. A. Syntetos
/// and M. Z. Babai, "Intermittent demand: linking forecasting to inventory obsolescence", 2011.
///
/// Decision (2026-11): smoothing constants are taken from a grid up to 0.3 by least squares. Larger ones chase single sales, and
/// the squared error is the one that a mean minimises; the absolute error would choose a forecast of 0.
@NullMarked
package merchant.method.forecast.intermittent;

import org.jspecify.annotations.NullMarked;
