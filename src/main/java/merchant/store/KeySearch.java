package merchant.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import merchant.store.step.Sql;
import merchant.store.step.Prepared.Keys;
import merchant.table.Field;
import merchant.table.Type;
import org.duckdb.DuckDBConnection;

/// Which columns of two tables may say which rows belong together: by name, by role, and by how many of the values of one stand in the other.
final class KeySearch {
    private static final int SAMPLE = 1_000;
    private static final int MOST_PAIRS = 60;
    private static final int MOST_SHOWN = 8;
    private static final double LEAST_SHARE = 0.2;
    private static final double NAME = 0.5;
    private static final double ROLE = 0.25;
    private static final double KIND = 0.25;

    private KeySearch() {}

    static List<Keys> of(DuckDBConnection c, Preparing.Place here, Preparing.Place there) throws SQLException {
        var pairs = new ArrayList<Keys>();
        for (var left : here.shape().fields()) {
            for (var right : there.shape().fields()) {
                if (comparable(left, right)) {
                    pairs.add(new Keys(left.name(), right.name(), plain(left.name()).equals(plain(right.name())),
                            left.roleOrNull() != null && left.roleOrNull() == right.roleOrNull(), left.type() == right.type() || left.type().isMoment(), 0));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(k -> -known(k)));
        var found = new ArrayList<Keys>();
        for (var pair : pairs.stream().limit(MOST_PAIRS).toList()) {
            double share = share(c, here, there, pair);
            if (share >= LEAST_SHARE) {
                found.add(new Keys(pair.left(), pair.right(), pair.sameName(), pair.sameRole(), pair.alike(), share));
            }
        }
        found.sort(Comparator.comparingDouble(k -> -(known(k) + k.share())));
        return List.copyOf(found.subList(0, Math.min(MOST_SHOWN, found.size())));
    }

    /// Numbers with decimals, yes and no, and free text are no keys.
    private static boolean comparable(Field left, Field right) {
        return switch (left.type()) {
            case WHOLE -> right.type() == Type.WHOLE || right.type() == Type.TEXT;
            case TEXT -> right.type() == Type.TEXT || right.type() == Type.WHOLE;
            case DATE, TIMESTAMP -> right.type().isMoment() && plain(left.name()).equals(plain(right.name()));
            case DECIMAL, FLAG -> false;
        };
    }

    private static double known(Keys keys) {
        return (keys.alike() ? KIND : 0) + (keys.sameName() ? NAME : 0) + (keys.sameRole() ? ROLE : 0);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// The share of some of the left column's different values that stand in the right one.
    private static double share(DuckDBConnection c, Preparing.Place here, Preparing.Place there, Keys pair) throws SQLException {
        var a = pair.alike() ? quoted(here, pair.left()) : Sql.text(here.shape(), pair.left());
        var raw = quoted(here, pair.left());
        var b = pair.alike() ? quoted(there, pair.right()) : Sql.text(there.shape(), pair.right());
        var sql = "SELECT count(*) FILTER (WHERE v IN (SELECT " + b + " FROM " + there.relation() + ")), count(*) FROM (SELECT DISTINCT " + a + " AS v FROM (SELECT "
                + raw + " FROM " + here.relation() + " WHERE " + raw + " IS NOT NULL LIMIT " + SAMPLE * 20 + ") LIMIT " + SAMPLE + ")";
        var counts = Columns.cells(c, sql, List.of(Type.WHOLE, Type.WHOLE)).getFirst();
        long all = (Long) counts.get(1);
        return all == 0 ? 0 : (double) (Long) counts.getFirst() / all;
    }

    private static String quoted(Preparing.Place place, String name) {
        for (int i = 0; i < place.shape().fields().size(); i++) {
            if (place.shape().fields().get(i).name().equals(name)) {
                return Layout.quoted(place.shape().columns().get(i));
            }
        }
        throw new IllegalArgumentException(name);
    }
}
