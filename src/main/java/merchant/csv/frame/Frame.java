package merchant.csv.frame;

import merchant.csv.source.Guess;

/// What stands around and between the records of a file's table.
///
/// @param spaces `kept`, or `skipped` where spaces behind delimiters are no part of the cells
/// @param skip how many lines stand above the table
/// @param comment the sign that starts lines which are no records, or `none`
/// @param table which of the file's tables is read, from 1
/// @param extent where that table stands
public record Frame(Guess spaces, Guess skip, Guess comment, Guess table, Extent extent) {}
