package merchant.method;

import java.util.function.BiPredicate;
import merchant.table.Table;
import merchant.text.Sentence;

/// A further table that a method takes beside the one that it is asked about, such as the stock beside the sales. It is never required: without it
/// the method says what it assumes.
///
/// @param part its name in [Input#others] and on the command line, such as `stock`
/// @param label what it is, for the user
/// @param help one sentence on what it is for
/// @param fits whether a table looks like one beside the table and the columns chosen, by its columns; cheap
public record Companion(String part, Sentence label, Sentence help, BiPredicate<Input, Table> fits) {}
