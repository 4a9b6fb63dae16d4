package merchant.method.reorder.trial;

import java.util.ArrayDeque;
import java.util.SplittableRandom;
import merchant.method.reorder.demand.LeadTime;

/// One product while days are played: what is there, what is on its way, and what was measured.
final class Shelf {
    private final LeadTime lead;
    private final int unwatched;
    private final SplittableRandom random;
    private final ArrayDeque<Coming> coming = new ArrayDeque<>();
    private final Tally tally = new Tally();
    private double stock;
    private double onOrder;

    /// An order on its way.
    private record Coming(int day, double pieces) {}

    Shelf(LeadTime lead, int unwatched, long seed, double start) {
        this.lead = lead;
        this.unwatched = unwatched;
        this.random = new SplittableRandom(seed);
        this.stock = start;
    }

    /// Deliveries of the morning, then what is asked for.
    void day(int day, double demand) {
        boolean delivered = false;
        for (int i = coming.size(); i > 0; i--) {
            var next = coming.removeFirst();
            if (next.day() <= day) {
                stock += next.pieces();
                onOrder -= next.pieces();
                delivered = true;
            } else {
                coming.addLast(next);
            }
        }
        double served = Math.min(stock, demand);
        stock -= served;
        if (day >= unwatched) {
            tally.day(demand, served, stock, delivered);
        }
    }

    /// An order in the evening; none where nothing is wanted.
    void order(int day, double pieces) {
        if (pieces > 0) {
            coming.addLast(new Coming(day + 1 + (int) Math.round(lead.draw(random)), pieces));
            onOrder += pieces;
            tally.orders += day >= unwatched ? 1 : 0;
        }
    }

    double stock() {
        return stock;
    }

    double onOrder() {
        return onOrder;
    }

    Play.Played played() {
        return tally.played();
    }

    private static final class Tally {
        private int days;
        private double asked;
        private double served;
        private int shortDays;
        private int cycles;
        private int shortCycles;
        private boolean shortNow;
        private double stock;
        private int orders;

        private void day(double demand, double had, double left, boolean delivered) {
            if (delivered && days > 0) {
                close();
            }
            days++;
            asked += demand;
            served += had;
            stock += left;
            if (had < demand) {
                shortDays++;
                shortNow = true;
            }
        }

        private void close() {
            cycles++;
            shortCycles += shortNow ? 1 : 0;
            shortNow = false;
        }

        private Play.Played played() {
            if (days > 0) {
                close();
            }
            return new Play.Played(days, asked, served, shortDays, cycles, shortCycles, stock, orders);
        }
    }
}
