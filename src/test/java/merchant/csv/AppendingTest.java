package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import merchant.problem.Problem;
import merchant.table.Personal;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several files as one table, and records that the user wrote anew.
class AppendingTest {
    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static MemorySink append(Choices choices, Path... files) {
        var sink = new MemorySink();
        Appending.of(List.of(files), choices, Progress.NONE).into(sink, Progress.NONE);
        return sink;
    }

    @Test
    void columnsAreMatchedByNameAndTypesHoldForAllFiles() throws IOException {
        var sink = append(Choices.NONE, file("jan.csv", "order,amount,day,code\nA1,5,2024-01-05,7\nA2,6,2024-01-06,8\n"),
                file("feb.csv", "day;amount;order;shop\n2024-02-01 13:00:00;1,5;B1;x\n"), file("mar.csv", "order,amount,day,code\nC1,,2024-03-01,none yet\n"));
        assertEquals(List.of("order", "amount", "day", "code", "shop", "source"), sink.fields.stream().map(f -> f.name()).toList());
        assertEquals(List.of("A1", "A2", "B1", "C1"), sink.column("order"));
        assertEquals(Arrays.asList(5.0, 6.0, 1.5, null), sink.column("amount"));
        assertEquals(Type.TIMESTAMP, sink.fields.get(2).type());
        assertEquals(Arrays.asList("7", "8", null, "none yet"), sink.column("code"));
        assertEquals(Arrays.asList(null, null, "x", null), sink.column("shop"));
        assertEquals(List.of("jan.csv", "jan.csv", "feb.csv", "mar.csv"), sink.column("source"));
        assertEquals(2, sink.ledger.lines().stream().filter(l -> l.kind().equals("columns-differ")).count(), sink.ledger.lines().toString());
        assertEquals(3, sink.ledger.lines().stream().filter(l -> l.kind().equals("file")).count());
        assertEquals(3, sink.origin.reading().get("files").lines().count());
    }

    @Test
    void columnsThatTellOfPersonsKeepTheirMark() throws IOException {
        var sink = append(Choices.NONE, file("a.csv", "id,email,phone,note\n1,a@b.com,13800138000,\n2,c@d.org,13900139000,\n"),
                file("b.csv", "id,note,email,phone,address\n3,x,e@f.com,13700138000,Road 3\n"));
        assertEquals(Arrays.asList(null, Personal.EMAIL, Personal.PHONE, null, Personal.ADDRESS, null), sink.fields.stream().map(f -> f.personalOrNull()).toList());
    }

    @Test
    void namesThatDifferInCapitalsSpacesAndSignsAreOneColumnAndTold() throws IOException {
        var sink = append(new Choices(java.util.Map.of("type.order_id", "text")), file("a.csv", "order_id,unit price,day\n1,5,2024-01-05\n"),
                file("b.csv", "Order ID,Unit-Price,day\n2,6,2024-01-06\n"), file("c.csv", "ORDER-ID,unitPrice,Order ID\n3,7,x\n"));
        assertEquals(List.of("order_id", "unit price", "day", "Order ID", "source"), sink.fields.stream().map(f -> f.name()).toList());
        assertEquals(List.of("1", "2", "3"), sink.column("order_id"));
        assertEquals(Type.TEXT, sink.fields.getFirst().type());
        assertEquals(Arrays.asList(5L, 6L, 7L), sink.column("unit price"));
        assertEquals(Arrays.asList(null, null, "x"), sink.column("Order ID"));
        var told = sink.ledger.lines().stream().filter(l -> l.kind().equals("columns-met")).map(l -> l.what().toString()).toList();
        assertEquals(List.of("2 columns of \"b.csv\" stand below some with almost the same names: Order ID → order_id, Unit-Price → unit price.",
                "2 columns of \"c.csv\" stand below some with almost the same names: ORDER-ID → order_id, unitPrice → unit price."), told);
        assertEquals("order_id", sink.origin.reading().get("file.2.name.Order ID"));
    }

