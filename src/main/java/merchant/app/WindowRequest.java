package merchant.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merchant.problem.Problem;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// What was asked of the window on the command line.
///
/// @param fileOrNull a project or data file to open
/// @param sample whether to open on the sample shop
/// @param shotsOrNull where pictures of every page go
/// @param onlyOrNull how the names of the pictures that are taken start, divided by commas, where not all are
/// @param themeOrNull `light` or `dark`, where it was named
/// @param languageOrNull `en` or `zh`, where it was named
record WindowRequest(@Nullable Path fileOrNull, boolean sample, @Nullable Path shotsOrNull, @Nullable String onlyOrNull, @Nullable String themeOrNull,
        @Nullable String languageOrNull, double width, double height) {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 832;

    Optional<Path> file() {
        return Optional.ofNullable(fileOrNull);
    }

    Optional<Path> shots() {
        return Optional.ofNullable(shotsOrNull);
    }

    /// True for the name of a picture that is wanted.
    boolean wants(String picture) {
        return onlyOrNull == null || Arrays.stream(onlyOrNull.split(",")).anyMatch(picture::startsWith);
    }

    Optional<String> theme() {
        return Optional.ofNullable(themeOrNull);
    }

    Optional<String> language() {
        return Optional.ofNullable(languageOrNull);
    }

    /// The request, where the arguments ask for a window; empty where they are a command.
    ///
    /// @throws Problem where they ask for a window in a way that cannot be understood
    static Optional<WindowRequest> of(List<String> arguments) {
        if (arguments.isEmpty()) {
            return Optional.of(plain(null));
        }
        if (arguments.contains("--sample") || arguments.contains("--shot")) {
            return Optional.of(parse(arguments));
        }
        boolean oneFile = arguments.size() == 1 && !arguments.getFirst().startsWith("-") && Files.exists(Path.of(arguments.getFirst()));
        return oneFile ? Optional.of(plain(Path.of(arguments.getFirst()))) : Optional.empty();
    }

    private static WindowRequest plain(@Nullable Path file) {
        return new WindowRequest(file, false, null, null, null, null, WIDTH, HEIGHT);
    }

    private static WindowRequest parse(List<String> arguments) {
        var made = new WindowRequest(null, true, null, null, null, null, WIDTH, HEIGHT);
        for (int i = 0; i < arguments.size(); i++) {
            var name = arguments.get(i);
            if (name.equals("--sample")) {
                continue;
            }
            if (i + 1 == arguments.size()) {
                throw wrong(name);
            }
            made = made.with(name, arguments.get(++i));
        }
        return made;
    }

    private WindowRequest with(String name, String value) {
        return switch (name) {
            case "--shot" -> new WindowRequest(fileOrNull, true, Path.of(value), onlyOrNull, themeOrNull, languageOrNull, width, height);
            case "--only" -> new WindowRequest(fileOrNull, sample, shotsOrNull, value, themeOrNull, languageOrNull, width, height);
            case "--theme" -> new WindowRequest(fileOrNull, sample, shotsOrNull, onlyOrNull, oneOf(name, value, "light", "dark"), languageOrNull, width, height);
            case "--language" -> new WindowRequest(fileOrNull, sample, shotsOrNull, onlyOrNull, themeOrNull, oneOf(name, value, "en", "zh"), width, height);
            case "--size" -> {
                var sides = value.toLowerCase(Locale.ROOT).split("x");
                if (sides.length != 2 || !sides[0].matches("\\d{3,4}") || !sides[1].matches("\\d{3,4}")) {
                    throw wrong(name + " " + value);
                }
                yield new WindowRequest(fileOrNull, sample, shotsOrNull, onlyOrNull, themeOrNull, languageOrNull, Double.parseDouble(sides[0]),
                        Double.parseDouble(sides[1]));
            }
            default -> throw wrong(name);
        };
    }

    private static String oneOf(String name, String value, String... allowed) {
        if (!List.of(allowed).contains(value)) {
            throw wrong(name + " " + value);
        }
        return value;
    }

    private static Problem wrong(String given) {
        return Problem.request(Sentence.of("\"{0}\" is not understood here.", given),
                Sentence.of("Use --sample, or --shot DIR with --theme light or dark, --language en or zh, --size 1280x832, --only NAME,…"));
    }
}
