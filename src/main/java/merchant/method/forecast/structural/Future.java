package merchant.method.forecast.structural;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import jdplus.sts.base.core.SsfBsm2;
import jdplus.toolkit.base.core.data.DataBlock;
import jdplus.toolkit.base.core.math.matrices.FastMatrix;
import jdplus.toolkit.base.core.ssf.ISsfDynamics;
import jdplus.toolkit.base.core.ssf.ISsfLoading;

/// What a structural model expects after its past, on the scale of the model.
final class Future {
    private final Bsm model;
    private final ISsfDynamics dynamics;
    private final ISsfLoading loading;
    private final double[] state;
    private final FastMatrix covariance;
    private final double noise;

    Future(Bsm model) {
        this.model = model;
        var form = SsfBsm2.of(model.variances());
        dynamics = form.dynamics();
        loading = form.loading();
        int n = model.z().length;
        state = model.filtered().a(n).toArray();
        covariance = model.filtered().P(n).deepClone();
        noise = Math.max(0, model.variances().getNoiseVar());
    }

    /// Expected values and variances.
    @SuppressWarnings("ArrayRecordComponent")
    record Moments(double[] mean, double[] variance) {}

    Moments moments(int horizon) {
        var at = DataBlock.of(state.clone());
        var spread = covariance.deepClone();
        var mean = new double[horizon];
        var variance = new double[horizon];
        double unit = model.unit();
        for (int h = 0; h < horizon; h++) {
            mean[h] = unit * loading.ZX(0, at);
            variance[h] = unit * unit * (loading.ZVZ(0, spread) + noise);
            dynamics.TX(0, at);
            dynamics.TVT(0, spread);
            dynamics.addV(0, spread);
        }
        return new Moments(mean, variance);
    }

    /// One future: a state drawn as it is known, then carried on with its chances.
    double[] path(int horizon, RandomGenerator random) {
        var at = DataBlock.of(drawn(random));
        var chances = DataBlock.make(dynamics.getInnovationsDim());
        var path = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            path[h] = model.unit() * (loading.ZX(0, at) + Math.sqrt(noise) * random.nextGaussian());
            dynamics.TX(0, at);
            if (chances.length() > 0) {
                chances.set(random::nextGaussian);
                dynamics.addSU(0, at, chances);
            }
        }
        return path;
    }

    private double[] drawn(RandomGenerator random) {
        var root = root();
        var drawn = state.clone();
        var normal = new double[drawn.length];
        Arrays.setAll(normal, i -> random.nextGaussian());
        for (int i = 0; i < drawn.length; i++) {
            for (int j = 0; j <= i; j++) {
                drawn[i] += root[i][j] * normal[j];
            }
        }
        return drawn;
    }

    /// The lower Cholesky factor of the state's covariance; where a direction is known exactly its column is 0.
    private double[][] root() {
        int n = state.length;
        var root = new double[n][n];
        for (int j = 0; j < n; j++) {
            double pivot = covariance.get(j, j);
            for (int k = 0; k < j; k++) {
                pivot -= root[j][k] * root[j][k];
            }
            if (pivot <= 1e-12 * covariance.get(j, j)) {
                continue;
            }
            root[j][j] = Math.sqrt(pivot);
            for (int i = j + 1; i < n; i++) {
                double sum = covariance.get(i, j);
                for (int k = 0; k < j; k++) {
                    sum -= root[i][k] * root[j][k];
                }
                root[i][j] = sum / root[j][j];
            }
        }
        return root;
    }
}
