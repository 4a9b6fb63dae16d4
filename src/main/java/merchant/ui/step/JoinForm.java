package merchant.ui.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.store.step.Prepared;
import merchant.store.step.TableSteps;
import merchant.table.Field;
import merchant.table.Type;
import merchant.table.step.Step;
import merchant.table.step.Step.Join.Match;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.ui.style.Icons;
import org.jspecify.annotations.Nullable;

/// The form of a join: the other table, any number of pairs of columns that must be equal, and what is added.
final class JoinForm {
    private static final int MOST_COLUMNS = 12;
    private static final int PROPOSED = 4;

    private final StepEdit edit;
    private final Sheet sheet;
    private final Optional<Step.Join> was;
    private final ComboBox<String> table;
    private final VBox proposals = new VBox();
    private final VBox pairs = new VBox();
    private final List<Pair> lines = new ArrayList<>();
    private List<Prepared.Keys> found = List.of();

    JoinForm(StepEdit edit, Sheet sheet) {
        this.edit = edit;
        this.sheet = sheet;
        this.was = edit.before().filter(Step.Join.class::isInstance).map(Step.Join.class::cast);
        this.table = sheet.menu(Sentence.of("Other table"), edit.others(), n -> n, was.map(Step.Join::table).orElseGet(() -> edit.others().stream().findFirst().orElse("")));
    }

    Supplier<Step> form() {
        proposals.getStyleClass().add("step-proposals");
        sheet.row(Sentence.of("What fits, the likely first"), proposals);
        pairs.getStyleClass().add("step-conditions");
        was.map(Step.Join::keys).orElse(List.of(new Step.Join.Key("", ""))).forEach(this::add);
        sheet.row(Sentence.of("Rows belong together where these are equal, here and there"), pairs);
        var more = new Hyperlink(sheet.words().say("One more pair of columns"));
        more.setId("join-more");
        more.setOnAction(e -> {
            add(next());
            sheet.changed();
        });
        sheet.getChildren().add(more);
        var how = sheet.menu(Sentence.of("Rows without a match"), List.of(Step.Join.How.values()), h -> sheet.words().say(h.label()), was.map(Step.Join::how).orElse(Step.Join.How.ALL));
        var picks = sheet.picks(Sentence.of("Columns to add"), there(), was.map(Step.Join::columns).orElse(List.of()));
        sheet.only(() -> how.getValue() != Step.Join.How.UNMATCHED, sheet.getChildren().getLast());
        table.valueProperty().addListener((o, before, now) -> {
            lines.clear();
            pairs.getChildren().clear();
            add(new Step.Join.Key("", ""));
            propose(picks, true);
        });
        propose(picks, was.isEmpty());
        return () -> new Step.Join(Sheet.of(table), lines.stream().map(Pair::key).toList(), how.getValue(),
                how.getValue() == Step.Join.How.UNMATCHED ? List.of() : picks.get());
    }

    private List<String> there() {
        return edit.fieldsOf(Sheet.of(table)).stream().map(Field::name).toList();
    }

    private void add(Step.Join.Key key) {
        var line = new Pair(key);
        lines.add(line);
        pairs.getChildren().add(line);
        removable();
    }

    private void removable() {
        lines.forEach(l -> l.remove.setVisible(lines.size() > 1));
    }

    /// The likeliest pair whose columns are not taken yet.
    private Step.Join.Key next() {
        return found.stream().filter(k -> lines.stream().noneMatch(l -> l.key().left().equals(k.left()) || l.key().right().equals(k.right()))).findFirst()
                .map(k -> new Step.Join.Key(k.left(), k.right(), k.match())).orElse(new Step.Join.Key("", ""));
    }

    private void propose(Sheet.Picks picks, boolean take) {
        sheet.hold();
        edit.keys(Sheet.of(table), keys -> {
            found = keys;
            proposals.getChildren().setAll(keys.stream().limit(PROPOSED).flatMap(k -> proposal(k, () -> take(k, picks))).toList());
            if (keys.isEmpty()) {
                proposals.getChildren().setAll(none());
            }
            if (take && !keys.isEmpty()) {
                take(keys.getFirst(), picks);
            }
            sheet.release();
        });
    }

    private Label none() {
        var label = new Label(sheet.words().say("No two columns share a fifth of their values: neither as they are, nor by the day, nor without zeros at the beginning. Choose the columns below, or change how one is written first."));
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }

