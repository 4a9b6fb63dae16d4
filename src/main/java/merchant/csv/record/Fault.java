package merchant.csv.record;

/// What is wrong with a record.
/// A stray quote costs nothing but a line in the ledger; the others cost the record.
public enum Fault {
    NONE,
    /// A quote stands where none may; it was taken as a character of the field.
    STRAY_QUOTE,
    /// A quote is opened and not closed where it could have been; the record is the one line, and has no fields.
    UNCLOSED_QUOTE,
    /// Longer, or with more fields, than any record of a table; the record has no fields.
    TOO_LONG
}
