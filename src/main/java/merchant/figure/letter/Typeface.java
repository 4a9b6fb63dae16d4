package merchant.figure.letter;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Letters: a family for Latin text and one for Chinese, chosen from what the system has. Text is cut into runs, each in the first family that has
/// its characters, because a physical font does not fall back by itself. Widths are AWT's on every output, so a layout is the same everywhere.
public final class Typeface {
    private static final List<String> LATIN = List.of("Segoe UI", "Helvetica Neue", "Inter", "Noto Sans", "Ubuntu", "Cantarell", "DejaVu Sans",
            "Liberation Sans");
    private static final List<String> CHINESE = List.of("Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Hiragino Sans GB",
            "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei",
            "Droid Sans Fallback", "SimHei", "SimSun");
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int MOST_CACHED = 20_000;

    private final List<String> families;
    private final Map<Font, List<Font>> fonts = new LinkedHashMap<>();
    private final Map<String, Double> widths = new LinkedHashMap<>();

    private Typeface(List<String> families) {
        this.families = List.copyOf(families);
    }

    private static final class Found {
        static final Typeface SYSTEM = new Typeface(List.of(firstOf(LATIN), firstOf(CHINESE), Font.SANS_SERIF));
    }

    /// The letters of this system, looked for once.
    public static Typeface system() {
        return Found.SYSTEM;
    }

    /// Letters of the given families, tried in order; a family that is not installed is replaced by the system's own choice.
    public static Typeface of(String... families) {
        return new Typeface(List.of(families));
    }

    /// An installed family asks for its own name back; one that is not comes back as the system's default.
    private static String firstOf(List<String> wanted) {
        return wanted.stream().filter(f -> new Font(f, Font.PLAIN, 12).getFamily(java.util.Locale.ROOT).equalsIgnoreCase(f)).findFirst()
                .orElse(Font.SANS_SERIF);
    }

    /// The families, in the order in which they are tried.
    public List<String> families() {
        return families;
    }

    /// The font of the first family.
    public Font font(int style, double size) {
        return new Font(families.getFirst(), style, 12).deriveFont((float) size);
    }

    /// A piece of text in one font.
    public record Run(String text, Font font) {}

    /// Cuts text into runs that their fonts can show; what none can show stays in the first.
    public List<Run> runs(String text, Font font) {
        var chain = chain(font);
        var runs = new ArrayList<Run>();
        int start = 0;
        int using = -1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int fit = fitting(text.codePointAt(i), chain, using);
            if (fit != using && using >= 0) {
                runs.add(new Run(text.substring(start, i), chain.get(using)));
                start = i;
            }
            using = fit;
        }
        if (start < text.length()) {
            runs.add(new Run(text.substring(start), chain.get(Math.max(0, using))));
        }
        return runs;
    }

    private static int fitting(int character, List<Font> chain, int using) {
        if (using >= 0 && character == ' ') {
            return using;
        }
        for (int f = 0; f < chain.size(); f++) {
            if (chain.get(f).canDisplay(character)) {
                return f;
            }
        }
        return 0;
    }

    private synchronized List<Font> chain(Font font) {
        return fonts.computeIfAbsent(font, f -> families.stream()
                .map(name -> new Font(name, f.getStyle(), 12).deriveFont(f.getSize2D())).toList());
    }

    /// The width of text in pixels.
    public synchronized double width(String text, Font font) {
        var key = font.getStyle() + "/" + font.getSize2D() + "/" + text;
        var known = widths.get(key);
        if (known != null) {
            return known;
        }
        if (widths.size() > MOST_CACHED) {
            widths.clear();
        }
        double width = runs(text, font).stream().mapToDouble(r -> r.font().getStringBounds(r.text(), CONTEXT).getWidth()).sum();
        widths.put(key, width);
        return width;
    }

    /// The height of a line of text: the same for all runs, so that lines of mixed text stand evenly.
    public double lineHeight(Font font) {
        return Math.ceil(font.getSize2D() * 1.4);
    }

    /// How far the base line is below the top of a line.
    public double ascent(Font font) {
        return Math.round(font.getSize2D() * 1.06);
    }

    /// Paints text, its base line starting at the point.
    public void draw(Graphics2D g, String text, double x, double y, Font font) {
        if (g.getRenderingHint(WholeText.KEY) == WholeText.ON) {
            g.setFont(font);
            g.drawString(text, (float) x, (float) y);
            return;
        }
        double at = x;
        for (var run : runs(text, font)) {
            g.setFont(run.font());
            g.drawString(run.text(), (float) at, (float) y);
            at += run.font().getStringBounds(run.text(), CONTEXT).getWidth();
        }
    }

    /// Lines of at most the given width: broken at spaces, and between any two Chinese characters; at most `most` lines, the last one cut with "…".
    public List<String> wrap(String text, Font font, double width, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : Words.of(text)) {
            if (!line.isEmpty() && width(line + word.stripTrailing(), font) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        if (lines.size() > most) {
            var rest = String.join(" ", lines.subList(most - 1, lines.size()));
            lines.subList(most - 1, lines.size()).clear();
            lines.add(rest);
        }
        lines.replaceAll(l -> fit(l, font, width));
        return lines;
    }

    /// The same lines, as even in length as they can be: a title with one word on its last line reads badly.
    public List<String> balanced(String text, Font font, double width, int most) {
        var lines = wrap(text, font, width, most);
        if (lines.size() < 2 || lines.getLast().endsWith("…")) {
            return lines;
        }
        double low = width / 2;
        double high = width;
        while (high - low > 4) {
            double middle = (low + high) / 2;
            var tried = wrap(text, font, middle, lines.size() + 1);
            if (tried.size() > lines.size() || tried.stream().anyMatch(l -> l.endsWith("…"))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return wrap(text, font, high, most);
    }

    /// The text, cut with "…" where it is wider than it may be.
    public String fit(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(cut(text, middle), font) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : cut(text, low);
    }

    private static String cut(String text, int length) {
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip() + "…";
    }
}
