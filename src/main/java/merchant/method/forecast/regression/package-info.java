/// Regression on trend, seasons, holidays and known columns.
///
/// May use: `forecast.fit`, `forecast.calendar`, `forecast.pooled`, `result`, `work`, `text`.
///
/// The model: a level, a slope and its changes at a grid of dates of the past but its last days, of which those stay that are beyond chance among so many
/// ([merchant.method.forecast.regression.Changes]); Fourier terms of the season and of the year; a
/// column for each part of each holiday; the known columns (numbers that are positive as logarithms where effects multiply, so that
/// their coefficient is an elasticity); and errors that follow on each other (first-order autoregression). As in S. J. Taylor
/// and B. Letham, "Forecasting at scale" (2018), with these differences, decided 2026-11:
///
/// * Penalties are not set but found: each group of terms (a change of trend, a season, a holiday, a column) is normal around 0 with a variance of its own that
///   maximises the marginal likelihood (D. MacKay, "Bayesian interpolation", 1992; M. Tipping, "Sparse Bayesian learning", 2001), so that
///   what the data does not show falls to 0. No sampling: some twenty solutions of one penalised least squares.
/// * Effects multiply or add by a stated rule: values all above 0: whichever has the larger marginal likelihood; some 0 and none below, or whole numbers
///   below 30 on average: they multiply the mean of counts (penalised quasi-likelihood with variance in proportion to the mean, N. Breslow and D. Clayton, 1993); else they add.
/// * Among many series the effects of known columns are learnt from all of them (`forecast.pooled`) and taken as they are.
/// * Of holidays those are told that are beyond chance however many are tried ([merchant.method.forecast.regression.Chance]); the forecast keeps all that the evidence left.
/// * Weeks have the parts of holidays as shares of their days, a smooth year as days have it, and holidays that always lie in one week as one; told is what all parts of a holiday did to a
///   week together ([merchant.method.forecast.regression.Telling]). With one column for all days before a festival, and a season free to take any shape, two years of weeks put the rise
///   before Spring Festival into the season and the week in which parcels stop into the rise.
/// * Where the days of weeks are known, what holidays do to weeks is learnt from these days by the same regression and put together to weeks ([merchant.method.forecast.regression.ByDay]); told then is what
///   they do to days. Trend, year and errors stay those of weeks: of sums of days the trend is far less steady.
/// * Errors are autoregressive and bootstrapped, because shops drift for days.
@NullMarked
package merchant.method.forecast.regression;

import org.jspecify.annotations.NullMarked;
