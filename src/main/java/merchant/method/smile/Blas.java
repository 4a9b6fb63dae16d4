package merchant.method.smile;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import merchant.problem.Problem;
import merchant.text.Sentence;

/// Smile's linear algebra, from the build: OpenBLAS is copied out of its jar into a cache of the user's own and loaded
/// before Smile looks for it. Call [#prepare] before the first use of any Smile class; it costs nothing the second time.
///
/// How Smile finds it. Its bindings open one library by name, `smile.lib.blas` and `smile.lib.lapack`, and where
/// a function is not in that, look among the libraries that their class loader has loaded. On Linux both names are set to
/// `jvm`, the one library that is in every Java process under its own name, so that the first step always succeeds and the
/// second finds the functions of the library that was loaded here. So the library's bytes stay as they were published, and can be
/// checked against the jar; a changed SONAME, the other way, needs an altered copy. On Windows a loaded `libopenblas.dll` is
/// found again by its file name. On macOS Smile uses Accelerate, which is part of the system. Tried on
/// Linux x86-64; the others are reasoned from the published jars and the loaders' rules.
///
/// Smile's trees take split points from 100 bins of the whole table unless told otherwise, which costs forests a fifth of
/// their accuracy; `smile.regression_tree.bins=1` (exact splits) is set here too, because it is read once.
public final class Blas {
    private static final String HOME = "/org/bytedeco/openblas/";
    private static boolean ready;

    private Blas() {}

    /// Makes Smile usable in this process.
    ///
    /// @throws Problem when the library is not in this installation, cannot be copied, or does not load
    public static synchronized void prepare() {
        if (ready) {
            return;
        }
        System.setProperty("smile.regression_tree.bins", "1");
        var platform = Platform.current();
        if (!platform.files().isEmpty()) {
            load(platform, NativeCache.usual());
        }
        if (!platform.host().isEmpty()) {
            System.setProperty("smile.lib.blas", platform.host());
            System.setProperty("smile.lib.lapack", platform.host());
        }
        ready = true;
    }

    private static void load(Platform platform, Path root) {
        try {
            loadFrom(platform, new NativeCache(root));
        } catch (IOException first) {
            try {
                // A home directory that cannot be written must not cost the analysis: a private directory for this process.
                loadFrom(platform, NativeCache.temporary());
            } catch (IOException second) {
                second.addSuppressed(first);
                throw Problem.fault(Sentence.of("The library for linear algebra could not be unpacked: neither {0} nor the temporary folder can be written.",
                        root.toString()), Sentence.of("Free some space or make one of the two writable, then start the program again."), second);
            }
        } catch (UnsatisfiedLinkError e) {
            throw Problem.fault(Sentence.of("The library for linear algebra does not load on this computer ({0}).", platform.id()),
                    Sentence.of("Methods that do not need it still work; report the details below."), e);
        }
    }

    private static void loadFrom(Platform platform, NativeCache cache) throws IOException {
        var group = NativeCache.group(resource(platform, platform.files().getLast()));
        for (var file : platform.files()) {
            var copy = cache.copy(resource(platform, file), group);
            try {
                System.load(copy.toString());
            } catch (UnsatisfiedLinkError e) {
                for (var spare : platform.spare()) {
                    System.load(cache.copy(resource(platform, spare), group).toString());
                }
                System.load(copy.toString());
            }
        }
    }

    private static URL resource(Platform platform, String file) {
        var resource = Blas.class.getResource(HOME + platform.id() + "/" + file);
        if (resource == null) {
            throw Problem.fault(Sentence.of("This installation has no library for linear algebra for {0}.", platform.id()),
                    Sentence.of("Install the package that is made for this computer, or build the program on it."), null);
        }
        return resource;
    }
}
