package merchant.ui.result.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import merchant.text.Language;
import merchant.text.Translator;
import org.junit.jupiter.api.Test;

/// Numbers of a model are named in words of both languages; columns keep their names.
final class DetailNameTest {
    private static String english(String name) {
        return Translator.ENGLISH.say(DetailName.of(name));
    }

    private static String chinese(String name) {
        return Translator.of(Language.CHINESE).say(DetailName.of(name));
    }

    @Test
    void shortNamesAreToldInWords() {
        assertEquals("Share of a miss that the next period repeats (rho)", english("rho"));
        assertEquals("偏差带到下一期的比例（rho）", chinese("rho"));
        assertEquals("80% 区间：模型自带宽度的倍数", chinese("band-80-factor"));
        assertEquals("Past surprise of seasons 1 (seasonal MA)", english("sma1"));
        assertEquals("Past value 2 (AR)", english("ar2"));
        assertEquals("打乱后误差的增幅：季节与日期", chinese("importance season"));
        assertEquals("Weight of ETS(M,Ad,M) in the mean", english("weight ETS(M,Ad,M)"));
        assertEquals("其他形式在平均中的权重", chinese("weight other forms"));
        assertEquals("Elasticity of price, lower end (95 %)", english("elasticity price lower95"));
    }

    @Test
    void whatTheProgramDidNotNameStays() {
        assertEquals("unit_price", chinese("unit_price"));
    }
}
