/// The command line: the same program without a window, for scheduled runs, tests and measurements.
///
/// May use: everything below `workspace`. The only package that writes to the standard streams. Decision (2026-11): a command
/// touches the store only when it reads data, so that `questions` starts nothing that it does not need.
@NullMarked
package merchant.cli;

import org.jspecify.annotations.NullMarked;
