/// Exponential smoothing by innovations state space models: forms, likelihood, estimation, choice, distribution of the future.
///
/// May use: `forecast.fit`, `result`, `work`, `text`. Source: Hyndman, Koehler, Ord, Snyder, "Forecasting with Exponential
/// Smoothing" (Springer 2008). The likelihood is counted as R's `forecast::ets` does, so that figures can be compared.
///
/// Decision (2026-11): the likelihood is maximised by BFGS on gradients from the reversed recursion, not by Nelder–Mead: the
/// gradient costs twice the likelihood whatever the number of seasonal states, so the family of a monthly series takes
/// some 20 ms and ends at the maximum, where a simplex in 17 dimensions stops short.
@NullMarked
package merchant.method.forecast.ets;

import org.jspecify.annotations.NullMarked;
