package merchant.ui.style;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;

/// The family of the window's type: the system's own where it is good and has Chinese of the mainland's forms, else the best that is
/// installed. Without a choice, Linux shows its oldest font and, for many signs, Japanese forms.
final class Letters {
    private static final List<String> WINDOWS = List.of("Microsoft YaHei UI", "Segoe UI");
    private static final List<String> MAC = List.of("PingFang SC");
    private static final List<String> LINUX_CHINESE = List.of("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC");
    private static final List<String> LINUX = List.of("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Liberation Sans");

    private Letters() {}

    /// A sheet that names the family for a scene's root; empty where the toolkit's own choice is right.
    static List<String> sheet(boolean chinese) {
        return wanted(chinese).stream().filter(Letters::installed).findFirst()
                .map(family -> List.of(".root { -fx-font-family: \"" + family + "\"; }")).orElse(List.of()).stream()
                .map(css -> "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8))).toList();
    }

    private static List<String> wanted(boolean chinese) {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return chinese ? WINDOWS : List.of();
        }
        if (system.startsWith("mac")) {
            return chinese ? MAC : List.of();
        }
        return chinese ? LINUX_CHINESE : LINUX;
    }

    private static boolean installed(String family) {
        return Font.font(family, 13).getFamily().equals(family);
    }
}
