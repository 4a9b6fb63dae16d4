package merchant.sample.plan;

import java.util.Locale;

/// The three styles that products have and customers like.
enum Style {
    CLASSIC,
    MODERN,
    CUTE;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
