package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import merchant.table.Role;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// A row below the names that says in what the columns are measured is no record.
class UnitRowsTest extends WrittenFiles {
    private static final String RECORDS = "2024-01-01,12.5,3\n2024-01-02,13,2.2\n2024-01-03,14,1.2\n";

    @Test
    void unitsWithoutBracketsBelongToTheHeader() throws IOException {
        for (var units : List.of(",元,kg", "-,EUR,kg", ",USD,", "/,￥,KG", ",(元),kg")) {
            var sink = read("日期,单价,重量\n" + units + "\n" + RECORDS);
            assertEquals(List.of(3.0, 2.2, 1.2), sink.column(units.endsWith(",") ? "重量" : units.endsWith("KG") ? "重量 (KG)" : "重量 (kg)"), units);
            assertTrue(sink.line("units").what().toString().startsWith("Line 2 says in what the columns are measured ("), units);
        }
    }

    @Test
    void namesWithUnitsKeepTheirRoles() throws IOException {
        var text = "date,price,quantity\n,EUR,pcs\n" + RECORDS.replace(".2", "");
        assertEquals(Role.PRICE, Reading.inspect(file(text), Choices.NONE, Progress.NONE).column("price (EUR)").role().orElseThrow());
        assertEquals(Role.QUANTITY, Reading.inspect(file(text), Choices.NONE, Progress.NONE).column("quantity (pcs)").role().orElseThrow());
        assertEquals(List.of("date", "price EUR", "quantity pcs"), cells(text).getFirst(), "as text it stays as it stands");
    }

    /// One record says little of what its columns hold, so that the row above it may be one too; a header with another number of names does not speak for it.
    @Test
    void overASingleRecordALoneUnitOrLettersAloneAreARecord() throws IOException {
        assertEquals(List.of("price", "weight EUR", "weight kg"), cells("price,weight\n,EUR,kg\ntea,12.5,3\n").getFirst(), "two units over two numbers");
        assertEquals(2, read("size,w\n,L,m\ntea,38,40\n").columns.getFirst().size(), "sizes are letters too");
        assertEquals(2, read("pack,w\n,box,\ntea,38,4\n").columns.getFirst().size(), "a lone word");
        assertEquals(2, read("name,size\n,L\ntea,38\n").columns.getFirst().size());
        assertEquals(2, read("name,pack\n,box\ntea,38\ncup,12\n").columns.getFirst().size(), "over two records it is a unit");
    }

    @Test
    void wordsThatAreNoUnitsOrStandAmongWordsAreARecord() throws IOException {
        assertEquals(4, read("date,price,weight\n,old,kg\n" + RECORDS).columns.getFirst().size(), "old is no unit");
        assertEquals(3, read("name,unit,rank\nrice,kg,1\ntea,pcs,2\ncup,pcs,3\n").columns.getFirst().size());
        assertEquals(3, read("name,unit\n,kg\ntea,pcs\ncup,box\n").columns.getFirst().size(), "a column of units");
        assertEquals(4, read("name,pack,\n,box,\ntea,bag,3\ncup,box,4\njug,bag,5\n").columns.getFirst().size(), "a column of packs beside one without a name");
        assertEquals(4, read("name,pack,\n,box,\ntea,bag,\ncup,box,\njug,bag,\n").columns.getFirst().size(), "a column of packs beside an empty one");
        assertEquals(List.of(3L, 5L, 2L), read("name,size,\n,width,\ntea,3,4\ncup,5,5\njug,2,8\n").column("size width"), "a word over numbers is part of their name");
        assertFalse(read("date,price,weight\n" + RECORDS).has("units"));
        assertEquals(4, read("date,price,M\n,1,M\n" + RECORDS).columns.getFirst().size(), "a size");
    }
}
