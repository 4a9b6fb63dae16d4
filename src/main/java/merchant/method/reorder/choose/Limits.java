package merchant.method.reorder.choose;

/// What limits a choice.
///
/// @param budget money in all; infinite for none
/// @param volume room or weight in all; infinite for none
/// @param minimums least order of each supplier in money, 0 for none
@SuppressWarnings("ArrayRecordComponent")
public record Limits(double budget, double volume, double[] minimums) {
    private static final double SLACK = 1e-9;

    /// True where the packs keep all limits.
    public boolean kept(java.util.List<Item> items, int[] packs) {
        double money = 0;
        double room = 0;
        var bySupplier = new double[minimums.length];
        for (int i = 0; i < packs.length; i++) {
            var item = items.get(i);
            if (packs[i] > 0 && packs[i] < item.least()) {
                return false;
            }
            money += packs[i] * item.cost();
            room += packs[i] * item.volume();
            bySupplier[item.supplier()] += packs[i] * item.cost();
        }
        for (int s = 0; s < minimums.length; s++) {
            if (bySupplier[s] > 0 && bySupplier[s] < minimums[s] - SLACK * minimums[s]) {
                return false;
            }
        }
        return money <= budget * (1 + SLACK) && room <= volume * (1 + SLACK);
    }
}
