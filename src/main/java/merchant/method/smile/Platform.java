package merchant.method.smile;

import java.util.List;
import java.util.Locale;

/// The computers that the linear algebra library comes for, each with its files in the order in which they are loaded:
/// a library after those that it needs.
///
/// @param id the folder of the library in its jar
/// @param files the libraries to load; empty where the system brings its own (macOS: Accelerate)
/// @param spare what is loaded only where the system has none of that name
/// @param host the name, as `System.mapLibraryName` takes it, of a library that is in every Java process; empty where
/// Smile finds its library by its own name
record Platform(String id, List<String> files, List<String> spare, String host) {
    Platform {
        files = List.copyOf(files);
        spare = List.copyOf(spare);
    }

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Platform of(String system, String processor) {
        var name = system.toLowerCase(Locale.ROOT);
        var arm = processor.equals("aarch64") || processor.equals("arm64");
        if (name.startsWith("windows")) {
            // Windows finds a loaded module again by its file name, so that Smile's own look-up of libopenblas.dll succeeds.
            return new Platform("windows-" + (arm ? "arm64" : "x86_64"), List.of("libopenblas.dll"), List.of(), "");
        }
        if (name.startsWith("mac")) {
            return new Platform("macosx-" + (arm ? "arm64" : "x86_64"), List.of(), List.of(), "");
        }
        var files = arm ? List.of("libgfortran.so.5", "libopenblas.so.0") : List.of("libquadmath.so.0", "libgfortran.so.5", "libopenblas.so.0");
        return new Platform("linux-" + (arm ? "arm64" : "x86_64"), files, List.of("libgcc_s.so.1"), "jvm");
    }
}
