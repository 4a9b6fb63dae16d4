package merchant.method.recommend.offer;

import java.util.Arrays;
import merchant.method.recommend.data.Sparse;
import merchant.method.recommend.fit.Popularity;
import merchant.method.recommend.fit.Taste;

/// What lists are made from. Safe for several threads; each opens a picker.
///
/// @param histories what each customer has
/// @param popular fills a list where the taste has too little, and decides between equal weights
/// @param repeat whether what a customer has may be offered again
@SuppressWarnings("ArrayRecordComponent")
public record Shelf(Taste taste, Sparse histories, Popularity popular, boolean rated, boolean repeat, int[] order, int[] place, double low, double high) {

    public static Shelf of(Taste taste, Sparse histories, Popularity popular, boolean rated, boolean repeat) {
        var order = popular.order();
        var place = new int[histories.columns()];
        Arrays.fill(place, -1);
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        double low = Arrays.stream(histories.value()).min().orElse(0);
        double high = Arrays.stream(histories.value()).max().orElse(0);
        return new Shelf(taste, histories, popular, rated, repeat, order, place, low, high);
    }

    /// A picker for one thread.
    public Picker open() {
        return new Picker(this);
    }
}
