package merchant.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import merchant.text.Language;
import merchant.text.Translator;
import org.junit.jupiter.api.Test;

final class ModelNameTest {
    private static String chinese(String model) {
        return Translator.of(Language.CHINESE).say(ModelName.of(model));
    }

    @Test
    void formulasStayAsTheyAreAndWordsAreTranslated() {
        assertEquals("ETS(A,N,N)", chinese("ETS(A,N,N)"));
        assertEquals("全店份额", chinese("Share of the shop"));
        assertEquals("同类商品份额", chinese("Share of its group"));
        assertEquals("ARIMA(0,1,1) + Theta，季节系数", chinese("ARIMA(0,1,1) + Theta, seasonal factors"));
        assertEquals("STL(7) + 平均", chinese("STL(7) + Mean"));
        assertEquals("结构模型（漂移的趋势与季节、取对数）", chinese("Structural(local trend + season, logs)"));
    }

    @Test
    void aRegressionSaysItsPartsInWords() {
        var model = "Regression(multiplicative, counts; trend + 2, year, holidays: both, price; AR -0.25)";
        assertEquals("Regression (multiplicative, counts, trend with 2 changes, time of the year, holidays of China and the west, price, carry-over of errors −0.25)", Translator.ENGLISH.say(ModelName.of(model)));
        assertEquals("回归（相乘、计数、趋势（2 处转折）、全年季节、中西方节日、price、误差带到下一期 −0.25）", chinese(model));
    }

    @Test
    void aWeightedMeanSaysWhatItIsMadeOf() {
        var model = "ETS(M,Ad,M) 62 %; ETS(A,N,A) 21 %; other forms 17 %";
        assertEquals("ETS(M,Ad,M) 62\u00a0%, ETS(A,N,A) 21\u00a0%, other forms 17\u00a0%", Translator.ENGLISH.say(ModelName.of(model)));
        assertEquals("ETS(M,Ad,M) 62%、ETS(A,N,A) 21%、其他形式 17%", chinese(model));
        assertEquals("STL(52) + (ETS(M,Ad,M) 62\u00a0%, ETS(A,N,A) 21\u00a0%, other forms 17\u00a0%) + Mean", Translator.ENGLISH.say(ModelName.of("STL(52) + " + model + " + Mean")));
    }

    @Test
    void aRepeatedSeasonIsToldByWhatItRepeats() {
        assertEquals("Seasonal naive (same week last year)", Translator.ENGLISH.say(ModelName.of("Seasonal naive, season 52", ForecastResult.Unit.WEEK)));
        assertEquals("STL(7) + 季节朴素法（上周同一天）", Translator.of(Language.CHINESE).say(ModelName.of("STL(7) + Seasonal naive, season 7", ForecastResult.Unit.DAY)));
        assertEquals("Seasonal naive (same as 10 periods before)", Translator.ENGLISH.say(ModelName.of("Seasonal naive, season 10", ForecastResult.Unit.WEEK)));
        assertEquals("季节朴素法（与 12 期前相同）", chinese("Seasonal naive, season 12"));
    }

    @Test
    void whatNobodyKnowsIsShownAsItStands() {
        assertEquals("forecast (mine) + 3", chinese("forecast (mine) + 3"));
        assertEquals("", chinese(""));
    }
}
