package merchant.ui.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveDialogTest {
    @TempDir
    Path folder;

    private final List<Path> taken = new ArrayList<>();

    /// What comes of names typed one after the other.
    private Optional<Path> typed(String... names) {
        var left = new ArrayDeque<>(List.of(names));
        return SaveDialog.ask(() -> Optional.ofNullable(left.poll()).map(folder::resolve), f -> SaveDialog.named(f, ".merchant"), taken::add);
    }

    @Test
    void aNameThatGetsItsEndingIsAskedForOnceMoreWhereAFileOfTheWholeNameStands() throws IOException {
        var shop = Files.createFile(folder.resolve("shop.merchant"));
        assertEquals(Optional.empty(), typed("shop"));
        assertEquals(List.of(shop), taken);
        assertEquals(Optional.of(folder.resolve("other.merchant")), typed("shop", "other"));
        // the system asked about the whole name itself
        assertEquals(Optional.of(shop), typed("shop", "shop.merchant"));
        assertEquals(List.of(shop, shop, shop), taken);
    }

    @Test
    void aNameOfItsOwnIsTakenAtOnce() {
        assertEquals(Optional.of(folder.resolve("new.merchant")), typed("new"));
        assertEquals(Optional.of(folder.resolve("new.MERCHANT")), typed("new.MERCHANT"));
        assertEquals(Optional.empty(), typed());
        assertEquals(List.of(), taken);
    }
}
