package merchant.ui.grid;

import javafx.scene.input.KeyEvent;

/// What keys do in a grid: moving the cursor, choosing, copying, menus.
final class GridKeys {
    private final DataGrid grid;

    GridKeys(DataGrid grid) {
        this.grid = grid;
        grid.setOnKeyPressed(this::pressed);
    }

    private void pressed(KeyEvent e) {
        if (handled(e)) {
            e.consume();
        }
    }

    private boolean handled(KeyEvent e) {
        boolean far = e.isShortcutDown();
        boolean more = e.isShiftDown();
        return switch (e.getCode()) {
            case DOWN, KP_DOWN -> e.isAltDown() ? grid.openHeadMenu() : grid.move(far ? grid.rows().size() : 1, 0, more);
            case UP, KP_UP -> grid.move(far ? -grid.rows().size() : -1, 0, more);
            case LEFT, KP_LEFT -> !e.isAltDown() && grid.move(0, far ? -grid.columns().size() : -1, more);
            case RIGHT, KP_RIGHT -> !e.isAltDown() && grid.move(0, far ? grid.columns().size() : 1, more);
            case PAGE_DOWN -> !far && grid.move(grid.pageRows(), 0, more);
            case PAGE_UP -> !far && grid.move(-grid.pageRows(), 0, more);
            case HOME -> !e.isAltDown() && grid.move(far ? -grid.rows().size() : 0, -grid.columns().size(), more);
            case END -> grid.move(far ? grid.rows().size() : 0, grid.columns().size(), more);
            case A -> far && grid.chooseAll();
            case SPACE -> more ? grid.chooseRows() : far && grid.chooseColumns();
            case C -> far && grid.copy(more);
            case CONTEXT_MENU -> grid.openCellMenu();
            case F10 -> more && grid.openCellMenu();
            default -> false;
        };
    }
}
