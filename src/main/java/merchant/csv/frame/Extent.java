package merchant.csv.frame;

import java.util.List;
import java.util.Map;

/// Where in a file its table stands, and what its records are like, so that what stands around it is passed over and told.
///
/// @param from the line at which the table starts, from 1: its first title row, or its first record where there is none
/// @param titles how many records name the columns
/// @param until the line behind the table's last one
/// @param comment the sign that starts a line which is no record; empty where there is none
/// @param usual how many fields most records have; 0 where that is not known
/// @param kinds a letter a column: `v` where nearly all cells are numbers, days or times, else `w`
/// @param ids a letter a column: `i` where nearly all records have a code, a day or a time, by which they are known, else `-`
/// @param heading the cells of the last title row, by which a repeated header and a second table are known
/// @param unnamed true where the header leaves out the first column, as R writes the names of rows
/// @param marks lines within the table that are no usual records, and what they are
/// @param number which of the file's tables it is, from 1
/// @param tables all tables of the file in their order, this one too; empty where it is the only one
public record Extent(long from, int titles, long until, String comment, int usual, String kinds, String ids, List<String> heading, boolean unnamed,
                     Map<Long, Mark> marks, int number, List<Spot> tables) {
    /// The whole file, without header.
    public static final Extent WHOLE = new Extent(1, 0, Long.MAX_VALUE, "", 0, "", "", List.of(), false, Map.of(), 1, List.of());

    public Extent {
        heading = List.copyOf(heading);
        tables = List.copyOf(tables);
        marks = Map.copyOf(marks);
    }

    /// The same, whose usual records those lines are not.
    public Extent marked(Map<Long, Mark> lines) {
        return new Extent(from, titles, until, comment, usual, kinds, ids, heading, unnamed, lines, number, tables);
    }

    /// The same, ending before that line.
    public Extent until(long line) {
        return new Extent(from, titles, line, comment, usual, kinds, ids, heading, unnamed, marks, number, tables);
    }
}
