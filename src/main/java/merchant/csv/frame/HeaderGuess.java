package merchant.csv.frame;

import java.util.HashSet;
import java.util.List;
import merchant.csv.role.NameRole;
import merchant.csv.source.Guess;
import merchant.csv.type.DateParser;
import merchant.csv.type.NumberParser;
import merchant.text.Part;
import merchant.text.Sentence;

/// Finds out whether the first record names the columns.
public final class HeaderGuess {
    private static final int LONGEST_NAME = 80;
    private static final int MOST_DIGITS = 6;

    private final NumberParser number = new NumberParser();
    private final DateParser date = new DateParser();

    /// @param records the first records, blank ones apart
    public Guess of(List<List<String>> records) {
        if (records.isEmpty()) {
            return Guess.found("no", Sentence.of("There is no record that could name the columns."));
        }
        var first = records.getFirst();
        var rest = records.subList(1, records.size());
        var later = new HashSet<String>();
        rest.forEach(later::addAll);
        // a name such as Y that stands in later records too is a value
        var known = first.stream().filter(cell -> NameRole.of(cell).isPresent() && !later.contains(cell)).toList();
        long values = first.stream().filter(this::isValue).count();
        if (values > 0 && known.size() < values || first.stream().allMatch(String::isBlank)) {
            return Guess.found("no", Sentence.of("The first record holds values, not names."));
        }
        boolean again = first.stream().anyMatch(cell -> !cell.isBlank() && later.contains(cell));
        if (!known.isEmpty() && !again) {
            return Guess.found("yes", Sentence.of("The first record holds names such as {0}.", Part.listing(known.stream().limit(3).toList())));
        }
        for (int c = 0; c < first.size(); c++) {
            if (mostlyValues(rest, c)) {
                return Guess.found("yes", Sentence.of("The first record holds names over columns of numbers or dates."));
            }
        }
        if (again) {
            return Guess.found("no", Sentence.of("What stands in the first record stands in later ones too, so it is no name."));
        }
        boolean names = first.stream().allMatch(cell -> cell.length() <= LONGEST_NAME) && new HashSet<>(first).size() == first.size();
        return names ? Guess.found("yes", Sentence.of("The first record holds short texts that all differ."))
                : Guess.found("no", Sentence.of("The first record does not look like names."));
    }

    private boolean isValue(String cell) {
        var chars = cell.toCharArray();
        long digits = cell.chars().filter(Character::isDigit).count();
        return digits > MOST_DIGITS && digits * 2 > chars.length || number.parse(chars, 0, chars.length, false) || number.parse(chars, 0, chars.length, true) || date.parse(chars, 0, chars.length, false);
    }

    private boolean mostlyValues(List<List<String>> rest, int column) {
        long values = rest.stream().filter(r -> column < r.size() && isValue(r.get(column))).count();
        long filled = rest.stream().filter(r -> column < r.size() && !r.get(column).isBlank()).count();
        return values > 0 && values * 2 > filled;
    }
}
