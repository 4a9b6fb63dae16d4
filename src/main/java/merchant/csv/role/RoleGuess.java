package merchant.csv.role;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import merchant.table.Personal;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Gives roles to the columns of a file: first what a recognised export says, then what names say, then what values say. A role
/// goes to one column, the likeliest; free text and further properties may stand in several.
///
/// @param roleOrNull the role, or null where nothing is known
/// @param reason why
public record RoleGuess(@Nullable Role roleOrNull, Sentence reason) {

    /// What is known of a column.
    ///
    /// @param name as in the file
    /// @param type as decided
    /// @param meanLength mean length of its values in characters
    /// @param missing the share of missing values
    /// @param values the first values
    /// @param repeated whether its name may be that of a whole order's amount, and the lines of an order repeat it
    public record Column(String name, Type type, double meanLength, double missing, ValueSample values, boolean repeated) {}

    private record Claim(int column, Role role, double strength, Sentence reason) {}

    /// The guesses, one a column.
    public static List<RoleGuess> of(List<Column> columns, @Nullable Export export) {
        var guesses = new ArrayList<RoleGuess>();
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < columns.size(); i++) {
            guesses.add(new RoleGuess(null, Sentence.of("Neither its name nor its values say what it means.")));
            claims(columns.get(i), i, export, claims);
            forbidden(columns.get(i)).ifPresent(why -> guesses.set(guesses.size() - 1, why));
        }
        var winners = new EnumMap<Role, Claim>(Role.class);
        for (var claim : claims) {
            var there = winners.get(claim.role);
            if (there == null || claim.strength > there.strength) {
                winners.put(claim.role, claim);
            }
        }
        for (var claim : claims) {
            var winner = winners.get(claim.role);
            boolean several = claim.role == Role.TEXT || claim.role == Role.PLACE;
            guesses.set(claim.column, winner == claim || several ? new RoleGuess(claim.role, claim.reason)
                    : new RoleGuess(null, Sentence.of("The column \"{0}\" fits the role \"{1}\" better.", columns.get(winner.column).name, claim.role.label())));
        }
        return guesses;
    }

    /// Where the name says a role and only the type of the values stands against it.
    private static Optional<RoleGuess> forbidden(Column column) {
        var all = NameRole.all(column.name);
        return all.isEmpty() || all.stream().anyMatch(n -> suits(n.role(), column.type)) ? Optional.empty()
                : Optional.of(new RoleGuess(null, Sentence.of("Its name says \"{0}\", but its values are read as {1}, which cannot have this role.", all.getFirst().role().label(), column.type.label())));
    }

    private static void claims(Column column, int index, @Nullable Export export, List<Claim> claims) {
        var said = export == null ? Optional.<String>empty() : export.role(column.name);
        if (said.isPresent()) {
            // of several names for one thing the first counts in which something stands
            double strength = 10 - 0.1 * export.rank(column.name) - (column.missing == 1 ? 1 : 0);
            Role.ofId(said.get()).ifPresent(role -> claims.add(new Claim(index, role, strength, Sentence.of("{0} has it under this name.", export.label()))));
            return;
        }
        var all = NameRole.all(column.name);
        if (!all.isEmpty()) {
            var named = all.stream().filter(n -> suits(n.role(), column.type) && says(n.role(), column, all.size())).findFirst();
            if (named.isPresent()) {
                var role = named.get().role();
                double strength = (named.get().exact() ? 5 : 3) + (named.get().code() ? 0.5 : 0) + (role == Role.DATE && column.type == Type.TIMESTAMP ? 0.3 : 0)
                        - column.missing;
                claims.add(new Claim(index, role, strength, role == Role.ORDER_AMOUNT ? Sentence.of("Its name says so, and the lines of an order repeat its values.") : Sentence.of("Its name says so.")));
            }
            return;
        }
        if (column.type.isMoment()) {
            claims.add(new Claim(index, Role.DATE, 1 - column.missing, Sentence.of("Its values are dates.")));
        } else if (column.type == Type.TEXT && column.values.states()) {
            claims.add(new Claim(index, Role.STATUS, 2, Sentence.of("Its values say what became of orders.")));
        } else if (column.type == Type.TEXT && column.values.personal().filter(p -> p == Personal.EMAIL).isPresent()) {
            claims.add(new Claim(index, Role.CUSTOMER, 1 - column.missing, Sentence.of("Its values are e-mail addresses, which tell customers apart.")));
        } else if (column.type.isNumber() && column.values.money()) {
            claims.add(new Claim(index, Role.AMOUNT, 1 - column.missing, Sentence.of("A currency stands beside its values.")));
        } else if (column.type == Type.TEXT && column.meanLength > 40) {
            claims.add(new Claim(index, Role.TEXT, 1, Sentence.of("Its values are long texts.")));
        }
    }

    /// Whether the values bear out a name: one that can say several roles (the amount of an order or of a line, the state of an order or a state of Brazil), or
    /// one that stands over codes as over yes and no (a member's number, whether someone is a member).
    private static boolean says(Role role, Column column, int roles) {
        return (role == Role.ORDER_AMOUNT) == column.repeated && (role != Role.STATUS || roles == 1 || column.values.states())
                && (role != Role.CUSTOMER && role != Role.PRODUCT && role != Role.ORDER_ID || column.type != Type.TEXT || !column.values.flags());
    }

    /// Whether a role can stand on a column of that type.
    private static boolean suits(Role role, Type type) {
        return switch (role) {
            case DATE -> type.isMoment() || type == Type.WHOLE;
            case QUANTITY, PRICE, AMOUNT, ORDER_AMOUNT, DISCOUNT, COST, STOCK, LEAD_TIME, RATING -> type.isNumber();
            case TEXT, STATUS, REFUND_STATUS, CATEGORY -> type == Type.TEXT || type == Type.FLAG || type == Type.WHOLE && role == Role.CATEGORY;
            case ORDER_ID, PRODUCT, CUSTOMER, PLACE -> type == Type.TEXT || type == Type.WHOLE;
            case TARGET, FEATURE -> true;
        };
    }
}
