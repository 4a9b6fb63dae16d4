package merchant.ui.result.order;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.result.OrderResult.Point;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.ui.result.order.OrderModel.By;
import merchant.ui.result.order.OrderModel.Scenario;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.Texts;
import merchant.ui.style.Follow;

/// What another budget or another service would do: a slider for each curve of the result. Every quantity, date and total of the list follows while it is moved.
final class WhatIf extends VBox {
    private static final double LEAST_FIELD = 96;

    private final Desk desk;
    private final OrderModel model;

    WhatIf(Desk desk, OrderModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("what-if");
        var sliders = new HBox();
        sliders.getStyleClass().add("what-if-sliders");
        if (model.result().byBudget().size() > 1) {
            sliders.getChildren().add(slider(By.BUDGET));
        }
        if (model.result().byService().size() > 1) {
            sliders.getChildren().add(slider(By.SERVICE));
        }
        sliders.getChildren().forEach(n -> HBox.setHgrow(n, Priority.ALWAYS));
        boolean any = !sliders.getChildren().isEmpty();
        setVisible(any);
        setManaged(any);
        getChildren().addAll(sliders, said());
    }

    private java.util.List<Point> points(By by) {
        return by == By.BUDGET ? model.result().byBudget() : model.result().byService();
    }

    private VBox slider(By by) {
        var points = points(by);
        int asked = model.asked(by);
        var slider = new Slider(0, points.size() - 1, asked);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.getStyleClass().add("small");
        slider.setId(by == By.BUDGET ? "what-if-budget" : "what-if-service");
        slider.setAccessibleText(desk.say(by == By.BUDGET ? Sentence.of("Budget") : Sentence.of("Service")));
        var value = new Label();
        value.getStyleClass().addAll("strong", "number");
        // the number is what the knob is for: without it the knob cannot be read
        value.setMinWidth(USE_PREF_SIZE);
        Follow.value(value, model.scenario(), now -> value.setText(by == By.BUDGET ? desk.say(budget()) : service(now.by() == by ? points.get(now.point()).at() : model.result().service())));
        slider.valueProperty().addListener((o, was, is) -> {
            int at = (int) Math.round(is.doubleValue());
            var now = model.scenario().get();
            if (now.by() == by ? now.point() != at : at != asked) {
                model.scenario().set(new Scenario(by, at));
            }
        });
        Follow.value(slider, model.scenario(), now -> slider.setValue(now.by() == by ? now.point() : asked));
        var label = Texts.muted(desk.say(by == By.BUDGET ? Sentence.of("What if the budget were") : Sentence.of("What if the service were")));
        label.setMinWidth(USE_PREF_SIZE);
        var head = by == By.BUDGET ? new HBox(label, value, money()) : new HBox(label, value);
        head.getStyleClass().add("tools");
        head.setAlignment(Pos.BASELINE_LEFT);
        var box = new VBox(head, slider);
        // both sliders lie on one line, whatever stands above them
        box.setAlignment(Pos.BOTTOM_LEFT);
        return box;
    }

    /// A place to type a budget: the largest list that was computed and costs no more is looked at.
    private TextField money() {
        var typed = new TextField();
        typed.setId("what-if-money");
        typed.setPrefColumnCount(11);
        typed.setPromptText(desk.words().say("I have at most …"));
        typed.setAccessibleText(desk.words().say("Most that the list may cost"));
        typed.setTooltip(new Tooltip(desk.words().say("Shows the largest list computed that costs no more. To spend a budget to the last piece, choose the method “Within a budget” in the settings.")));
        typed.setMinWidth(LEAST_FIELD);
        // what stands there is the budget that the list keeps to, or nothing
        Follow.value(typed, model.scenario(), now -> typed.setText(Double.isNaN(now.money()) ? "" : Amounts.money(desk.words().numerals(), now.money())));
        typed.setOnAction(e -> {
            var position = new java.text.ParsePosition(0);
            var text = typed.getText().strip();
            var number = java.text.NumberFormat.getNumberInstance(desk.words().language().locale()).parse(text, position);
            if (number == null || position.getIndex() < text.length() || number.doubleValue() < 0) {
                typed.clear();
            } else {
                model.within(number.doubleValue());
            }
        });
        return typed;
    }

    /// The budget that the list keeps to as it is looked at, if there is one.
    private Sentence budget() {
        double budget = model.budget();
        return Double.isNaN(budget) ? Sentence.of("not limited") : Sentence.verbatim(Amounts.money(desk.words().numerals(), budget));
    }

    private String service(double asked) {
        return desk.words().numerals().percent(asked, asked > 0.985 ? 1 : 0);
    }

    private HBox said() {
        var told = Texts.label("", "caption");
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMaxWidth(Double.MAX_VALUE);
        var back = new Button(desk.words().say("As asked for"));
        back.getStyleClass().add("flat");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(e -> model.scenario().set(Scenario.AS_ASKED));
        var row = new HBox(told, back);
        row.setAlignment(Pos.CENTER_LEFT);
        Follow.value(row, model.scenario(), now -> {
            row.setVisible(now.by() != By.ASKED);
            row.setManaged(now.by() != By.ASKED);
        });
        Follow.value(told, model.version(), v -> model.point().ifPresent(p -> told.setText(desk.say(computed(p)))));
        return row;
    }

    private Sentence computed(Point point) {
        double money = model.scenario().get().money();
        var told = model.changes() == 0 ? told(point) : Sentence.of("Without your own quantities: {0}", told(point));
        return Double.isNaN(money) ? told : Sentence.of("{0} {1}", left(money, point), told);
    }

    /// What a typed budget leaves, since lists were computed for some budgets alone.
    private Sentence left(double money, Point point) {
        return point.cost() > money ? Sentence.of("No list that was computed costs as little as {0}; the smallest is shown.", new Part.Amount(money, 0))
                : Sentence.of("Of {0}, {1} are left: to spend them too, take the method “Within a budget” in the settings.", new Part.Amount(money, 0), new Part.Amount(money - point.cost(), 0));
    }

    /// What a point means beside the list that was asked for.
    private Sentence told(Point point) {
        var result = model.result();
        var cost = new Part.Amount(point.cost(), 0);
        var served = new Part.Percent(point.fill(), 1);
        var missed = new Part.Amount(point.missed(), 0);
        var asked = new Part.Amount(result.lines().stream().mapToDouble(l -> l.cost()).filter(Double::isFinite).sum(), 0);
        return Double.isNaN(result.lost())
                ? Sentence.of("{0} products for {1}; {2} of the demand until the following order is expected to be served, {3} pieces missed. As asked for: {4}.", point.lines(), cost, served, missed, asked)
                : Sentence.of("{0} products for {1}. From its delivery until the following one {2} of the demand is expected to be served and {3} pieces missed; {4} pieces are missed before it arrives, whatever is ordered. As asked for: {5}.",
                point.lines(), cost, served, missed, new Part.Amount(result.lost(), 0), asked);
    }
}
