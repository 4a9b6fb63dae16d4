package merchant.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import merchant.text.Sentence;
import org.junit.jupiter.api.Test;

class MetricTest {
    private static String said(String id, double value) {
        return new Summary.Metric(id, Sentence.verbatim(id), value, Sentence.verbatim("")).said().toString().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void whatABandHeldIsInPercentAsInTheSentences() {
        assertEquals("72 %", said("coverage-80", 0.7167));
        assertEquals("0.685", said("mase", 0.6852));
        assertEquals("–", said("coverage-95", Double.NaN));
    }
}
