package merchant.app;

import java.lang.reflect.InvocationTargetException;

/**
 * The class that the jar names first. It is compiled for Java 8 and touches nothing else, so that on an old Java it
 * can say in one sentence which Java is needed.
 */
public final class Start {
    private static final int NEEDED = 25;

    private Start() {}

    /** Checks the Java that runs this, then hands over to the launcher. */
    public static void main(String[] arguments) throws Exception {
        String version = System.getProperty("java.specification.version");
        double number = Double.parseDouble(version);
        if (number < NEEDED) {
            System.err.println("Merchant Workbench needs Java " + NEEDED + " or newer, and this is Java " + version
                    + ": install a newer Java, or start the packaged program, which brings its own.");
            System.exit(1);
        }
        // The window calls a hundred methods by reflection, most of them once: making byte code for each call costs more than it saves.
        System.setProperty("jdk.reflect.useNativeAccessorOnly", "true");
        try {
            Class.forName("merchant.app.Launcher").getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception) {
                throw (Exception) e.getCause();
            }
            throw e;
        }
    }
}
