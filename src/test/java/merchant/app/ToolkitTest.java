package merchant.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToolkitTest {
    @Test
    void librariesThatAreMissingAreToldFromADisplayThatIsMissing() {
        assertTrue(Toolkit.isLibraries(new RuntimeException(new UnsupportedOperationException("Internal Error", new UnsatisfiedLinkError("libgtk-3.so.0: cannot open shared object file")))));
        assertTrue(Toolkit.isLibraries(new UnsupportedOperationException("Unable to load glass GTK library.")));
        var other = new UnsatisfiedLinkError("/tmp/libglassgtk3.so: libXtst.so.6: cannot open shared object file: No such file or directory");
        assertEquals(Optional.of("libXtst.so.6"), Toolkit.missing(new RuntimeException(other)));
        assertEquals(Optional.empty(), Toolkit.missing(new UnsatisfiedLinkError("libgtk-3.so.0: cannot open shared object file")));
        assertFalse(Toolkit.isLibraries(new UnsupportedOperationException("Unable to open DISPLAY")));
    }
}
