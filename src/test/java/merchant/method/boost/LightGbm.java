package merchant.method.boost;

import com.microsoft.ml.lightgbm.PredictionType;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import java.io.IOException;
import org.junit.jupiter.api.Assumptions;

/// LightGBM 4.3.0, the measure of our boosting. Its library needs libgomp; without it the tests that ask it are skipped, and say so.
final class LightGbm {
    private LightGbm() {}

    static void assume() {
        try {
            LGBMBooster.loadNative();
        } catch (IOException | UnsatisfiedLinkError e) {
            Assumptions.abort("LightGBM's library does not load here: " + e.getMessage());
        }
    }

    /// Grows so many trees on the rows and answers for the others.
    ///
    /// @param parameters of LightGBM, by spaces
    static double[] answers(double[][] columns, double[] y, int[] rows, int[] asked, int trees, String parameters) throws LGBMException {
        var label = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            label[i] = (float) y[rows[i]];
        }
        try (var data = LGBMDataset.createFromMat(matrix(columns, rows), rows.length, columns.length, true, parameters, null)) {
            data.setField("label", label);
            try (var booster = LGBMBooster.create(data, parameters)) {
                for (int i = 0; i < trees; i++) {
                    booster.updateOneIter();
                }
                return booster.predictForMat(matrix(columns, asked), asked.length, columns.length, true, PredictionType.C_API_PREDICT_NORMAL, "");
            }
        }
    }

    private static double[] matrix(double[][] columns, int[] rows) {
        var matrix = new double[rows.length * columns.length];
        for (int i = 0; i < rows.length; i++) {
            for (int f = 0; f < columns.length; f++) {
                matrix[i * columns.length + f] = columns[f][rows[i]];
            }
        }
        return matrix;
    }
}
