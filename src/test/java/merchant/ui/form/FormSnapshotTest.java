package merchant.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import merchant.catalogue.Catalogue;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every method's form, as text, beside the one that was looked at. `-Dsnapshots=write` writes them anew.
class FormSnapshotTest {
    private static final Path FOLDER = Path.of("src/test/resources/merchant/ui/form");

    @TestFactory
    List<DynamicTest> everyMethodsFormIsTheOneThatWasLookedAt() {
        return Catalogue.questions().stream().flatMap(q -> q.methods().stream().map(m -> DynamicTest.dynamicTest(
                q.id() + " by " + m.id(), () -> compare(q.id() + "-" + m.id() + ".txt",
                        new FormModel(m.parameters()).describe() + "\n")))).toList();
    }

    private static void compare(String name, String form) throws IOException {
        var file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("snapshots"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, form);
        }
        assertEquals(Files.exists(file) ? Files.readString(file) : "no snapshot", form,
                name + " (look at the form, then write it anew with -Dsnapshots=write)");
    }
}
