package merchant.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merchant.store.step.Prepared.Keys;
import merchant.store.step.TableSteps;
import merchant.table.Field;
import merchant.table.Type;
import merchant.table.step.Step.Join.Match;
import org.duckdb.DuckDBConnection;

/// Which columns of two tables may say which rows belong together: by name, by role, and by how many of the values of one stand in the other.
final class KeySearch {
    private static final int SAMPLE = 1_000;
    private static final int MOST_PAIRS = 60;
    private static final int FEW_PAIRS = 12;
    private static final int MOST_SHOWN = 4;
    private static final double LEAST_SHARE = 0.2;
    private static final double NAME = 0.5;
    private static final double ROLE = 0.25;
    private static final double KIND = 0.25;
    private static final double LATER = 0.001;
    private static final double ENOUGH = 0.95;
    /// In tables of more rows than this together only the likeliest pair is counted out, and of another table as large only the likely pairs are tried, because the card waits for it.
    private static final long QUICK = 2_000_000;

    private KeySearch() {}

    static List<Keys> of(DuckDBConnection c, Preparing.Place here, Preparing.Place there) throws SQLException {
        var pairs = new ArrayList<Pair>();
        for (var left : here.shape().fields()) {
            for (var right : there.shape().fields()) {
                if (comparable(left) && comparable(right)) {
                    TableSteps.ways(left.type(), right.type()).forEach(way -> pairs.add(new Pair(left, right, way)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(p -> -p.known()));
        var shares = new LinkedHashMap<Pair, Double>();
        for (var pair : pairs.stream().limit(there.rows() > QUICK ? FEW_PAIRS : MOST_PAIRS).toList()) {
            double before = shares.entrySet().stream().filter(e -> e.getKey().left().equals(pair.left()) && e.getKey().right().equals(pair.right())).mapToDouble(Map.Entry::getValue).max().orElse(0);
            // zeros that count for nothing are proposed only where more agree without them
            double share = before >= ENOUGH ? 0 : share(c, here, there, pair);
            if (share >= LEAST_SHARE && share > before) {
                shares.put(pair, share);
            }
        }
        var found = shares.keySet().stream().sorted(Comparator.comparingDouble(p -> -(p.known() + shares.get(p)))).limit(MOST_SHOWN).toList();
        var keys = new ArrayList<Keys>();
        for (var pair : found) {
            boolean counted = keys.isEmpty() || here.rows() + there.rows() <= QUICK;
            long[] joined = counted ? joined(c, here, there, pair) : new long[] {-1, -1};
            keys.add(new Keys(pair.left().name(), pair.right().name(), pair.sameName(), pair.sameRole(), pair.way(), shares.get(pair), joined[0], here.rows(), joined[1]));
        }
        return List.copyOf(keys);
    }

    /// Two columns and how they may agree.
    private record Pair(Field left, Field right, Match way) {
        boolean sameName() {
            return Field.plain(left.name()).equals(Field.plain(right.name()));
        }

        boolean sameRole() {
            return left.roleOrNull() != null && left.roleOrNull() == right.roleOrNull();
        }

        /// How likely it is by what is known of the columns. Days of other names agree by chance.
        double known() {
            boolean chance = left.type().isMoment() && !sameName();
            return (left.type() == right.type() || left.type().isMoment() ? KIND : 0) + (sameName() ? NAME : 0) + (sameRole() ? ROLE : 0) - (way == Match.NUMBER ? LATER : 0) - (chance ? NAME : 0);
        }

        String here(Preparing.Place place) {
            return TableSteps.compared(quoted(place, left.name()), left.type(), right.type(), way);
        }

        String there(Preparing.Place place) {
            return TableSteps.compared(quoted(place, right.name()), right.type(), left.type(), way);
        }
    }

    /// Numbers with decimals, and yes and no, are no keys.
    private static boolean comparable(Field field) {
        return switch (field.type()) {
            case WHOLE, TEXT, DATE, TIMESTAMP -> true;
            case DECIMAL, FLAG -> false;
        };
    }

    /// The share of some of the left column's different values that stand in the right one.
    private static double share(DuckDBConnection c, Preparing.Place here, Preparing.Place there, Pair pair) throws SQLException {
        var raw = quoted(here, pair.left().name());
        var few = "(SELECT DISTINCT " + pair.here(here) + " AS v FROM (SELECT " + raw + " FROM " + here.relation() + " WHERE " + raw + " IS NOT NULL LIMIT " + SAMPLE * 20 + ") LIMIT " + SAMPLE + ")";
        // a join that asks for the few values alone lets the many rows pass by them, and not the few by a table made of the many
        var sql = "WITH few AS MATERIALIZED " + few + " SELECT (SELECT count(*) FROM few SEMI JOIN (SELECT " + pair.there(there) + " AS w FROM " + there.relation() + ") ON v = w), (SELECT count(*) FROM few)";
        var counts = Columns.cells(c, sql, List.of(Type.WHOLE, Type.WHOLE)).getFirst();
        long all = (Long) counts.get(1);
        return all == 0 ? 0 : (double) (Long) counts.getFirst() / all;
    }

    /// How many rows have a partner, and how many rows there are when each stands as often as it has partners, at least once.
    private static long[] joined(DuckDBConnection c, Preparing.Place here, Preparing.Place there, Pair pair) throws SQLException {
        var counts = Columns.cells(c, "SELECT count(*), CAST(coalesce(sum(n), 0) AS BIGINT) FROM (SELECT " + pair.here(here) + " AS v FROM " + here.relation() + ") JOIN (SELECT " + pair.there(there)
                + " AS w, count(*) AS n FROM " + there.relation() + " GROUP BY 1) ON v = w", List.of(Type.WHOLE, Type.WHOLE)).getFirst();
        long rows = (Long) counts.getFirst();
        return new long[] {rows, here.rows() - rows + (Long) counts.get(1)};
    }

    private static String quoted(Preparing.Place place, String name) {
        return Layout.quoted(place.shape().columns().get(place.shape().fields().stream().map(Field::name).toList().indexOf(name)));
    }
}
