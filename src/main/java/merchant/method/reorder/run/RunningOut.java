package merchant.method.reorder.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import merchant.result.OrderResult.Kind;
import merchant.result.OrderResult.Line;
import merchant.text.Part;
import merchant.text.Sentence;

/// Products that will more likely than not be sold out before an order of today is there, whether something is ordered of them or not. Where the stock is not known, neither is this.
///
/// @param lost what is missed until then
record RunningOut(List<Line> lines, Lost lost) {
    private static final double LIKELY = 0.5;
    private static final int NAMED = 3;
    private static final int ALL_NAMED = 8;
    private static final double HALF = 0.5;

    /// What is expected to be asked for before an order of today is there, of products whose stock is known.
    ///
    /// @param asked pieces
    /// @param missed those of them that will not be there
    /// @param known true where the stock of some product is known
    record Lost(double asked, double missed, boolean known) {
        static Lost of(List<Wanted> wanted) {
            var known = wanted.stream().filter(w -> w.product().listed()).toList();
            return new Lost(known.stream().mapToDouble(w -> w.demand().arrival().mean()).sum(), known.stream().mapToDouble(w -> w.demand().lost(w.product().position())).sum(), !known.isEmpty());
        }
    }

    RunningOut {
        lines = lines.stream().filter(l -> l.risk() >= LIKELY).sorted(Comparator.comparing((Line l) -> -l.risk()).thenComparing(l -> -l.expected())).toList();
    }

    int count() {
        return lines.size();
    }

    List<Sentence> findings() {
        var said = new ArrayList<Sentence>();
        if (!lines.isEmpty()) {
            said.add(Sentence.counted(lines.size(), "{0} product will more likely than not be sold out before an order of today is there: {1}.",
                    "{0} products will more likely than not be sold out before an order of today is there, first of all {1}.", named(lines, NAMED)));
        }
        if (lost.missed() >= HALF) {
            said.add(Sentence.of("Of {0} pieces that are expected to be asked for before an order of today is there, {1} will be missed, whatever is ordered now.", new Part.Amount(lost.asked(), 0), new Part.Amount(lost.missed(), 0)));
        }
        var given = lines.stream().filter(l -> l.quantity() <= 0 && l.is(Kind.CUT)).toList();
        if (!given.isEmpty()) {
            said.add(Sentence.counted(given.size(), "The limits leave nothing for {0} of them: {1}.", given.size() > ALL_NAMED ? "The limits leave nothing for {0} of them, such as {1}." : "The limits leave nothing for {0} of them: {1}.",
                    named(given, ALL_NAMED)));
        }
        return said;
    }

    private static Part named(List<Line> lines, int most) {
        return Part.listing(lines.stream().limit(most).map(Line::name).toList());
    }
}
