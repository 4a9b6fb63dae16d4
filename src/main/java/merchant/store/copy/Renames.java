package merchant.store.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import merchant.store.copy.Difference.Reason;
import merchant.store.copy.Difference.Renamed;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.Type;

/// Finds columns that a newer table calls otherwise than an older one: by almost the same name, by what they mean to the shop where one column of each
/// alone means it, and by the values of the same rows. A column that is taken for a new one would leave what the older one holds as it was.
final class Renames {
    /// From this share of equal values on, of the rows that have one in both.
    private static final double MOST = 0.5;
    /// So many different values must be equal, or a column of one word would be that of any other.
    private static final long DIFFERENT = 3;

    private Renames() {}

    /// What names and roles say.
    static List<Renamed> known(Side older, Side newer) {
        var found = new ArrayList<Renamed>();
        for (var was : lacking(older, newer)) {
            lacking(newer, older).stream().filter(is -> free(found, is) && !Field.plain(was.name()).isEmpty() && Field.plain(was.name()).equals(Field.plain(is.name()))).findFirst()
                    .ifPresent(is -> found.add(new Renamed(was.name(), is.name(), Reason.NAME)));
        }
        for (var was : lacking(older, newer.as(found))) {
            var role = was.roleOrNull();
            var same = lacking(newer.as(found), older).stream().filter(is -> role != null && is.has(role)).toList();
            if (role != null && role != Role.FEATURE && role != Role.TEXT && same.size() == 1 && alike(was.type(), same.getFirst().type())
                    && older.fields().stream().filter(f -> f.has(role)).count() == 1 && newer.fields().stream().filter(f -> f.has(role)).count() == 1) {
                found.add(new Renamed(was.name(), same.getFirst().name(), Reason.ROLE));
            }
        }
        return found;
    }

    /// What values say.
    ///
    /// @param pairs rows of the same key, as `o` and `n`
    static List<Renamed> alike(Connection c, Side older, Side newer, String pairs) throws SQLException {
        var found = new ArrayList<Renamed>();
        for (var was : lacking(older, newer)) {
            Field best = null;
            double share = 0;
            for (var is : lacking(newer, older)) {
                double equal = free(found, is) && alike(was.type(), is.type()) ? share(c, "o." + older.column(was.name()), "n." + newer.column(is.name()), pairs) : 0;
                if (equal > share) {
                    best = is;
                    share = equal;
                }
            }
            if (best != null && share >= MOST) {
                found.add(new Renamed(was.name(), best.name(), Reason.VALUES));
            }
        }
        return found;
    }

    private static double share(Connection c, String was, String is, String pairs) throws SQLException {
        return Sql.rows(c, "SELECT count(*) FILTER (WHERE " + was + " = " + is + "), count(*), count(DISTINCT CASE WHEN " + was + " = " + is + " THEN " + was + " END) FROM " + pairs + " WHERE "
                + was + " IS NOT NULL AND " + is + " IS NOT NULL", r -> {
            boolean telling = r.getLong(3) >= Math.min(DIFFERENT, (r.getLong(2) + 1) / 2);
            return r.getLong(2) == 0 || !telling ? 0.0 : (double) r.getLong(1) / r.getLong(2);
        }).getFirst();
    }

    private static List<Field> lacking(Side of, Side other) {
        return of.fields().stream().filter(f -> !other.names().contains(f.name())).toList();
    }

    private static boolean free(List<Renamed> found, Field newer) {
        return found.stream().noneMatch(r -> r.newer().equals(newer.name()));
    }

    private static boolean alike(Type one, Type other) {
        return one == other || one.isNumber() && other.isNumber() || one.isMoment() && other.isMoment();
    }
}
