package merchant.method.reorder.trial;

import java.util.Arrays;

/// How far demand went beyond what was expected of it, in the stretches from each order to the arrival of the next.
///
/// @param times how many stretches
/// @param apart how many of them do not overlap
/// @param above those in which demand exceeded all but a tenth of the possible demands
record Reach(int times, double apart, int above) {
    static Reach of(Scene scene) {
        int length = Math.max(1, (int) Math.round(scene.player().product().lead() + scene.terms().review()));
        int times = 0;
        int above = 0;
        for (int i = 0; i < scene.demands().length && i * scene.refit() + length <= scene.future().length; i++) {
            double asked = Arrays.stream(scene.future(), i * scene.refit(), i * scene.refit() + length).sum();
            times++;
            above += asked > scene.demands()[i].cover().quantile(1 - Causes.TAIL) ? 1 : 0;
        }
        return new Reach(times, Math.min(times, (double) scene.future().length / length), above);
    }
}
