package merchant.method.forecast.choice;

import java.util.Comparator;
import java.util.List;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.backtest.Loss;

/// Who stood for choice and how each did.
///
/// @param judged best first; empty where nothing was chosen
/// @param fallback id of the one that is taken unless another was clearly closer
public record Ranking(List<Judged> judged, String fallback, Loss loss) {
    public Ranking {
        judged = List.copyOf(judged);
    }

    /// Where one method was asked for.
    ///
    /// @param loss by which it is judged beside the simple rules
    public static Ranking none(Loss loss) {
        return new Ranking(List.of(), "", loss);
    }

    /// @param judged in any order
    public static Ranking of(List<Judged> judged, String fallback, Loss loss) {
        return new Ranking(judged.stream().sorted(Comparator.comparingDouble(loss::score)).toList(), fallback, loss);
    }

    double score(Judged one) {
        return loss.score(one);
    }

    double score(String id) {
        return judged.stream().filter(j -> j.id().equals(id)).mapToDouble(this::score).findFirst().orElse(Double.NaN);
    }
}
