/// The plan of the sample shop: what is planted, the play that turns it into orders, and the files it is written as.
///
/// May use: the JDK alone. Decision (2026-11): apart from the files that the program shows, because nothing of the
/// program needs the plan when it runs. Arithmetic is `StrictMath` and an own generator, so that every machine and
/// every later Java makes the same bytes.
@NullMarked
package merchant.sample.plan;

import org.jspecify.annotations.NullMarked;
