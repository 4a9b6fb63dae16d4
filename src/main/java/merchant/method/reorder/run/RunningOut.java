package merchant.method.reorder.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import merchant.result.OrderResult.Kind;
import merchant.result.OrderResult.Line;
import merchant.text.Part;
import merchant.text.Sentence;

/// Products that will more likely than not be sold out before an order of today is there, whether something is ordered of them or not. Where the stock is not known, neither is this.
record RunningOut(List<Line> lines) {
    private static final double LIKELY = 0.5;
    private static final int NAMED = 3;
    private static final int ALL_NAMED = 8;

    RunningOut {
        lines = lines.stream().filter(l -> l.risk() >= LIKELY).toList();
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
        var given = lines.stream().filter(l -> l.quantity() <= 0 && l.is(Kind.CUT)).sorted(Comparator.comparing((Line l) -> -l.risk()).thenComparing(l -> -l.expected())).toList();
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
