package merchant.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptWidthsTest {
    @Test
    void widthsComeBackWhateverTheColumnsAreCalled() {
        var widths = Map.of("a b", 120.0, "金额", 300.0, "x=y\n%2", 48.0, "", 90.0);
        assertEquals(Map.of("a b", 120.0, "金额", 300.0, "x=y\n%2", 48.0), without(KeptWidths.read(KeptWidths.text(widths))));
        assertEquals(Map.of("a", 5.0), KeptWidths.read("a 5\nb five\n%zz 7\nc\nd 99999"));
        assertEquals(Map.of(), KeptWidths.read(""));
    }

    private static Map<String, Double> without(Map<String, Double> read) {
        var left = new java.util.HashMap<>(read);
        left.remove("");
        return left;
    }
}
