package merchant.export;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import merchant.figure.Look;
import merchant.figure.output.Pages;
import merchant.text.Sentence;
import merchant.text.Translator;
import merchant.work.Progress;

/// Blocks that flow down A4 pages. Units are pixels of 1/96 inch, as in figures.
final class Flow {
    private static final double PAGE_WIDTH = 793.7;
    private static final double PAGE_HEIGHT = 1_122.5;
    private static final double MARGIN = 64;
    private static final double POINTS = 0.75;
    /// The width of the text.
    static final double WIDTH = PAGE_WIDTH - 2 * MARGIN;
    /// The height of a page's text.
    static final double HEIGHT = PAGE_HEIGHT - 2 * MARGIN;

    private final Look look;
    private final List<Block> blocks = new ArrayList<>();

    Flow(Look look) {
        this.look = look;
    }

    /// Paints a block, its upper left corner at the point.
    @FunctionalInterface
    interface Painting {
        void paint(Graphics2D g, double x, double y);
    }

    /// A piece that is not divided.
    ///
    /// @param kept whether it stays on the page of the next block
    /// @param space nothing but room: left out at a page's top
    private record Block(double height, boolean kept, boolean space, Painting painting) {}

    void block(double height, boolean kept, Painting painting) {
        blocks.add(new Block(height, kept, false, painting));
    }

    void space(double height) {
        boolean kept = !blocks.isEmpty() && blocks.getLast().kept();
        blocks.add(new Block(height, kept, true, (g, x, y) -> { }));
    }

    /// Adds text, line by line.
    void text(String words, boolean bold, int size, Color colour, double indent, boolean kept) {
        var font = look.type().font(bold ? Font.BOLD : Font.PLAIN, size);
        double high = look.type().lineHeight(font) + 1;
        for (var line : look.type().wrap(words, font, WIDTH - indent, Integer.MAX_VALUE)) {
            block(high, kept, (g, x, y) -> {
                g.setColor(colour);
                look.type().draw(g, line, x + indent, y + look.type().ascent(font), font);
            });
        }
    }

    /// Lays the blocks on pages and paints them.
    void paint(Pages pages, Translator translator, Progress progress) throws IOException {
        var sheets = sheets();
        for (int p = 0; p < sheets.size(); p++) {
            progress.step(sheets.size() + (long) p, 2L * sheets.size());
            var page = sheets.get(p);
            var number = translator.say(Sentence.of("Page {0} of {1}", p + 1, sheets.size()));
            pages.add(PAGE_WIDTH * POINTS, PAGE_HEIGHT * POINTS, POINTS, g -> {
                double y = MARGIN;
                for (var block : page) {
                    block.painting().paint(g, MARGIN, y);
                    y += block.height();
                }
                var font = look.type().font(Font.PLAIN, 11);
                g.setColor(look.palette().muted());
                look.type().draw(g, number, PAGE_WIDTH - MARGIN - look.type().width(number, font), PAGE_HEIGHT - MARGIN / 2, font);
            });
        }
    }

    private List<List<Block>> sheets() {
        var sheets = new ArrayList<List<Block>>();
        var page = new ArrayList<Block>();
        double used = 0;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (used + together(i) > HEIGHT && !page.isEmpty()) {
                sheets.add(page);
                page = new ArrayList<>();
                used = 0;
            }
            if (!(block.space() && page.isEmpty())) {
                page.add(block);
                used += block.height();
            }
        }
        if (!page.isEmpty() || sheets.isEmpty()) {
            sheets.add(page);
        }
        return sheets;
    }

    /// The height of a block and of those that it must not be parted from, as far as a page holds them.
    private double together(int from) {
        double height = blocks.get(from).height();
        for (int i = from; i + 1 < blocks.size() && blocks.get(i).kept() && height + blocks.get(i + 1).height() <= HEIGHT; i++) {
            height += blocks.get(i + 1).height();
        }
        return height;
    }
}
