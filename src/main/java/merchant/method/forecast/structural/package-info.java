/// Structural models: a level that wanders, a slope that changes, a season that changes, each by a variance of its own.
///
/// May use: `forecast.fit`, `forecast.arima` (the log decision), `result`, `work`, `text`, and JDemetra+ (`jdplus`).
///
/// Source: A. C. Harvey, *Forecasting, Structural Time Series Models and the Kalman Filter*, 1989; likelihood with exact diffuse
/// start after J. Durbin and S. J. Koopman, *Time Series Analysis by State Space Methods*, 2nd ed. 2012.
///
/// Decision (2026-11): forms are compared by the variance of their one-step errors, corrected for the count of estimated numbers, and not by
/// their likelihoods: a diffuse likelihood leaves out as many values as there are diffuse states, so that those of different forms are
/// not of the same data.
@NullMarked
package merchant.method.forecast.structural;

import org.jspecify.annotations.NullMarked;
