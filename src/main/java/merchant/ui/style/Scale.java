package merchant.ui.style;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// How large everything in the window is. One pane scales all it holds; pop-ups follow by the size of their type.
public final class Scale {
    private static final double[] STEPS = {0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2};
    private static final double BODY = 13;

    private final DoubleProperty factor = new SimpleDoubleProperty(1);

    public Scale(double first) {
        factor.set(first);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::dress);
            }
        });
    }

    /// 1 is the system's own size.
    public DoubleProperty factor() {
        return factor;
    }

    public void larger() {
        for (double step : STEPS) {
            if (step > factor.get() + 1e-6) {
                factor.set(step);
                return;
            }
        }
    }

    public void smaller() {
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] < factor.get() - 1e-6) {
                factor.set(STEPS[i]);
                return;
            }
        }
    }

    public void normal() {
        factor.set(1);
    }

    /// A pane that shows the content at this scale, laid out in what room that leaves.
    public Region around(Region content) {
        return new Scaled(content);
    }

    private void dress(Window window) {
        if (window instanceof PopupWindow popup && popup.getScene() != null && factor.get() != 1) {
            Scene scene = popup.getScene();
            var css = ".root { -fx-font-size: " + BODY * factor.get() + "px; }";
            scene.getRoot().getStylesheets().add("data:text/css;base64,"
                    + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private final class Scaled extends Region {
        private final Region content;
        private final javafx.scene.transform.Scale transform = new javafx.scene.transform.Scale();

        private Scaled(Region content) {
            this.content = content;
            transform.xProperty().bind(factor);
            transform.yProperty().bind(factor);
            content.getTransforms().add(transform);
            getChildren().add(content);
            factor.addListener(o -> requestLayout());
        }

        @Override
        protected void layoutChildren() {
            content.resizeRelocate(0, 0, getWidth() / factor.get(), getHeight() / factor.get());
        }

        @Override
        protected double computePrefWidth(double height) {
            return content.prefWidth(-1) * factor.get();
        }

        @Override
        protected double computePrefHeight(double width) {
            return content.prefHeight(-1) * factor.get();
        }
    }
}
