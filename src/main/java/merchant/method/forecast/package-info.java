/// How much will I sell? One file a method, and the judging of forecasts.
///
/// May use: `method` and what it uses.
@NullMarked
package merchant.method.forecast;

import org.jspecify.annotations.NullMarked;
