package merchant.ui.wizard;

import java.util.Optional;
import merchant.text.Sentence;

/// Something that can be chosen, or the reason why not: what is greyed says why.
public record Option<T>(T thing, Optional<Sentence> obstacle) {
    /// True where nothing is in its way.
    public boolean possible() {
        return obstacle.isEmpty();
    }
}
