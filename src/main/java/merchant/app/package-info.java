/// The start of the program and its wiring by constructors: the only place that makes services.
///
/// May use: everything. `Start` is compiled for Java 8 and uses nothing.
@NullMarked
package merchant.app;

import org.jspecify.annotations.NullMarked;
