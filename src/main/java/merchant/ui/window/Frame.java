package merchant.ui.window;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.beans.binding.Bindings;
import merchant.ui.notice.Overlay;

/// The stage round the shell: keys, files dropped anywhere, closing, and the window's last place.
public final class Frame {
    private final Stage stage;
    private final Shell shell;
    private final Scene scene;
    private final WindowMemory memory;

    /// @param width first width of the contents, where none is remembered
    public Frame(Stage stage, Shell shell, Wiring wiring, double width, double height) {
        this.stage = stage;
        this.shell = shell;
        this.memory = new WindowMemory(wiring.memory());
        Region scaled = wiring.style().scale().around(shell.root());
        scene = new Scene(scaled, width, height);
        wiring.style().theme().dress(scene);
        keys();
        drops(scaled);
        stage.setScene(scene);
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        stage.titleProperty().bind(Bindings.createStringBinding(
                () -> wiring.workspace().path().get().map(p -> wiring.style().words().say(SidePane.title(p))).orElse("Merchant Workbench"),
                wiring.workspace().path(), wiring.style().words().translator()));
        stage.setOnCloseRequest(e -> {
            e.consume();
            memory.write(stage);
            shell.quit();
        });
    }

    /// Puts the window where it was last, if it was anywhere.
    public void remember() {
        memory.place(stage);
    }

    /// Shows the window with what its first frame needs.
    ///
    /// @param first called once that frame was painted
    /// @param complete called when the rest, too, was painted
    public void show(Runnable first, Runnable complete) {
        stage.show();
        Painted.then(() -> {
            first.run();
            shell.complete();
            Painted.then(complete);
        });
    }

    /// Shows the window.
    public void show() {
        show(() -> { }, () -> { });
    }

    public Scene scene() {
        return scene;
    }

    private void keys() {
        for (var command : shell.commands()) {
            command.keys().ifPresent(keys -> scene.getAccelerators().put(keys, () -> run(command)));
        }
        also(KeyCode.EQUALS, "Shortcut+Plus");
        also(KeyCode.ADD, "Shortcut+Plus");
        also(KeyCode.SUBTRACT, "Shortcut+Minus");
        also(KeyCode.NUMPAD0, "Shortcut+0");
        scene.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            boolean paste = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN).match(e);
            if (paste && !(scene.getFocusOwner() instanceof TextInputControl) && !shell.overlay().open() && shell.takesTables()) {
                shell.paste();
                e.consume();
            }
        });
        scene.addEventHandler(KeyEvent.KEY_TYPED, e -> {
            if (e.getCharacter().equals("?") && !(scene.getFocusOwner() instanceof TextInputControl)) {
                shell.showKeys();
            }
        });
    }

    /// The same command by another key: where plus needs shift, and on the number pad.
    private void also(KeyCode code, String keys) {
        shell.commands().stream().filter(c -> keys.equals(c.keysOrNull())).findFirst().ifPresent(
                c -> scene.getAccelerators().put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), () -> run(c)));
    }

    private void run(Command command) {
        Overlay overlay = shell.overlay();
        if (!overlay.open()) {
            command.run().run();
        }
    }

    private void drops(Region root) {
        root.setOnDragOver(e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
                shell.root().pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("dropping"), true);
            }
            e.consume();
        });
        root.setOnDragExited(e -> shell.root().pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("dropping"), false));
        root.setOnDragDropped(e -> {
            e.setDropCompleted(e.getDragboard().hasFiles());
            shell.openFiles(files(e.getDragboard()));
            e.consume();
        });
    }

    private static List<Path> files(Dragboard board) {
        return board.hasFiles() ? board.getFiles().stream().map(java.io.File::toPath).toList() : List.of();
    }
}
