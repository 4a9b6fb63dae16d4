package merchant.method.recommend.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import merchant.table.Levels;

/// Names by number: spaces around a name make no other name, an empty one is none.
///
/// @param numbers the number of each level; −1 for none
@SuppressWarnings("ArrayRecordComponent")
record Names(Levels levels, int[] numbers, List<String> names) {
    /// Numbers first, as numbers: 9 before 10.
    private static final Comparator<String> BY_NAME = Comparator.comparingInt((String n) -> n.chars().allMatch(c -> c >= '0' && c <= '9') ? n.length() : Integer.MAX_VALUE)
            .thenComparing(Comparator.naturalOrder());

    /// @param sorted whether numbers rise with the names, else with first appearance
    static Names of(Levels levels, boolean sorted) {
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
        return sorted ? sorted(levels, numbers, names) : new Names(levels, numbers, names);
    }

    private static Names sorted(Levels levels, int[] numbers, List<String> names) {
        var rising = names.stream().sorted(BY_NAME).toList();
        var place = HashMap.<String, Integer>newHashMap(names.size());
        for (int i = 0; i < rising.size(); i++) {
            place.put(rising.get(i), i);
        }
        return new Names(levels, Arrays.stream(numbers).map(n -> n < 0 ? n : place.get(names.get(n))).toArray(), rising);
    }

    int rows() {
        return levels.codes().length;
    }

    int of(int row) {
        int code = levels.codes()[row];
        return code < 0 ? -1 : numbers[code];
    }
}
