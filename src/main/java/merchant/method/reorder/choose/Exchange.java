package merchant.method.reorder.choose;

import java.util.List;

/// Gives up packs of one product for packs of another as long as that gains, and buys what then fits: a choice of few products leaves money over that single packs do not use.
@SuppressWarnings("ArrayRecordComponent")
record Exchange(List<Item> items, Limits limits, int[] start) {
    private static final double SLACK = 1e-9;
    private static final int ROUNDS = 200;

    int[] better() {
        var packs = start.clone();
        int round = 0;
        while (round < ROUNDS && once(packs)) {
            round++;
        }
        return packs;
    }

    /// Makes the exchange that gains most, if one gains.
    private boolean once(int[] packs) {
        double most = SLACK;
        int given = -1;
        int taken = -1;
        for (int out = -1; out < packs.length; out++) {
            int less = out < 0 ? 0 : less(packs, out);
            if (out >= 0 && less == 0) {
                continue;
            }
            for (int in = 0; in < packs.length; in++) {
                int more = packs[in] == 0 ? items.get(in).least() : 1;
                if (in == out || packs[in] + more > items.get(in).most()) {
                    continue;
                }
                double gain = gain(in, packs[in], packs[in] + more) - (out < 0 ? 0 : gain(out, packs[out] - less, packs[out]));
                if (gain > most && kept(packs, out, less, in, more)) {
                    most = gain;
                    given = out;
                    taken = in;
                }
            }
        }
        if (taken < 0) {
            return false;
        }
        if (given >= 0) {
            packs[given] -= less(packs, given);
        }
        packs[taken] += packs[taken] == 0 ? items.get(taken).least() : 1;
        return true;
    }

    private int less(int[] packs, int i) {
        return packs[i] == 0 ? 0 : packs[i] == items.get(i).least() ? packs[i] : 1;
    }

    private double gain(int i, int from, int to) {
        return items.get(i).gains()[to] - items.get(i).gains()[from];
    }

    private boolean kept(int[] packs, int out, int less, int in, int more) {
        var other = packs.clone();
        if (out >= 0) {
            other[out] -= less;
        }
        other[in] += more;
        return limits.kept(items, other);
    }
}