    private void take(Prepared.Keys keys, Sheet.Picks picks) {
        lines.getFirst().set(keys);
        var here = edit.fields().stream().map(Field::name).toList();
        picks.fill(there(), there().stream().filter(n -> !n.equals(keys.right()) && !here.contains(n)).limit(MOST_COLUMNS).toList());
    }

    /// What fits, and below it a warning where rows would stand there several times.
    private Stream<Node> proposal(Prepared.Keys keys, Runnable take) {
        var share = Part.percent(keys.share());
        var found = keys.sameName() ? Sentence.of("same name, {0} of the values found", share)
                : keys.sameRole() ? Sentence.of("same meaning, {0} of the values found", share) : Sentence.of("{0} of the values found", share);
        var why = keys.rows() < 0 ? found : Sentence.counted(keys.rows(), "{1}: {0} row has a match", "{1}: {0} rows have a match", found);
        var said = switch (keys.match()) {
            case SAME -> why;
            case DAY -> Sentence.of("{0}, compared by the day", why);
            case NUMBER -> Sentence.of("{0}, compared without zeros at the beginning", why);
        };
        var link = new Hyperlink(keys.left() + " = " + keys.right() + " · " + sheet.words().say(said));
        link.setMnemonicParsing(false);
        link.setWrapText(true);
        link.setOnAction(e -> take.run());
        if (!keys.multiplies()) {
            return Stream.of(link);
        }
        var warning = new Label(sheet.words().say("{0} rows become {1}, because \"{2}\" repeats in \"{3}\".", keys.before(), keys.after(), keys.right(), Sheet.of(table)), Icons.of("fth-alert-triangle"));
        warning.getStyleClass().addAll("caption", "caution", "step-warning");
        warning.setWrapText(true);
        warning.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return Stream.of(link, warning);
    }

    /// Two columns that must be equal.
    private final class Pair extends VBox {
        private final ComboBox<String> left;
        private final ComboBox<String> right;
        private final ComboBox<Match> way;
        private final Node remove;

        Pair(Step.Join.Key key) {
            var head = new HBox();
            head.getStyleClass().add("step-condition-head");
            left = sheet.column(edit.fields(), key.left());
            right = sheet.column(edit.fieldsOf(Sheet.of(table)), key.right());
            left.setAccessibleText(sheet.words().say("Column here"));
            right.setAccessibleText(sheet.words().say("Column there"));
            remove = Icons.button("fth-x", sheet.words(), Sentence.of("Take this pair away"), () -> {
                lines.remove(this);
                pairs.getChildren().remove(this);
                removable();
                sheet.changed();
            });
            remove.managedProperty().bind(remove.visibleProperty());
            for (var menu : List.of(left, right)) {
                menu.setMinWidth(0);
                menu.setPrefWidth(1);
                HBox.setHgrow(menu, Priority.ALWAYS);
            }
            head.getChildren().addAll(left, new Label("="), right, remove);
            way = sheet.menu(List.of(Match.values()), m -> sheet.words().say(m.label()), key.match());
            way.setAccessibleText(sheet.words().say("When they agree"));
            way.managedProperty().bind(way.visibleProperty());
            getChildren().addAll(head, way);
            offer(key.match());
            left.valueProperty().addListener((o, was, is) -> offer(null));
            right.valueProperty().addListener((o, was, is) -> offer(null));
        }

        /// Offers what values of these types can agree by, where there is a choice.
        private void offer(@Nullable Match chosen) {
            var ways = type(edit.fields(), Sheet.of(left)).flatMap(l -> type(edit.fieldsOf(Sheet.of(table)), Sheet.of(right)).map(r -> TableSteps.ways(l, r))).orElse(List.of(Match.SAME));
            way.getItems().setAll(ways);
            way.setValue(chosen != null && ways.contains(chosen) || ways.isEmpty() ? chosen : ways.getFirst());
            way.setVisible(ways.size() > 1);
        }

        private static Optional<Type> type(List<Field> fields, String name) {
            return fields.stream().filter(f -> f.name().equals(name)).findFirst().map(Field::type);
        }

        Step.Join.Key key() {
            var match = way.getValue();
            return new Step.Join.Key(Sheet.of(left), Sheet.of(right), match == null ? Match.SAME : match);
        }

        void set(Prepared.Keys keys) {
            left.setValue(keys.left());
            right.setValue(keys.right());
            offer(keys.match());
        }
    }
}
