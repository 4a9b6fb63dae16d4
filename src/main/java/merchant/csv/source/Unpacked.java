package merchant.csv.source;

import java.io.InputStream;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import merchant.table.Ledger;

/// A stream of a file's text.
///
/// @param stream the bytes, to be closed
/// @param share the share of the file that was read, from 0 to 1
/// @param notes the ledger's lines about the unpacking so far
record Unpacked(InputStream stream, DoubleSupplier share, Supplier<List<Ledger.Line>> notes) {}
