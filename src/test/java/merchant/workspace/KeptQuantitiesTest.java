package merchant.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.time.Clock;
import merchant.work.InlineWorker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptQuantitiesTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasTypedIsThereWhenTheProjectIsOpenedAgain() {
        var file = folder.resolve("shop.merchant");
        var own = Map.of("Longjing Tea", 12.0, "a=b\nc", 0.0, "猫粮 5 kg", 2.5);
        try (var workspace = new Workspace(new InlineWorker(), Clock.systemUTC(), () -> file)) {
            new KeptQuantities(workspace, 7).keep(own);
        }
        try (var workspace = new Workspace(new InlineWorker(), Clock.systemUTC(), () -> file)) {
            workspace.open(file, () -> { });
            var read = new HashMap<String, Double>();
            new KeptQuantities(workspace, 7).read(read::putAll);
            assertEquals(own, read);
            var other = new HashMap<String, Double>();
            new KeptQuantities(workspace, 8).read(other::putAll);
            assertEquals(Map.of(), other, "another list has its own");
        }
    }
}
