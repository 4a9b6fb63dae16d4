package merchant.method.forecast.choice;

import java.util.Comparator;
import java.util.List;
import merchant.method.forecast.backtest.Judged;

/// Who stood for choice and how each did.
///
/// @param judged best first; empty where nothing was chosen
/// @param fallback id of the one that is taken unless another was clearly closer
public record Ranking(List<Judged> judged, String fallback, Loss loss) {
    public Ranking {
        judged = List.copyOf(judged);
    }

    /// Where one method was asked for.
    public static Ranking none() {
        return new Ranking(List.of(), "", Loss.ABSOLUTE);
    }

    /// @param judged in any order
    public static Ranking of(List<Judged> judged, String fallback, Loss loss) {
        return new Ranking(judged.stream().sorted(Comparator.comparingDouble(loss::score)).toList(), fallback, loss);
    }

    /// True where the scores are MASE, which does not exist where the values seen repeat themselves exactly.
    boolean scaled() {
        return loss == Loss.ABSOLUTE && judged.stream().allMatch(Judged::scaled);
    }

    double score(Judged one) {
        return loss.score(one);
    }
}
