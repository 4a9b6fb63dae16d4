package merchant.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// Options that every command takes. The language is read by [Spoken#asked] before the parser runs, so that its own words can follow it.
final class Shared {
    /// What `--excel` does, of each command that writes CSV.
    static final String EXCEL = "CSV for Excel: with a byte order mark, text that Excel would run as a formula led by an apostrophe, and codes that it would change in quotes behind an equals sign";

    @Option(names = "--language", scope = ScopeType.INHERIT, paramLabel = "en|zh",
            description = "the language of findings and messages (en, zh)")
    private String language = "en";

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "print the trace of a fault")
    private boolean debug;

    boolean debug() {
        return debug;
    }
}
