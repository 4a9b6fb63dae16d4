package merchant.ui.form;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import merchant.ui.style.Follow;
import merchant.ui.style.Fxml;
import merchant.ui.style.Words;

/// The form of a [FormModel]: one row a parameter, those for experts folded away, a wrong value answered under its field.
public final class FormView extends VBox {

    public FormView(Words words, FormModel form) {
        getStyleClass().add("form");
        Fxml.dress(this, "form");
        form.entries(false).forEach(e -> getChildren().add(new FormRow(words, e)));
        if (!form.entries(true).isEmpty()) {
            getChildren().add(advanced(words, form));
        }
        getChildren().add(reset(words, form));
    }

    private static TitledPane advanced(Words words, FormModel form) {
        var rows = new VBox();
        rows.getStyleClass().add("form");
        form.entries(true).forEach(e -> rows.getChildren().add(new FormRow(words, e)));
        var pane = new TitledPane(words.say("For experts"), rows);
        pane.getStyleClass().addAll("fold", "form-advanced");
        pane.setAnimated(false);
        pane.setExpanded(form.entries(true).stream().anyMatch(FormEntry::changed));
        return pane;
    }

    private static Hyperlink reset(Words words, FormModel form) {
        var link = new Hyperlink(words.say("Back to the usual settings"));
        link.getStyleClass().add("form-reset");
        link.setOnAction(e -> form.reset());
        var typed = form.entries().stream().map(FormEntry::typed).toArray(javafx.beans.Observable[]::new);
        Follow.value(link, Bindings.createBooleanBinding(form::changed, typed), link::setVisible);
        link.managedProperty().bind(link.visibleProperty());
        return link;
    }
}
