/// Which of several methods forecasts a series: who stands for choice, by which measure, and how that is told.
///
/// May use: the algorithms of `forecast` and what they use, `forecast.backtest`, `forecast.words`, `result`, `text`.
///
/// Decision (2026-11): found on the M1 competition by backtests of three origins (mean sMAPE and MASE over its 1,001 series): the average
/// of ETS, ARIMA and dynamic theta 15.10 and 1.601 without any choice; the lowest MASE of everything 16.81 and 1.657; weights by the inverse of
/// the MASE 15.07 and 1.598; the rule of [Choice] 15.04 and 1.598. The rule is kept for the series that the average does not fit.
/// What is closer goes by the mean absolute error in the unit of the values, as the verdict and the list of methods do, and no longer by MASE: within one series the two differ only where the errors of
/// "a season ago" differ from test period to test period, and then a method could be chosen that its own verdict called further off than a simple rule. On M1 (auto, three origins) sMAPE, MASE and
/// coverage came out the same in all digits that the table of measurements shows (yearly 17.57 and 3.577, quarterly 14.88 and 1.534, monthly 14.42 and 1.028).
/// Of two or three test periods a simple rule is taken that is closer by 5 % and on each (7 of 992 series; 15.24 and 1.598 before and after); with less asked of it, or fewer test periods, the same was further off (15.27 to 15.46 and 1.598
/// to 1.614), because what a few weeks show is mostly luck.
/// Hours of three weeks and more fall back on ARIMA in place of the average: equal weights presuppose members that know the same, and of hours ARIMA alone knows the week
/// (and chooses itself between two models of their day). On 39 series of hours that do not judge (passers-by, made ones) the average had a MASE of 1.579 where ARIMA had 0.928; the rule that fell back on it took 1.009 over three
/// test periods and 0.943 over five, and takes 0.847 and 0.871. Nearly as good is the lowest score of all (0.895 and 0.872); other errors asked of the others in place of one and two changed little (0.832 to 0.857 and 0.849 to 0.872).
/// Where most hours are 0, as those of a shop that shuts at night, ARIMA stands beside the methods for slow movers: six pieces of a shop's orders from 0.943 to 0.817 over three test periods; twelve of its products, with one sale in 5 to 70 hours,
/// hardly changed. Figures by kind in `docs/measurements.md`.
/// Boosted trees stand where 20 series or more have known columns: on 40 products of the sample shop by week, 8 weeks ahead, they brought the MASE of weeks that no choice
/// had seen from 0.908, 0.861 and 1.340 to 0.878, 0.853 and 1.272 (from 2024-07, 09 and 11 on), in about twice the time. Without known columns nothing changes.
@NullMarked
package merchant.method.forecast.choice;

import org.jspecify.annotations.NullMarked;
