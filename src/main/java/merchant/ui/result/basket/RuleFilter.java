package merchant.ui.result.basket;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;

/// The filters above the rules: product, side, measure, beyond chance.
final class RuleFilter extends FlowPane {
    private final Desk desk;
    private final BasketModel model;

    RuleFilter(Desk desk, BasketModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("rule-filter");
        var search = new TextField(model.search().get());
        search.setPromptText(desk.words().say("Find a product"));
        search.setAccessibleText(desk.words().say("Find a product"));
        search.setPrefColumnCount(12);
        search.textProperty().bindBidirectional(model.search());
        var side = choice(Sentence.of("Side"), List.of(BasketModel.Side.values()), model.side(), RuleFilter::side);
        var measure = choice(Sentence.of("Measure"), Arrays.stream(Measure.values()).filter(m -> m != Measure.CHANCE)
                .filter(m -> m != Measure.VALUE || model.result().valued()).toList(), model.measure(), Measure::title);
        var beyond = new CheckBox(desk.words().say("Beyond chance"));
        beyond.selectedProperty().bindBidirectional(model.beyond());
        getChildren().addAll(search, side, measure, least(), beyond);
    }

    private static Sentence side(BasketModel.Side side) {
        return switch (side) {
            case EITHER -> Sentence.of("on either side");
            case LEFT -> Sentence.of("on the left");
            case RIGHT -> Sentence.of("on the right");
        };
    }

    private <T> ComboBox<T> choice(Sentence name, List<T> values, ObjectProperty<T> value, Function<T, Sentence> said) {
        var box = new ComboBox<T>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T shown) {
                return shown == null ? "" : desk.say(said.apply(shown));
            }

            @Override
            public T fromString(String text) {
                return value.get();
            }
        });
        box.valueProperty().bindBidirectional(value);
        box.setAccessibleText(desk.say(name));
        return box;
    }

    private javafx.scene.layout.HBox least() {
        var label = new Label(desk.words().say("at least"));
        label.getStyleClass().add("muted");
        var field = new TextField(Double.isNaN(model.least().get()) ? "" : written(model.least().get()));
        field.setPrefColumnCount(4);
        field.setAccessibleText(desk.words().say("Least value of the measure"));
        field.textProperty().addListener((o, was, is) -> model.least().set(read(is)));
        model.measure().addListener((o, was, is) -> model.least().set(read(field.getText())));
        model.least().addListener((o, was, is) -> {
            if (Double.isNaN(is) && !Double.isNaN(read(field.getText()))) {
                field.setText("");
            }
        });
        var box = new javafx.scene.layout.HBox(label, field);
        box.getStyleClass().add("tools");
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return box;
    }

    private String written(double least) {
        return model.measure().get().share() ? Double.toString(least * 100) + "%" : Double.toString(least);
    }

    /// A number as it is typed; a share may be typed as `20%` or `0.2`, and a share above 1 without the sign means percent too.
    private double read(String text) {
        var typed = text.strip();
        var position = new ParsePosition(0);
        var number = NumberFormat.getNumberInstance(desk.words().language().locale()).parse(typed, position);
        if (number == null) {
            return Double.NaN;
        }
        boolean percent = typed.endsWith("%") || model.measure().get().share() && number.doubleValue() > 1;
        return percent ? number.doubleValue() / 100 : number.doubleValue();
    }
}
