package merchant.ui.notice;

import static merchant.ui.Fx.on;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import merchant.text.Language;
import merchant.ui.style.Words;
import merchant.work.InlineWorker;
import merchant.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class SkeletonTest {
    /// The window's bar shows the same piece of work with a Cancel of its own.
    @Test
    void aPageMayLeaveCancelToTheBar(@TempDir Path folder) throws Exception {
        FxToolkit.registerPrimaryStage();
        try (var workspace = new Workspace(new InlineWorker(), Clock.systemUTC(), () -> folder.resolve("shop.merchant"))) {
            var task = workspace.create(folder.resolve("shop.merchant"), () -> { });
            var words = new Words(Language.ENGLISH);
            assertEquals(1, on(() -> new Skeleton(words, task).lookupAll(".button").size()));
            assertEquals(0, on(() -> new Skeleton(words, task, false).lookupAll(".button").size()));
            assertEquals(1, on(() -> new Skeleton(words, task, false).lookupAll(".progress-bar").size()), "how far it is stays");
        }
    }
}
