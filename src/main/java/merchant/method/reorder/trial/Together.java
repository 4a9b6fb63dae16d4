package merchant.method.reorder.trial;

import java.util.ArrayList;
import java.util.List;
import merchant.method.reorder.demand.LeadTime;
import merchant.method.reorder.policy.Terms;
import merchant.work.Progress;

/// Plays all products day by day, so that the orders of one evening share the same limits.
///
/// @param sharing the limits
/// @param part how much of the shop these products are
/// @param seed of the deliveries
record Together(Sharing sharing, double part, Terms terms, long seed) {

    /// All products end on the same day; those with a shorter past come in later.
    List<Play.Played> play(List<Scene> scenes, Progress progress) {
        int days = scenes.stream().mapToInt(s -> s.future().length).max().orElse(0);
        var shelves = scenes.stream().map(s -> new Shelf(new LeadTime(s.player().product().lead(), s.player().product().leadSpread()), s.unwatched(), seed, s.start(),
                s.player().product().shelfLife())).toList();
        for (int day = 0; day < days; day++) {
            progress.step(day, days);
            for (int i = 0; i < shelves.size(); i++) {
                int own = day - days + scenes.get(i).future().length;
                if (own >= 0) {
                    shelves.get(i).day(own, scenes.get(i).future()[own]);
                }
            }
            if ((day + 1) % (int) terms.review() == 0) {
                order(scenes, shelves, day - days);
            }
        }
        return shelves.stream().map(Shelf::played).toList();
    }

    /// @param end the day, counted from the end: −1 is the last
    private void order(List<Scene> scenes, List<Shelf> shelves, int end) {
        var wishes = new ArrayList<Sharing.Wish>();
        var of = new ArrayList<Integer>();
        for (int i = 0; i < shelves.size(); i++) {
            int own = end + scenes.get(i).future().length;
            if (own >= 0) {
                wishes.add(scenes.get(i).wish(own, shelves.get(i).stock(), shelves.get(i).onOrder()));
                of.add(i);
            }
        }
        var pieces = sharing.share(wishes, part);
        for (int w = 0; w < pieces.length; w++) {
            shelves.get(of.get(w)).order(end + scenes.get(of.get(w)).future().length, pieces[w]);
        }
    }
}
