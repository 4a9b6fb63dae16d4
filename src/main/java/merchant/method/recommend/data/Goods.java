package merchant.method.recommend.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import merchant.method.Joined;
import merchant.method.NoGoods;
import merchant.table.Levels;

/// Products by number, in order of first appearance: spaces around a name make no other product, an empty one is none, and neither is postage or a fee.
///
/// @param numbers one entry a level: the products that it names
/// @param noGoods what was named and is none to offer
@SuppressWarnings("ArrayRecordComponent")
record Goods(Levels levels, int[][] numbers, List<String> names, List<String> noGoods) {
    private static final int[] NONE = {};

    /// @param joined where a line is a whole order, at what its products are cut apart
    /// @param bought true where lines are purchases: what is rated is a product, whatever it is called
    static Goods of(Levels levels, Optional<Joined> joined, boolean bought) {
        var cells = levels.names().stream().map(c -> joined.map(j -> j.parts(c)).orElseGet(() -> c.isBlank() ? List.of() : List.of(c.strip()))).toList();
        var found = new HashMap<String, Integer>();
        var names = new ArrayList<String>();
        var noGoods = new ArrayList<String>();
        for (var name : cells.stream().flatMap(List::stream).toList()) {
            if (!found.containsKey(name)) {
                boolean none = bought && NoGoods.is(name);
                found.put(name, none ? -1 : names.size());
                (none ? noGoods : names).add(name);
            }
        }
        var numbers = cells.stream().map(c -> c.stream().mapToInt(found::get).filter(n -> n >= 0).toArray()).toArray(int[][]::new);
        return new Goods(levels, numbers, names, noGoods);
    }

    int[] of(int row) {
        int code = levels.codes()[row];
        return code < 0 ? NONE : numbers[code];
    }

    /// True where a row names something, be it postage alone.
    boolean named(int row) {
        int code = levels.codes()[row];
        return code >= 0 && !levels.names().get(code).isBlank();
    }
}
