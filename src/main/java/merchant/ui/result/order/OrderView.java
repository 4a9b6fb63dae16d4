package merchant.ui.result.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import merchant.figure.Figure;
import merchant.figure.story.Figures;
import merchant.result.OrderResult;
import merchant.result.OrderResult.Kind;
import merchant.result.Result;
import merchant.result.Sheet;
import merchant.result.Summary;
import merchant.store.ReportRecord;
import merchant.text.Sentence;
import merchant.ui.chart.FigureTools;
import merchant.ui.chart.FigureView;
import merchant.ui.result.part.DataUsed;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.KindView;
import merchant.ui.result.part.ReportMenu;
import merchant.ui.result.part.SheetView;
import merchant.ui.result.part.Texts;
import merchant.ui.style.Follow;
import merchant.workspace.KeptQuantities;

/// The view of an order list: the list itself where other results have their figure; in the tabs what it says, how it would have done, the classes, and stock that lies.
public final class OrderView implements KindView {
    private static final double PANELS = 264;

    private final Desk desk;
    private final OrderModel model;
    private final long run;

    /// @param run the run that it belongs to
    public OrderView(Desk desk, OrderModel model, long run) {
        this.desk = desk;
        this.model = model;
        this.run = run;
        if (!model.followed()) {
            var kept = new KeptQuantities(desk.workspace(), run);
            model.keep(Map.of(), kept::keep);
            kept.read(own -> model.keep(own, kept::keep));
        }
    }

    @Override
    public Optional<ObservableValue<Sentence>> headline() {
        return Optional.of(model.said());
    }

    @Override
    public Optional<ObservableValue<Summary.Verdict>> verdict() {
        return Optional.of(model.version().map(changed -> model.verdict()));
    }

    @Override
    public List<Sheet> sheets(Result result) {
        return model.asLooked().sheets();
    }

    @Override
    public Node figure() {
        return new OrderDesk(desk, model);
    }

    @Override
    public List<Tab> tabs() {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab(Sentence.of("In short"), this::said));
        if (model.result().suppliers().size() > 1) {
            tabs.add(new Tab(Sentence.of("By supplier"), this::orders));
        }
        tabs.add(new Tab(Sentence.of("How it would have done"), this::past));
        tab(tabs, Sentence.of("What if"), "what-if");
        tab(tabs, Sentence.of("Classes"), "classes");
        tabs.add(new Tab(Sentence.of("Idle stock"), this::lying));
        return tabs;
    }

    /// A tab of figures, where there are any.
    private void tab(List<Tab> tabs, Sentence title, String start) {
        if (Figures.of(model.result()).stream().anyMatch(f -> f.id().startsWith(start))) {
            tabs.add(new Tab(title, () -> page(figures(start))));
        }
    }

    private static VBox page(List<? extends Node> nodes) {
        var box = new VBox();
        box.getStyleClass().add("tab-page");
        box.getChildren().addAll(nodes);
        return box;
    }

    private Node said() {
        var nodes = new ArrayList<Node>();
        model.result().summary().findings().forEach(f -> nodes.add(Texts.prose(desk.say(f))));
        var suppliers = new VBox();
        Follow.value(suppliers, model.version(), v -> {
            var sheet = model.supplierSheet();
            suppliers.getChildren().setAll(sheet.rows().size() > 1 ? List.of(new SheetView(desk, sheet, run)) : List.of());
        });
        nodes.add(suppliers);
        return page(nodes);
    }

    /// The order for each supplier under its heading, as it is looked at.
    private Node orders() {
        var box = page(List.of());
        Follow.value(box, model.version(), v -> {
            var looked = model.asLooked();
            var sheets = OrderExport.suppliers(looked);
            box.getChildren().clear();
            for (int i = 0; i < sheets.size(); i++) {
                box.getChildren().addAll(Texts.heading(desk.say(BySupplier.heading(looked.suppliers().get(i)))), new SheetView(desk, sheets.get(i), run));
            }
        });
        return box;
    }

    private Node past() {
        var nodes = new ArrayList<Node>(figures("simulation"));
        sheet("simulation").ifPresentOrElse(s -> nodes.add(new SheetView(desk, s, run)),
                () -> nodes.add(Texts.prose(desk.words().say("This list was not played through the past."))));
        return page(nodes);
    }

    private Optional<Sheet> sheet(String name) {
        return model.result().sheets().stream().filter(s -> s.name().equals(name)).findFirst();
    }

    private List<VBox> figures(String start) {
        return Figures.of(model.result()).stream().filter(f -> f.id().startsWith(start)).map(this::section).toList();
    }

    private VBox section(Figure figure) {
        var view = new FigureView(desk.words(), desk.theme(), figure, false).high(figure.id().equals("simulation") ? PANELS : -1);
        var tools = new FigureTools(desk.words(), desk.navigator().notices(), desk.workspace().tasks(), view);
        var under = new javafx.scene.layout.HBox(tools, ReportMenu.of(desk, () -> List.of(new ReportRecord.Item(run, ReportRecord.Kind.FIGURE, figure.id()))));
        under.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        var box = new VBox(Texts.label(desk.say(figure.title()), "lead", "strong"), Texts.muted(desk.say(figure.subtitle())), view, under);
        box.getStyleClass().add("section");
        return box;
    }

    private Node lying() {
        var nodes = new ArrayList<Node>();
        for (var kind : List.of(Kind.DEAD_STOCK, Kind.OVERSTOCK)) {
            var sheet = LyingStock.of(model.result(), kind);
            if (!sheet.rows().isEmpty()) {
                nodes.add(Texts.prose(desk.say(LyingStock.advice(kind))));
                nodes.add(new SheetView(desk, sheet, run));
            }
        }
        if (nodes.isEmpty()) {
            nodes.add(Texts.prose(desk.words().say("All stock moves: no product is dead stock or overstocked.")));
        }
        return page(nodes);
    }

    /// Facts for "Data used".
    public static List<DataUsed.Fact> facts(OrderResult result) {
        return result.assumptions().stream().map(a -> new DataUsed.Fact(Sentence.of("Assumed"), a)).toList();
    }
}
