/// Exponential smoothing by innovations state space models: forms, likelihood, estimation, choice, distribution of the future.
///
/// May use: `forecast.fit`, `result`, `work`, `text`. Source: Hyndman, Koehler, Ord, Snyder, "Forecasting with Exponential
/// Smoothing" (Springer 2008). The likelihood is counted as R's `forecast::ets` does, so that figures can be compared.
///
/// Decision (2026-11): the likelihood is maximised by BFGS on gradients from the reversed recursion, not by Nelder–Mead: the
/// gradient costs twice the likelihood whatever the number of seasonal states, so the family of a monthly series takes
/// some 20 ms and ends at the maximum, where a simplex in 17 dimensions stops short.
///
/// Decision (2026-11): automatic ETS forecasts with the mean of all forms by their Akaike weights from AICc ([merchant.method.forecast.ets.Weighted]; Burnham
/// and Anderson 2002, Kolassa 2011) in place of the form with the least AICc. Decided on the 1,001 series of the M1 competition (sMAPE and MASE 16.18 and 1.670
/// with one form, 15.77 and 1.634 weighed), judged once on M3 (13.25 and 1.424; 12.83 and 1.384; R's `ets` 13.07 and 1.43). Weights from AIC or BIC were closer on
/// M1 and not taken, because what lets short series follow a trend sooner had failed on M3 before. Bands are the quantiles of the forms' normal distributions mixed:
/// averaged ends would leave out that the forms disagree, and simulated ones would be a little off each time. What is told of the past stays the likeliest form's,
/// so that likelihoods and parts can be compared with R's. A form that is asked for stays alone, and Holt-Winters chooses between its two.
@NullMarked
package merchant.method.forecast.ets;

import org.jspecify.annotations.NullMarked;
