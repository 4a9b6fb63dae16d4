package merchant.method.reorder.trial;

import java.util.ArrayDeque;
import java.util.SplittableRandom;
import merchant.method.reorder.demand.LeadTime;

/// One product while days are played: what is there, what is on its way, and what was measured.
final class Shelf {
    private final LeadTime lead;
    private final int unwatched;
    private final SplittableRandom random;
    private final double keeps;
    private final ArrayDeque<Coming> coming = new ArrayDeque<>();
    private final ArrayDeque<Coming> there = new ArrayDeque<>();
    private final Tally tally = new Tally();
    private double stock;
    private double onOrder;

    /// Pieces of an order, and the day on which they arrive.
    private record Coming(int day, double pieces) {}

    /// @param keeps days that a piece can be sold after it arrived; infinite where it does not spoil
    Shelf(LeadTime lead, int unwatched, long seed, double start, double keeps) {
        this.lead = lead;
        this.unwatched = unwatched;
        this.random = new SplittableRandom(seed);
        this.stock = start;
        this.keeps = keeps;
        arrive(new Coming(0, start));
    }

    private void arrive(Coming order) {
        if (Double.isFinite(keeps)) {
            there.addLast(order);
        }
    }

    /// What spoils this morning.
    private double spoil(int day) {
        double spoiled = 0;
        while (!there.isEmpty() && day - there.getFirst().day() >= keeps) {
            spoiled += there.removeFirst().pieces();
        }
        stock = Math.max(0, stock - spoiled);
        return spoiled;
    }

    /// The oldest are sold first.
    private void sell(double pieces) {
        stock -= pieces;
        double rest = pieces;
        while (rest > 0 && !there.isEmpty()) {
            var oldest = there.removeFirst();
            if (oldest.pieces() > rest) {
                there.addFirst(new Coming(oldest.day(), oldest.pieces() - rest));
            }
            rest -= oldest.pieces();
        }
    }

    /// Deliveries of the morning and what spoils by then, then what is asked for.
    void day(int day, double demand) {
        boolean delivered = false;
        for (int i = coming.size(); i > 0; i--) {
            var next = coming.removeFirst();
            if (next.day() <= day) {
                stock += next.pieces();
                arrive(new Coming(day, next.pieces()));
                onOrder -= next.pieces();
                delivered = true;
            } else {
                coming.addLast(next);
            }
        }
        double spoiled = spoil(day);
        double served = Math.min(stock, demand);
        sell(served);
        if (day >= unwatched) {
            tally.day(demand, served, stock, delivered);
            tally.spoiled += spoiled;
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
        private double spoiled;

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
            return new Play.Played(days, asked, served, shortDays, cycles, shortCycles, stock, orders, spoiled);
        }
    }
}
