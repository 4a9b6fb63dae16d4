package merchant.csv.frame;

/// What a line within a table is where it is no usual record.
public enum Mark {
    /// It stands above a header that is repeated, as the title of a page does, and is passed over.
    PAGE,
    /// It is a row of totals, which its numbers prove, and is passed over.
    TOTALS,
    /// It looks like a row of totals, and is kept and told.
    DOUBTFUL
}
