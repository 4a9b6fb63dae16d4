package merchant.csv.frame;

import merchant.csv.record.Records;

/// Lines of comment: a sign at their start says so.
public final class Remarks {
    private static final String[] SIGNS = {"#", "//"};

    private Remarks() {}

    /// The sign of comments that the cell starts with; empty where it starts with none, or is a word for nothing such as `#N/A`.
    static String sign(String cell) {
        for (var sign : SIGNS) {
            if (cell.startsWith(sign)) {
                return Outline.isNothing(cell) ? "" : sign;
            }
        }
        return "";
    }

    /// Whether the first cell of a record of the usual length makes a comment of it: a sign and words behind it where the others have a code or a day.
    static boolean within(String cell, boolean ids) {
        return ids && !sign(cell).isEmpty() && (cell.startsWith("# ") || cell.startsWith("//")) && !Outline.isValue(cell.substring(1));
    }

    /// Whether the record is a comment.
    public static boolean is(Records record, Extent extent) {
        if (!record.starts(extent.comment()) || Outline.isNothing(record.text(0))) {
            return false;
        }
        return record.size() != extent.usual() || within(record.text(0), extent.ids().startsWith("i"));
    }
}
