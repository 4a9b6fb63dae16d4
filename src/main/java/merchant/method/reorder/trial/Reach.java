package merchant.method.reorder.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How far demand went beyond what was expected of it, in the stretches from each order to the arrival of the next.
///
/// @param apart how many of them do not overlap
record Reach(List<Stretch> stretches, double apart) {
    Reach {
        stretches = List.copyOf(stretches);
    }

    /// From an order to the arrival of the next.
    ///
    /// @param from its first day, counted back from the day after the last one played
    /// @param days that it lasts
    /// @param above true where demand exceeded all but a tenth of the possible demands
    record Stretch(int from, int days, boolean above) {}

    static Reach of(Scene scene) {
        int length = Math.max(1, (int) Math.round(scene.player().product().lead() + scene.terms().review()));
        var stretches = new ArrayList<Stretch>();
        // days that are not measured are told of nowhere
        for (int i = Math.ceilDiv(scene.unwatched(), scene.refit()); i < scene.demands().length && i * scene.refit() + length <= scene.future().length; i++) {
            double asked = Arrays.stream(scene.future(), i * scene.refit(), i * scene.refit() + length).sum();
            stretches.add(new Stretch(scene.future().length - i * scene.refit(), length, asked > scene.demands()[i].cover().quantile(1 - Causes.TAIL)));
        }
        return new Reach(stretches, Math.min(stretches.size(), (double) (scene.future().length - scene.unwatched()) / length));
    }
}
