package merchant.method.recommend.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import merchant.table.Levels;

/// Names by number: spaces around a name make no other name, an empty one is none.
///
/// @param numbers the number of each level; −1 for none
@SuppressWarnings("ArrayRecordComponent")
record Names(Levels levels, int[] numbers, List<String> names) {
    /// Numbers first, as numbers: 9 before 10.
    private static final Comparator<String> BY_NAME = Comparator.comparingInt((String n) -> n.chars().allMatch(c -> c >= '0' && c <= '9') ? n.length() : Integer.MAX_VALUE)
            .thenComparing(Comparator.naturalOrder());

    /// Numbers rise with the names.
    static Names of(Levels levels) {
        var found = new HashMap<String, Integer>();
        var names = new ArrayList<String>();
        var numbers = new int[levels.names().size()];
        for (int i = 0; i < numbers.length; i++) {
            var name = levels.names().get(i).strip();
            numbers[i] = name.isEmpty() ? -1 : found.computeIfAbsent(name, n -> {
                names.add(n);
                return names.size() - 1;
            });
        }
        return sorted(levels, numbers, names);
    }

    /// The same names for other rows of the same column.
    Names on(Levels others) {
        var place = places(names);
        return new Names(others, others.names().stream().mapToInt(n -> place.getOrDefault(n.strip(), -1)).toArray(), names);
    }

    private static Names sorted(Levels levels, int[] numbers, List<String> names) {
        var rising = names.stream().sorted(BY_NAME).toList();
        var place = places(rising);
        return new Names(levels, Arrays.stream(numbers).map(n -> n < 0 ? n : place.get(names.get(n))).toArray(), rising);
    }

    private static Map<String, Integer> places(List<String> names) {
        var places = HashMap.<String, Integer>newHashMap(names.size());
        for (int i = 0; i < names.size(); i++) {
            places.put(names.get(i), i);
        }
        return places;
    }

    int rows() {
        return levels.codes().length;
    }

    int of(int row) {
        int code = levels.codes()[row];
        return code < 0 ? -1 : numbers[code];
    }
}
