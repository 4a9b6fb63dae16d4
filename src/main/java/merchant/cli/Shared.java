package merchant.cli;

import merchant.text.Language;
import merchant.text.Translator;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// Options that every command takes.
final class Shared {
    @Option(names = "--language", scope = ScopeType.INHERIT, paramLabel = "en|zh",
            description = "the language of findings and messages (en, zh)")
    private String language = "en";

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "print the trace of a fault")
    private boolean debug;

    Translator translator() {
        return Translator.of(Language.ofTag(language));
    }

    boolean debug() {
        return debug;
    }
}
