package merchant.csv.made;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/// What stands around the records of a made file, or is wrong with its bytes; half of the files have one such thing.
enum Extra {
    /// A row of totals below the records.
    TOTAL_BELOW,
    /// A row that looks like totals between the records, which is kept and told.
    TOTAL_BETWEEN,
    /// Rows of totals between groups of records and below them, which are none.
    SUBTOTALS,
    /// A sum below the records, without a word for what it is.
    WORDLESS,
    /// Lines above and below that a spreadsheet filled up with delimiters.
    PADDED,
    /// A table of two records below the records, of as many columns or fewer.
    SMALL_BELOW,
    /// The same above them.
    SMALL_ABOVE,
    /// A second, small table below the records.
    TABLE_BELOW,
    /// A small table above the records, which are the chosen table.
    TABLE_ABOVE,
    /// Two rows of names above the names, each spanning several of them.
    THREE_TITLES,
    /// The report's title and the names once more on each page.
    PAGES,
    /// Lines of comment between the records.
    COMMENTS,
    /// Columns that are set out with spaces.
    ALIGNED,
    /// A zero byte within a text.
    ZERO,
    /// A byte within a text that no character has in the file's encoding.
    UNDECODABLE,
    /// A text of some hundred thousand characters.
    ENORMOUS,
    /// The file is packed with gzip, zero bytes behind it.
    GZIP,
    /// The file stands in an archive.
    ZIP,
    NONE;

    static Extra of(Random random) {
        int drawn = random.nextInt(2 * NONE.ordinal());
        return drawn < NONE.ordinal() ? values()[drawn] : NONE;
    }

    /// The extra, where a file of these columns can have it.
    Extra suited(List<Truth> columns, Trait trait, boolean utf8, boolean mark) {
        boolean suits = switch (this) {
            case TOTAL_BELOW, TOTAL_BETWEEN, SUBTOTALS, WORDLESS -> trait == Trait.NONE && summed(columns) > 0;
            case TABLE_BELOW, TABLE_ABOVE, SMALL_BELOW, SMALL_ABOVE, PADDED, PAGES, COMMENTS -> trait == Trait.NONE;
            case THREE_TITLES -> trait == Trait.TITLES && columns.size() > 5;
            case ALIGNED -> trait == Trait.NONE && columns.stream().flatMap(c -> c.cells().stream()).noneMatch(c -> hinders(c.text()));
            case ZERO, ENORMOUS -> trait == Trait.NONE;
            case UNDECODABLE -> trait == Trait.NONE && utf8 && mark;
            case GZIP, ZIP, NONE -> true;
        };
        return suits ? this : NONE;
    }

    /// What cannot stand in a column that spaces set out.
    private static boolean hinders(String cell) {
        return !cell.equals(cell.strip()) || cell.contains("  ") || cell.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"' || c >= 0x2000 && c <= 0x200B || c == 0xA0 || c == 0x3000);
    }

    /// The first column of plain numbers, whose sum anybody can make; −1 where there is none.
    static int summed(List<Truth> columns) {
        for (int c = 1; c < columns.size(); c++) {
            var kind = columns.get(c).kind();
            if ((kind == Truth.Kind.WHOLE || kind == Truth.Kind.DECIMAL) && !columns.get(c).open() && columns.get(c).cells().stream().allMatch(x -> x.value() instanceof BigDecimal) && columns.get(c).trait().contains(" BARE") && !columns.get(c).trait().contains("grouped")) {
                return c;
            }
        }
        return -1;
    }
}
