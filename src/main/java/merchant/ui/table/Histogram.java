package merchant.ui.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import merchant.table.Field;
import merchant.table.Type;
import merchant.table.view.ColumnProfile;
import merchant.table.view.ColumnProfile.Bin;
import merchant.table.view.Condition;
import merchant.text.Sentence;
import merchant.ui.data.Naming;
import merchant.ui.style.Words;
import org.jspecify.annotations.Nullable;

/// How often which range occurs, as small bars; a click on one filters to it. Bars of outliers stand apart in another tone.
final class Histogram extends VBox {
    private static final double HIGH = 72;
    private final Words words;
    private final Field field;

    /// @param profile with at least one bin
    Histogram(Words words, Field field, ColumnProfile profile, Consumer<Condition> chosen) {
        var bins = profile.bins();
        this.words = words;
        this.field = field;
        getStyleClass().add("histogram");
        long most = Math.max(1, bins.stream().mapToLong(Bin::count).max().orElse(1));
        var bars = new HBox();
        bars.getStyleClass().add("histogram-bars");
        bars.setAlignment(Pos.BOTTOM_LEFT);
        for (var bin : bins) {
            bars.getChildren().add(bar(bin, most, chosen));
        }
        // what is there, not the round bounds of the ranges: those of ratings from 1 to 5 would end at 6
        var low = caption(profile.least().map(this::edge).orElse(""));
        low.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(low, Priority.ALWAYS);
        getChildren().addAll(bars, new HBox(low, caption(profile.greatest().map(this::edge).orElse(""))));
        bins.stream().filter(Histogram::isOutlying).filter(b -> b.count() > 0).forEach(b -> getChildren().add(told(b)));
    }

    private static boolean isOutlying(Bin bin) {
        return bin.from() == null || bin.to() == null;
    }

    /// What the bar of outliers at that side holds, because it has no range of the others' width.
    private Label told(Bin bin) {
        var label = caption(words.say(bin.from() == null ? Sentence.counted(bin.count(), "Grey at the left: {0} row below {1}", "Grey at the left: {0} rows below {1}", bound(bin.to()))
                : Sentence.counted(bin.count(), "Grey at the right: {0} row above {1}", "Grey at the right: {0} rows above {1}", bound(bin.from()))));
        label.setWrapText(true);
        return label;
    }

    private Object bound(@Nullable Object value) {
        return value instanceof Double number ? Sentence.verbatim(ProfileCard.number(words, number)) : Sentence.verbatim(said(value));
    }

    private String edge(Object value) {
        return said(value instanceof LocalDateTime moment ? moment.toLocalDate() : value);
    }

    private static Label caption(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("caption", "muted");
        return label;
    }

    private Region bar(Bin bin, long most, Consumer<Condition> chosen) {
        var bar = new Region();
        bar.getStyleClass().add(isOutlying(bin) ? "histogram-outlying" : "histogram-bar");
        double high = bin.count() == 0 ? 0 : Math.max(2, HIGH * bin.count() / most);
        bar.setMinHeight(high);
        bar.setMaxHeight(high);
        var room = new VBox(bar);
        room.setAlignment(Pos.BOTTOM_CENTER);
        room.setMinHeight(HIGH);
        room.getStyleClass().add("histogram-room");
        HBox.setHgrow(room, Priority.ALWAYS);
        room.setPrefWidth(8);
        room.setMinWidth(2);
        var tip = new Tooltip(words.say(range(bin)) + "\n" + words.say(Sentence.counted(bin.count(), "{0} row", "{0} rows")));
        tip.setShowDelay(Duration.millis(100));
        Tooltip.install(room, tip);
        if (bin.count() > 0) {
            room.setOnMouseClicked(e -> chosen.accept(condition(bin)));
        }
        return room;
    }

    private Sentence range(Bin bin) {
        if (bin.from() == null) {
            return Sentence.of("below {0}", said(bin.to()));
        }
        if (bin.to() == null) {
            return Sentence.of("above {0}", said(bin.from()));
        }
        if (bin.from() instanceof LocalDate) {
            return bin.from().equals(bin.to()) ? Sentence.verbatim(said(bin.from())) : Sentence.of("{0} to {1}", said(bin.from()), said(bin.to()));
        }
        if (field.type() == Type.WHOLE && bin.from() instanceof Double low && bin.to() instanceof Double high) {
            return low + 1 == high ? Sentence.verbatim(said(low)) : Sentence.of("{0} to {1}", said(low), said(high - 1));
        }
        return Sentence.of("{0} to below {1}", said(bin.from()), said(bin.to()));
    }

    private Condition condition(Bin bin) {
        if (bin.from() == null && bin.to() != null) {
            return new Condition.Compare(field.name(), Condition.Comparison.LESS, bin.to());
        }
        if (bin.to() == null && bin.from() != null) {
            return new Condition.Compare(field.name(), Condition.Comparison.MORE, bin.from());
        }
        var from = java.util.Objects.requireNonNull(bin.from());
        var to = java.util.Objects.requireNonNull(bin.to());
        if (field.type() == Type.WHOLE && from instanceof Double low && to instanceof Double high) {
            return new Condition.Between(field.name(), low.longValue(), high.longValue(), true);
        }
        return new Condition.Between(field.name(), from, to, !(from instanceof LocalDate));
    }

    private String said(@Nullable Object value) {
        return Naming.cell(value, words);
    }
}
