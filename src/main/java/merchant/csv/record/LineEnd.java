package merchant.csv.record;

/// A way in which lines end: as Windows writes it, as other systems do, as old Macintoshes did.
public enum LineEnd {
    CRLF, LF, CR
}
