package merchant.csv.record;

/// What is wrong with a record.
/// A stray quote and a mended record cost nothing but a line in the ledger; the others cost the record.
public enum Fault {
    NONE,
    /// A quote stands where none may; it was taken as a character of the field.
    STRAY_QUOTE,
    /// The record broke the rules, and one way to read it gives the table's number of fields: it was read that way.
    MENDED,
    /// A quote is opened and not closed where it could have been; the record is the one line, and has no fields.
    UNCLOSED_QUOTE,
    /// Longer, or with more fields, than any record of a table; the record has no fields.
    TOO_LONG
}
