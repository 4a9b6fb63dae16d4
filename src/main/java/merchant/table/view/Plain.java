package merchant.table.view;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import merchant.text.Sentence;

/// A value in a condition's words: with all its digits, so that a threshold reads as it was set.
final class Plain {
    private static final double GREAT = 1e15;

    private Plain() {}

    static Sentence of(Object value) {
        return switch (value) {
            case Boolean flag -> flag ? Sentence.of("yes") : Sentence.of("no");
            case Double number when Double.isFinite(number) && Math.abs(number) < GREAT ->
                    Sentence.verbatim(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
            case LocalDateTime moment -> Sentence.verbatim(Stamp.of(moment));
            default -> Sentence.verbatim(value.toString());
        };
    }
}
