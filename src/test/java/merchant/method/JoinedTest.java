package merchant.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import merchant.table.Levels;
import org.junit.jupiter.api.Test;

class JoinedTest {
    private static Levels each(String... names) {
        return new Levels(IntStream.range(0, names.length).toArray(), List.of(names));
    }

    private static Optional<String> mark(String... cells) {
        var orders = each(Arrays.stream(cells).map(c -> "order of " + c).toArray(String[]::new));
        return Joined.of(orders, each(cells)).map(Joined::mark);
    }

    @Test
    void productsOfOneLineAreCutAtTheirMark() {
        assertEquals(Optional.of("，"), mark("tea，cup", "cup，pot，tea", "pot"));
        assertEquals(Optional.of("、"), mark("茶、杯", "杯、壶", "壶、茶"));
        assertEquals(Optional.of("|"), mark("tea, green|cup", "cup|tea, green", "pot|cup"));
        assertEquals(List.of("tea", "cup"), new Joined(",").parts(" tea , ,cup,"));
    }

    @Test
    void oneProductWithItsTraitsIsNotCut() {
        assertEquals(Optional.empty(), mark("shirt, red, L", "shirt, blue, M", "skirt, red, M", "skirt, blue, L"));
        assertEquals(Optional.empty(), mark("tea", "cup", "pot，tea", "pot"));
    }

    @Test
    void whereAnOrderHasSeveralLinesNothingIsCut() {
        assertEquals(Optional.empty(), Joined.of(new Levels(new int[] {0, 0, 1}, List.of("1", "2")), each("tea，cup", "cup，tea", "pot，cup")));
    }
}
