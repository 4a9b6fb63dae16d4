package merchant.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ToolkitTest {
    @Test
    void librariesThatAreMissingAreToldFromADisplayThatIsMissing() {
        assertTrue(Toolkit.isLibraries(new RuntimeException(new UnsupportedOperationException("Internal Error", new UnsatisfiedLinkError("libgtk-3.so.0: cannot open shared object file")))));
        assertTrue(Toolkit.isLibraries(new UnsupportedOperationException("Unable to load glass GTK library.")));
        assertFalse(Toolkit.isLibraries(new UnsupportedOperationException("Unable to open DISPLAY")));
    }
}
