package merchant.csv.frame;

import java.util.List;

/// One of several tables of a file.
///
/// @param number of the table in its file, from 1
/// @param line at which it starts, its title lines included, from 1
/// @param at how many characters of the text stand before that line
/// @param delimiter by which its records are divided
/// @param columns how many fields its records have
/// @param names the cells of its header; those of its first record where none names the columns
public record Spot(int number, long line, int at, char delimiter, int columns, List<String> names) {
    public Spot {
        names = List.copyOf(names);
    }
}
