package merchant.ui.chart;

import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;
import merchant.export.FigureExport;
import merchant.figure.Figure;
import merchant.figure.Look;
import merchant.figure.Painter;
import merchant.figure.View;
import merchant.text.Sentence;
import merchant.ui.notice.Notices;
import merchant.ui.notice.SaveDialog;
import merchant.ui.style.Follow;
import merchant.ui.style.Fxml;
import merchant.ui.style.Icons;
import merchant.ui.style.Words;
import merchant.workspace.Tasks;

/// What can be done with a figure: closer, farther, everything; export as PNG, SVG, PDF; copy.
public final class FigureTools extends HBox {
    private static final double COPY_SCALE = 2;

    private final Words words;
    private final Notices notices;
    private final Tasks tasks;

    public FigureTools(Words words, Notices notices, Tasks tasks, FigureView view) {
        this.words = words;
        this.notices = notices;
        this.tasks = tasks;
        getStyleClass().add("figure-tools");
        Fxml.dress(this, "figure");
        if (view.timed()) {
            var all = Icons.button("fth-maximize", words, Sentence.of("Show everything"), view::reset);
            Follow.value(all, view.view(), v -> all.setDisable(!v.zoomed()));
            getChildren().addAll(Icons.button("fth-zoom-in", words, Sentence.of("Closer"), () -> view.zoom(true)),
                    Icons.button("fth-zoom-out", words, Sentence.of("Farther"), () -> view.zoom(false)), all);
        }
        getChildren().add(export(() -> view.figure().get()));
    }

    private MenuButton export(Supplier<Figure> figure) {
        var menu = new MenuButton(words.say("Export"));
        menu.getStyleClass().addAll("flat", "figure-export");
        menu.getItems().addAll(item(words.say("Picture (PNG)"), () -> save(figure.get(), "png")),
                item(words.say("Drawing (SVG)"), () -> save(figure.get(), "svg")), item(words.say("Document (PDF)"), () -> save(figure.get(), "pdf")));
        menu.getItems().add(item(words.say("Copy the picture"), () -> copy(figure.get())));
        return menu;
    }

    private static MenuItem item(String said, Runnable run) {
        var item = new MenuItem(said);
        item.setOnAction(e -> run.run());
        return item;
    }

    private void save(Figure figure, String ending) {
        var chooser = new FileChooser();
        chooser.setTitle(words.say("Save the figure"));
        chooser.setInitialFileName(figure.id() + "." + ending);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ending.toUpperCase(java.util.Locale.ROOT), "*." + ending));
        SaveDialog.ask(chooser, getScene().getWindow(), words, f -> SaveDialog.named(f, "." + ending)).ifPresent(file -> {
            var translator = words.translator().get();
            tasks.start(Sentence.of("Saving {0}", String.valueOf(file.getFileName())),
                    progress -> {
                FigureExport.write(figure, file, FigureExport.Size.PAGE, Look.light(), translator);
                return file;
            }, done -> notices.tell(Sentence.of("Saved as {0}.", String.valueOf(done.getFileName()))));
        });
    }

    private void copy(Figure figure) {
        double height = Painter.height(figure, FigureExport.Size.PAGE.width());
        var content = new ClipboardContent();
        content.putImage(Raster.of(figure, FigureExport.Size.PAGE.width(), height, COPY_SCALE, Look.light(), words.translator().get(), View.ALL).image());
        Clipboard.getSystemClipboard().setContent(content);
        notices.tell(Sentence.of("Copied: paste it into a document or a message."));
    }
}
