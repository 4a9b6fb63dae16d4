package merchant.figure.matrix;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import merchant.figure.Easel;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.Painted;
import merchant.figure.Palette;
import merchant.figure.View;
import merchant.text.Sentence;

/// Cells by row and column, each with a name, up to two lines of words, and a tint that deepens with its weight.
///
/// @param rows heads of the rows, from the top
/// @param columns heads of the columns
/// @param cells row by row
public record MatrixChart(List<Head> rows, List<Head> columns, List<Cell> cells) implements Figure.Drawn {
    private static final double HEAD = 40;
    private static final double CELL = 92;
    private static final double GAP = 6;
    private static final double DEEPEST = 0.34;

    public MatrixChart {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
        if (cells.size() != rows.size() * columns.size()) {
            throw new IllegalArgumentException("a matrix needs a cell for every row and column");
        }
    }

    /// A row's or column's head: its letter and what that means.
    public record Head(String letter, Sentence meaning) {}

    /// A cell.
    ///
    /// @param weight from 0 (nothing) to 1 (the deepest)
    /// @param lines the most important first; those without room are left out
    public record Cell(String name, double weight, List<Sentence> lines) {
        public Cell {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public double height(double width, double flat) {
        return 130 + HEAD + rows.size() * (CELL + GAP);
    }

    @Override
    public void paint(Easel easel, Rectangle2D frame, View view) {
        var font = easel.look.label();
        boolean narrow = easel.width < 480;
        double left = narrow ? 24 : Math.min(frame.getWidth() * 0.24, rows.stream().mapToDouble(r -> easel.type.width(easel.say(r.meaning()), font)).max().orElse(0) + 34);
        double wide = (frame.getWidth() - left) / columns.size();
        double high = Math.max(20, (frame.getHeight() - HEAD) / Math.max(1, rows.size()));
        for (int c = 0; c < columns.size(); c++) {
            double x = frame.getX() + left + c * wide;
            easel.text(columns.get(c).letter(), x + 2, frame.getY() + 14, easel.look.strongLabel(), easel.palette.text());
            easel.text(easel.type.fit(easel.say(columns.get(c).meaning()), font, wide - GAP - 4), x + 2, frame.getY() + 30, font, easel.palette.muted());
        }
        for (int r = 0; r < rows.size(); r++) {
            double y = frame.getY() + HEAD + r * high;
            easel.text(rows.get(r).letter(), frame.getX(), y + 20, easel.look.strongLabel(), easel.palette.text());
            if (!narrow) {
                easel.text(easel.type.fit(easel.say(rows.get(r).meaning()), font, left - 26), frame.getX() + 18, y + 20, font, easel.palette.muted());
            }
            for (int c = 0; c < columns.size(); c++) {
                cell(easel, cells.get(r * columns.size() + c), new Rectangle2D.Double(frame.getX() + left + c * wide, y, wide - GAP, high - GAP));
            }
        }
    }

    private static void cell(Easel easel, Cell cell, Rectangle2D box) {
        var ground = ground(easel, cell);
        easel.g.setColor(ground);
        easel.g.fill(new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 8, 8));
        var strong = easel.look.strongLabel();
        easel.text(cell.name(), box.getX() + 10, box.getY() + 20, strong, cell.weight() > 0 ? easel.palette.text() : easel.palette.muted());
        double y = box.getY() + 40;
        for (int i = 0; i < cell.lines().size() && y < box.getMaxY() - 4; i++) {
            var text = easel.type.fit(easel.say(cell.lines().get(i)), easel.look.label(), box.getWidth() - 16);
            easel.text(text, box.getX() + 10, y, easel.look.label(), cell.weight() > 0 ? easel.palette.text() : easel.palette.muted());
            y += 18;
        }
        easel.add(new Painted.Area(box, 0, 0, 0, 0, 1, (area, px, py) -> Optional.of(new Painted.Hit(0, 0, box.getCenterX(), cell.name(),
                cell.lines().stream().map(l -> new Painted.Reading("", Ink.FORECAST, easel.say(l), cell.weight(), -1)).toList()))));
    }

    private static Color ground(Easel easel, Cell cell) {
        return cell.weight() <= 0 ? Palette.mix(easel.palette.border(), easel.palette.surface(), 0.35)
                : Palette.mix(easel.palette.accent(), easel.palette.surface(), 0.06 + DEEPEST * Math.min(1, cell.weight()));
    }
}
