/// Results: what a run leaves. Methods make them, views draw them, exporters write them; neither knows the other.
///
/// May use: `table`, `text`. Every kind of result is a record of the sealed [Result]; a new kind is a record and a line in
/// its `permits`, and the compiler names each switch to complete.
@NullMarked
package merchant.result;

import org.jspecify.annotations.NullMarked;
