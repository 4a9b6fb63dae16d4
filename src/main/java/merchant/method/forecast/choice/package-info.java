/// Which of several methods forecasts a series: who stands for choice, by which measure, and how that is told.
///
/// May use: the algorithms of `forecast` and what they use, `forecast.backtest`, `forecast.words`, `result`, `text`.
///
/// Decision (2026-11): found on the M1 competition by backtests of three origins (mean sMAPE and MASE over its 1,001 series): the average
/// of ETS, ARIMA and dynamic theta 15.10 and 1.601 without any choice; the lowest MASE of everything 16.81 and 1.657; weights by the inverse of
/// the MASE 15.07 and 1.598; the rule of [Choice] 15.04 and 1.598. The rule is kept for the series that the average does not fit.
/// Of two or three test periods a simple rule is taken that is closer by 5 % and on each (7 of 992 series; 15.24 and 1.598 before and after); with less asked of it, or fewer test periods, the same was further off (15.27 to 15.46 and 1.598
/// to 1.614), because what a few weeks show is mostly luck.
/// Hours of three weeks and more fall back on ARIMA in place of the average, because it alone knows their week (and chooses itself between two models of their day); equal weights presuppose members that
/// know the same. On 45 series of hours that do not judge (passers-by, a shop's orders, made ones) the rule with that average took over three test periods 0.962 (MASE) where ARIMA alone had 0.886, and takes 0.814
/// now; over five 0.911 and 0.849. Where hours have gaps, as those of a shop that shuts at night, ARIMA stands beside the methods for slow movers (0.924 and 0.746 on six pieces of a shop's orders).
/// Boosted trees stand where 20 series or more have known columns: on 40 products of the sample shop by week, 8 weeks ahead, they brought the MASE of weeks that no choice
/// had seen from 0.908, 0.861 and 1.340 to 0.878, 0.853 and 1.272 (from 2024-07, 09 and 11 on), in about twice the time. Without known columns nothing changes.
@NullMarked
package merchant.method.forecast.choice;

import org.jspecify.annotations.NullMarked;
