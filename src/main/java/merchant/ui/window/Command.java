package merchant.ui.window;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Something that the window can do: it stands in the palette, on the sheet of keys, and runs by its keys.
///
/// @param keysOrNull such as `Shortcut+K`; null where there are none
public record Command(String icon, Sentence name, @Nullable String keysOrNull, Runnable run) {

    static Command of(String icon, Sentence name, Runnable run) {
        return new Command(icon, name, null, run);
    }

    static Command of(String icon, Sentence name, String keys, Runnable run) {
        return new Command(icon, name, keys, run);
    }

    /// The keys that run it.
    public Optional<KeyCombination> keys() {
        return Optional.ofNullable(keysOrNull).map(KeyCombination::valueOf);
    }

    /// The keys as the user reads them.
    public String keysSaid() {
        return keys().map(k -> k.getDisplayText().replace("_", " ")).orElse("");
    }
}
