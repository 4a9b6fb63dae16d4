package merchant.method.reorder.goods;

import java.time.LocalDate;
import java.util.List;
import merchant.text.Sentence;

/// The products of a shop.
///
/// @param today the day that orders are for
/// @param period days that a period of [Product#sold] lasts
/// @param stocked true where a stock table was given
/// @param notes what was left out
/// @param read which column of the stock table was taken for what
/// @param assumptions what was taken for what is absent
public record Goods(LocalDate today, double period, List<Product> products, boolean stocked, List<Sentence> notes, List<Sentence> read, List<Sentence> assumptions) {
    public Goods {
        products = List.copyOf(products);
        notes = List.copyOf(notes);
        read = List.copyOf(read);
        assumptions = List.copyOf(assumptions);
    }
}
