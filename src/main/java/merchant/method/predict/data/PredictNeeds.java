package merchant.method.predict.data;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import merchant.method.Need;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Sentence;

/// The columns that the question takes.
public final class PredictNeeds {
    private static final Set<Type> ANY = EnumSet.allOf(Type.class);

    public static final Need TARGET = new Need("target", Sentence.of("What to predict"),
            Sentence.of("The column that says how it came out for past rows, such as left: yes or no. Rows where it is empty are predicted."),
            EnumSet.of(Type.FLAG, Type.TEXT, Type.WHOLE), List.of(Role.TARGET), true, false);

    public static final Need KEY = new Need("key", Sentence.of("Name of a row"),
            Sentence.of("The column that names a row in the list, such as the customer number. Nothing is predicted from it."),
            ANY, List.of(Role.CUSTOMER, Role.ORDER_ID, Role.PRODUCT), false, false);

    public static final Need FEATURES = new Need("features", Sentence.of("Predict from"),
            Sentence.of("The columns to predict from. Without a choice all are used, except those that are set aside with a reason."),
            ANY, List.of(), false, true);

    public static final List<Need> ALL = List.of(TARGET, KEY, FEATURES);

    private PredictNeeds() {}
}
