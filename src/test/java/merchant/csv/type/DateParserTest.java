package merchant.csv.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateParserTest {
    private final DateParser parser = new DateParser();

    private boolean parse(String text) {
        var chars = text.toCharArray();
        return parser.parse(chars, 0, chars.length, true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2024-01-05|ymd|2024-01-05T00:00", "2024/1/5 13:05|ymd|2024-01-05T13:05", "2024.1.5|ymd|2024-01-05T00:00", "2024年1月5日|ymd|2024-01-05T00:00",
        "2024年01月05日 13时05分20秒|ymd|2024-01-05T13:05:20", "2024年1月|ymd|2024-01-01T00:00", "2024-02|ymd|2024-02-01T00:00", "05.07.2026|dmy|2026-07-05T00:00",
        "05/07/2026|mdy|2026-05-07T00:00", "5/7/26|dmy|2026-07-05T00:00", "24-03-01|ymd|2024-03-01T00:00", "Jan 5, 2024|dmy|2024-01-05T00:00", "Jan 2018|ymd|2018-01-01T00:00", "Sep-2018|mdy|2018-09-01T00:00", "2010-Q1|ymd|2010-01-01T00:00", "2010Q3|dmy|2010-07-01T00:00", "2010 q4|ymd|2010-10-01T00:00", "Q2 2010|mdy|2010-04-01T00:00", "January 5 2024|mdy|2024-01-05T00:00",
        "5 Jan 2024|ymd|2024-01-05T00:00", "5 janv. 2024|ymd|2024-01-05T00:00", "5 août 2024 13:05|ymd|2024-08-05T13:05", "5. Januar 2024|ymd|2024-01-05T00:00", "5. Mär. 2024|ymd|2024-03-05T00:00", "05.Dez.2024|ymd|2024-12-05T00:00", "5 de enero de 2024|ymd|2024-01-05T00:00", "5 DÉCEMBRE 2024|ymd|2024-12-05T00:00", "5 ottobre 2024|ymd|2024-10-05T00:00", "3 mei 2024|ymd|2024-05-03T00:00", "5-Jan-24|ymd|2024-01-05T00:00", "Sept. 9, 2023|ymd|2023-09-09T00:00", "2024-01-05T13:05:00|ymd|2024-01-05T13:05", "2024-01-05T13:05:00Z|ymd|2024-01-05T13:05",
        "2026-05-01 10:00:00 +0200|ymd|2026-05-01T10:00", "2024-01-05T13:05:00.25+08:00|ymd|2024-01-05T13:05:00.250", "1/5/2024 1:05 PM|mdy|2024-01-05T13:05", "1/5/2024 12:05 am|mdy|2024-01-05T00:05",
        "2024/1/5 下午1:05|ymd|2024-01-05T13:05", "2024/1/5 上午12:05|ymd|2024-01-05T00:05", "2024/1/5 中午12:05|ymd|2024-01-05T12:05", "2024/1/5 晚上8:05|ymd|2024-01-05T20:05", "2024年1月5日13:05|ymd|2024-01-05T13:05", "2024年1月5日 星期五|ymd|2024-01-05T00:00", "2024年1月5日 周五 13:05|ymd|2024-01-05T13:05",
        "Fri, 05 Jan 2024 13:05:00 GMT|ymd|2024-01-05T13:05", "Friday, January 5, 2024|dmy|2024-01-05T00:00", "Jan 5, 2024 1:05:20 AM PST|ymd|2024-01-05T01:05:20", "1/5/2024 1:05 p.m.|mdy|2024-01-05T13:05", "20240105130520|ymd|2024-01-05T13:05:20", "２０２４／１／５|ymd|2024-01-05T00:00", "2024-01-05T13:05:00.1234567Z|ymd|2024-01-05T13:05:00.123456", "20240105|ymd|2024-01-05T00:00", "2024-02-29|ymd|2024-02-29T00:00", "2010-12-01 08:26:00|ymd|2010-12-01T08:26"})
    void momentsAreRead(String text, String order, String expected) {
        assertTrue(parse(text), text);
        int bit = Wish.order(order);
        assertTrue((parser.orders() & bit) != 0, text);
        assertEquals(java.time.LocalDateTime.parse(expected), Cells.time(parser.stamp(bit)), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2024-13-01", "2010-Q5", "Q0 2010", "Q2 10", "2010-Q", "Jan 201", "2023-02-29", "32.01.2024", "2024-01", "2024-1-5-6", "2024-01-05 25:00", "2024-01-05 12:60", "2024-01-05 12", "1/2", "12345678", "20241305", "Foo 5, 2024",
        "Jan 32, 2024", "2024-01-05x", "2024-01-05 10:00 XM", "10:30:00", "1.2.3", "192.168.1.1", "2024--01-05", "05/07-2026", "2024年13月1日", "Mayor 5, 2024", "3-4-5", "2024/1/5 晚上12:05", "Fry, 5 Jan 2024", "Fri 2024", "5 foo 2024", "5 de 2024", "5. 2024", "20240105250520", "2024-01-05 13:05 QQQ", "2024/1/5 下午0:05"})
    void whatIsNoMomentIsRefused(String text) {
        assertEquals(text.equals("2024-01"), parse(text), text);
    }

    @Test
    void dayAndMonthOrderIsLeftOpenWhereBothFit() {
        assertTrue(parse("05/07/2026"));
        assertEquals(DateParser.DMY | DateParser.MDY, parser.orders());
        assertTrue(parse("25/07/2026"));
        assertEquals(DateParser.DMY, parser.orders());
        assertTrue(parse("07/25/2026"));
        assertEquals(DateParser.MDY, parser.orders());
        assertFalse(parse("25/25/2026"));
    }
}