    @Test
    void membersOfAnArchiveMeetByAlmostTheSameNames() throws IOException {
        var zip = zip(List.of("one.csv;order_id,qty\n1,5\n", "two.csv;QTY,Order ID\n6,2\n"));
        var sink = new MemorySink();
        Appending.ofArchive(zip, Choices.NONE, Progress.NONE).orElseThrow().into(sink, Progress.NONE);
        assertEquals(List.of("order_id", "qty", "source"), sink.fields.stream().map(f -> f.name()).toList());
        assertEquals(List.of("1", "2"), sink.column("order_id"));
        assertEquals(Arrays.asList(5L, 6L), sink.column("qty"));
        var raw = new java.util.ArrayList<List<String>>();
        Members.of(zip, Choices.NONE, Progress.NONE).raw(Choices.NONE, raw::add, r -> { }, l -> { }, Progress.NONE);
        assertEquals(List.of(List.of("order_id", "qty", "source"), List.of("1", "5", "one.csv"), List.of("2", "6", "two.csv")), raw);
    }

    private Path zip(List<String> members) throws IOException {
        var zip = folder.resolve("a.zip");
        try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip))) {
            for (var member : members) {
                out.putNextEntry(new java.util.zip.ZipEntry(member.substring(0, member.indexOf(';'))));
                out.write(member.substring(member.indexOf(';') + 1).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return zip;
    }

    @Test
    void anArchiveIsDescribedAsItsImportReadsIt() throws IOException {
        var zip = zip(List.of("jan.csv;order,day,qty\n1,01/02/2024,1\n2,02/02/2024,2\nTotal,,3\n", "feb.csv;order,day,qty\n3,27/03/2024,3\n4,28/03/2024,4\nTotal,,7\n"));
        var all = Appending.ofArchive(zip, Choices.NONE, Progress.NONE).orElseThrow();
        var seen = all.whole(Progress.NONE);
        var sink = new MemorySink();
        all.into(sink, Progress.NONE);
        assertEquals(4, seen.records());
        assertEquals(sink.fields, seen.fields());
        assertEquals("2024-02-01", sink.column("day").getFirst().toString());
        assertTrue(seen.column("day").typeReason().toString().contains("day first"), seen.column("day").typeReason().toString());
        var told = List.of("jan.csv: 1 row of totals or averages was passed over, because it is no record.", "feb.csv: 1 row of totals or averages was passed over, because it is no record.");
        assertEquals(told, sink.ledger.leftOut().stream().map(l -> l.what().toString()).toList());
        assertEquals(told, seen.ledger().leftOut().stream().map(l -> l.what().toString()).toList());
    }

    @Test
    void anArchiveOfMoreFilesThanCanBeComparedIsRefusedUnlessOneIsChosen() throws IOException {
        var zip = zip(java.util.stream.IntStream.rangeClosed(1, 1_001).mapToObj(i -> i + ".csv;id,qty\n" + i + ",5\n").toList());
        var told = assertThrows(Problem.class, () -> Appending.ofArchive(zip, Choices.NONE, Progress.NONE)).getMessage();
        assertTrue(told.contains("1,001") && told.contains("1,000"), told);
        var sink = new MemorySink();
        Reading.read(zip, Choices.NONE.with("member", "1001.csv"), sink, Progress.NONE);
        assertEquals(List.of("1001"), sink.column("id").stream().map(String::valueOf).toList());
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        var one = file("a.csv", "order,amount\nA1,5\n");
        var other = file("b.csv", "city,people\nBerlin,3\n");
        assertTrue(assertThrows(Problem.class, () -> append(Choices.NONE, one, other)).getMessage().contains("b.csv"));
    }

    @Test
    void aRecordWrittenAnewIsReadInItsPlaceAndTold() throws IOException {
        var file = file("bad.csv", "order,product,n\nA1,tea,5\nA2,cup, red,6,7\nA3,pot,1\n");
        var seen = Reading.inspect(file, Choices.NONE, Progress.NONE);
        assertTrue(seen.summary().toString().endsWith("2 records and 1 that cannot be read"), seen.summary().toString());
        var choices = Choices.NONE.with("record.3", "A2,\"cup, red\",6");
        var sink = new MemorySink();
        Reading.read(file, choices, sink, Progress.NONE);
        assertEquals(List.of(1, 0), List.of(seen.rejected().size(), sink.rejected.size()));
        assertEquals(List.of("A1", "A2", "A3"), sink.column("order"));
        assertEquals(List.of("tea", "cup, red", "pot"), sink.column("product"));
        assertEquals(1, sink.line("corrected").count());
        assertEquals(0, Reading.inspect(file, choices, Progress.NONE).rejected().size());
        assertEquals(1, Reading.inspect(file, choices.with("record.3", "A2,x,y,z"), Progress.NONE).rejected().size());
    }

    @Test
    void aRecordOfEachFileIsWrittenAnewByTheFilesPlace() throws IOException {
        var files = java.util.List.of(file("jan.csv", "order,n\nA1,5\nA2,6,7,8,9\n"), file("feb.csv", "order,n\nB1,5\nB2,6,7,8,9\n"));
        var sink = new MemorySink();
        Appending.of(files, Choices.parse(List.of("record.3=A2,6", "record.2:3=B2,7")), Progress.NONE).into(sink, Progress.NONE);
        assertEquals(List.of("A1", "A2", "B1", "B2"), sink.column("order"));
        var told = org.junit.jupiter.api.Assertions.assertThrows(merchant.problem.Problem.class, () -> Appending.of(files, Choices.parse(List.of("record.3:3=x")), Progress.NONE));
        assertEquals(true, told.getMessage().contains("there are 2 files"), told.getMessage());
        org.junit.jupiter.api.Assertions.assertThrows(merchant.problem.Problem.class, () -> Reading.inspect(files.getFirst(), Choices.parse(List.of("record.2:3=x")), Progress.NONE));
    }

    @Test
    void clocksOfFilesFromSeveralZonesStayTextAndTheLookSaysSo() throws IOException {
        var east = file("east.csv", "order,at,n\nA1,2024-05-01 10:00:00 +0900,5\nA2,2024-05-02 11:00:00 +0900,6\n");
        var west = file("west.csv", "order,at,n\nB1,2024-05-01 10:00:00 -0500,5.5\nB2,2024-05-02 11:00:00 -0500,6\n");
        var all = Appending.of(List.of(east, west), Choices.NONE, Progress.NONE);
        var seen = all.together(Progress.NONE).stream().map(l -> l.what().toString()).toList();
        assertTrue(seen.contains("at: stays text, because the time zones of the files differ."), seen.toString());
        assertTrue(seen.stream().anyMatch(s -> s.startsWith("n: decimal number in the table of all files") && s.contains("east.csv")), seen.toString());
        var sink = new MemorySink();
        all.into(sink, Progress.NONE);
        assertEquals("2024-05-01 10:00:00 +0900", sink.column("at").getFirst());
        assertEquals(List.of("at: stays text, because the time zones of the files differ."), told(sink, "zone-unclear"));
    }

    @Test
    void summerAndWinterOfOnePlaceAreKeptAsItsClock() throws IOException {
        var summer = file("july.csv", "order,at\nA1,2024-07-01 10:00:00 +0200\n");
        var winter = file("january.csv", "order,at\nB1,2024-01-01 10:00:00 +0100\n");
        var sink = new MemorySink();
        Appending.of(List.of(summer, winter), Choices.NONE, Progress.NONE).into(sink, Progress.NONE);
        assertEquals(java.time.LocalDateTime.of(2024, 7, 1, 10, 0), sink.column("at").getFirst());
        assertEquals(1, told(sink, "zone-seasons").size());
    }

    private static List<String> told(MemorySink sink, String kind) {
        return sink.ledger.lines().stream().filter(l -> l.kind().equals(kind)).map(l -> l.what().toString()).toList();
    }

    @Test
    void daysAndMonthsAreReadInTheOrderThatFitsEveryFile() throws IOException {
        var open = file("a.csv", "id,d\n1,01/02/2024\n2,03/04/2024\n3,05/06/2024\n");
        var clear = file("b.csv", "id,d\n4,25/02/2024\n5,26/02/2024\n6,27/02/2024\n");
        var days = List.of("2024-02-01", "2024-04-03", "2024-06-05", "2024-02-25", "2024-02-26", "2024-02-27").stream().map(java.time.LocalDate::parse).toList();
        var sink = append(Choices.NONE, open, clear);
        assertEquals(days, sink.column("d"));
        assertEquals(List.of("d: day first was taken for all files, because no other order fits all of them; by themselves these fit another one too: \"a.csv\"."), told(sink, "date-order"));
        assertEquals("dmy", sink.origin.reading().get("file.1.format.d"));
        assertEquals(java.util.Set.copyOf(days), java.util.Set.copyOf(append(Choices.NONE, clear, open).column("d")));
        assertEquals(java.time.LocalDate.of(2024, 1, 2), append(Choices.NONE.with("format.d", "mdy"), open, file("c.csv", "id,d\n4,02/25/2024\n")).column("d").getFirst());
    }

    @Test
    void aColumnWhoseFilesContradictEachOtherStaysText() throws IOException {
        var sink = append(Choices.NONE, file("a.csv", "id,d\n1,25/02/2024\n2,03/04/2024\n"), file("b.csv", "id,d\n3,02/25/2024\n"), file("c.csv", "id,d\n4,2024-05-01\n"));
        assertEquals(List.of("25/02/2024", "03/04/2024", "02/25/2024", "2024-05-01"), sink.column("d"));
        assertEquals(List.of("d: stays text, because no order of day and month fits the dates of all files: \"a.csv\" day first, \"b.csv\" month first."), told(sink, "date-contradiction"));
    }

    @Test
    void anotherColumnOfAnotherFileShowsTheOrderWhereAllAreOpen() throws IOException {
        var sink = append(Choices.NONE, file("a.csv", "d,e\n01/02/2024,x\n"), file("b.csv", "d,e\n03/04/2024,x\n"), file("c.csv", "d,paid\n03/04/2024,25/04/2024\n"));
        assertEquals(List.of("2024-02-01", "2024-04-03", "2024-04-03"), sink.column("d").stream().map(Object::toString).toList());
        assertEquals(1, told(sink, "date-order").size());
    }

    @Test
    void numbersThatCanBeReadInTwoWaysFollowTheFileThatLeavesNoDoubt() throws IOException {
        var open = file("a.csv", "id,v\n1,\"1,234\"\n2,\"2,345\"\n");
        var comma = file("b.csv", "id,v\n4,\"1.234,50\"\n5,\"2,75\"\n");
        var point = file("c.csv", "id,v\n6,\"1,234.50\"\n7,2.75\n");
        var sink = append(Choices.NONE, open, comma);
        assertEquals(List.of(1.234, 2.345, 1234.5, 2.75), sink.column("v"));
        assertEquals(List.of("v: the numbers of \"a.csv\" can be read in two ways; the comma was read as the decimal mark, as in \"b.csv\"."), told(sink, "number-followed"));
        assertEquals(List.of(1234.5, 2.75, 1234.5, 2.75), append(Choices.NONE, comma, point).column("v"));
        var three = append(Choices.NONE, open, comma, point);
        assertEquals(List.of(1234.0, 2345.0), three.column("v").subList(0, 2));
        assertEquals(1, told(three, "number-either").size());
    }

    @Test
    void numbersOfSeveralFilesThatCountDifferentThingsAreNotAdded() throws IOException {
        var pieces = file("a.csv", "id,v\n1,5件\n2,6件\n");
        var boxes = file("b.csv", "id,v\n3,7箱\n");
        var bare = file("c.csv", "id,v\n3,8\n");
        var sink = append(Choices.NONE, pieces, boxes);
        assertEquals(List.of("5件", "6件", "7箱"), sink.column("v"));
        assertEquals(List.of("v: stays text, because the numbers of the files count different things, as 2件 and 2箱 do."), told(sink, "unit-mixed"));
        assertEquals(List.of(5L, 6L, 8L), append(Choices.NONE, pieces, bare).column("v"));
        assertEquals(List.of("7箱", "8"), append(Choices.NONE, boxes, bare).column("v"), "8 may be pieces");
    }

    @Test
    void currenciesOfSeveralFilesAreNotAdded() throws IOException {
        var yuan = file("a.csv", "id,v\n1,¥5.00\n2,¥6.50\n");
        var dollars = file("b.csv", "id,v\n3,$7.00\n");
        var sink = append(Choices.NONE, yuan, dollars);
        assertEquals(List.of("¥5.00", "¥6.50", "$7.00"), sink.column("v"));
        assertEquals(List.of("v: stays text, because the files hold several currencies."), told(sink, "unit-mixed"));
        assertEquals(List.of(5.0, 6.5, 8.0), append(Choices.NONE, yuan, file("c.csv", "id,v\n3,8.00\n")).column("v"));
    }
}
