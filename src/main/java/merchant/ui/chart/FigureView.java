package merchant.ui.chart;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import merchant.figure.Figure;
import merchant.figure.Look;
import merchant.figure.Painted;
import merchant.figure.Painter;
import merchant.figure.TimeChart;
import merchant.figure.View;
import merchant.ui.style.Fxml;
import merchant.ui.style.Theme;
import merchant.ui.style.Words;
import org.jspecify.annotations.Nullable;

/// A figure on the screen. Pointing at it, or moving through it with the arrow keys, reads the values that stand there; wheel,
/// drag, + and − zoom, Shift with the arrow keys moves the part that is shown, 0 shows everything. Crisp at every scale.
public final class FigureView extends Region {
    private final Words words;
    private final Theme theme;
    private final ObjectProperty<Figure> figure;
    private final ReadOnlyObjectWrapper<View> view;
    private final ImageView image = new ImageView();
    private final Reader reader;
    private final InvalidationListener again = o -> stale();

    private @Nullable Painted painted;
    private double height = -1;
    private double paintedScale = 1;
    private boolean fresh;

    /// @param worded false where the page says title, subtitle and foot itself
    public FigureView(Words words, Theme theme, Figure figure, boolean worded) {
        this.words = words;
        this.theme = theme;
        this.figure = new SimpleObjectProperty<>(figure);
        this.view = new ReadOnlyObjectWrapper<>(worded ? View.ALL : View.BARE);
        this.reader = new Reader(words);
        getStyleClass().add("figure-view");
        Fxml.dress(this, "figure");
        image.setPreserveRatio(false);
        image.setMouseTransparent(true);
        getChildren().addAll(image, reader);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        new Handling(this, reader).attach();
        this.figure.addListener(again);
        this.view.addListener(again);
        theme.dark().addListener(new WeakInvalidationListener(again));
        sceneProperty().addListener((o, was, is) -> watchScale());
        localToSceneTransformProperty().addListener(o -> {
            if (Math.abs(scale() - paintedScale) > 0.01) {
                stale();
            }
        });
        describe();
    }

    /// What is shown; a new figure keeps the zoom.
    public ObjectProperty<Figure> figure() {
        return figure;
    }

    /// Which part is shown.
    public ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    /// Shows this part, on this scale.
    public FigureView looking(View part) {
        view.set(part);
        return this;
    }

    /// Fixes the height; −1 lets the figure choose what suits its width.
    public FigureView high(double pixels) {
        height = pixels;
        requestLayout();
        return this;
    }

    /// Comes closer to the middle (or to what is read just now), or goes away from it.
    public void zoom(boolean closer) {
        zoomAt(reader.moment(), closer ? Zoom.NOTCH : 1 / Zoom.NOTCH);
    }

    /// Shows what was shown at first.
    public void reset() {
        view.set(Zoom.everything(view.get()));
    }

    void zoomAt(@Nullable Double moment, double factor) {
        var area = firstArea();
        Span.of(figure.get().body()).filter(all -> area != null).ifPresent(all -> {
            double centre = moment == null ? (area.fromX() + area.toX()) / 2 : moment;
            var near = Zoom.around(view.get(), all.from(), all.to(), area.fromX(), area.toX(), centre, factor);
            boolean everything = near.from() <= all.from() && near.to() >= all.to() && !all.startsLater();
            view.set(everything ? Zoom.everything(near) : near);
        });
    }

    void move(double share) {
        var area = firstArea();
        Span.of(figure.get().body()).filter(all -> area != null).ifPresent(all ->
                view.set(Zoom.moved(view.get(), all.from(), all.to(), area.fromX(), area.toX(), share)));
    }

    void show(double fromPixel, double toPixel) {
        var area = firstArea();
        if (area != null && timed() && Math.abs(toPixel - fromPixel) > 8) {
            view.set(view.get().between(area.moment(fromPixel), area.moment(toPixel)));
        }
    }

    /// True where the figure has time along its bottom and can be zoomed.
    public boolean timed() {
        return Span.of(figure.get().body()).isPresent();
    }

    @Nullable Painted painted() {
        return painted;
    }

    Painted.@Nullable Area firstArea() {
        return painted == null || painted.areas().isEmpty() ? null : painted.areas().getFirst();
    }

    private void stale() {
        fresh = false;
        describe();
        requestLayout();
    }

    /// What a screen reader says: title, what is shown, and what is read just now, before that what the figure marks.
    void describe() {
        var marked = figure.get().body() instanceof TimeChart chart ? chart.marked(words.translator().get()) : "";
        var read = reader.said().isEmpty() ? marked : reader.said();
        setAccessibleText(words.say(figure.get().title()) + " " + words.say(figure.get().subtitle()) + (read.isEmpty() ? "" : " · " + read));
        setAccessibleHelp(words.say("Arrow keys read the values, plus and minus zoom, 0 shows everything."));
    }

    private void watchScale() {
        var scene = getScene();
        if (scene != null && scene.getWindow() != null) {
            scene.getWindow().outputScaleXProperty().addListener(new WeakInvalidationListener(again));
        }
        stale();
    }

    private double scale() {
        var scene = getScene();
        double screen = scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
        return Math.clamp(screen * Math.abs(getLocalToSceneTransform().getMxx()), 0.5, 4);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 640;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Painter.LEAST_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return height > 0 ? height : Painter.height(figure.get(), width > 0 ? width : Math.max(Painter.LEAST_WIDTH, getWidth()));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double w = Math.floor(getWidth());
        double h = Math.floor(getHeight());
        if (w < 1 || h < 1) {
            return;
        }
        if (!fresh || image.getFitWidth() != w || image.getFitHeight() != h || Math.abs(scale() - paintedScale) > 0.01) {
            paint(w, h);
        }
        reader.resizeRelocate(0, 0, w, h);
    }

    private void paint(double w, double h) {
        paintedScale = scale();
        var look = theme.dark().get() ? Look.dark() : Look.light();
        var raster = Raster.of(figure.get(), w, h, paintedScale, look, words.translator().get(), view.get());
        image.setImage(raster.image());
        image.setFitWidth(w);
        image.setFitHeight(h);
        painted = raster.painted();
        fresh = true;
        reader.forget();
    }
}
