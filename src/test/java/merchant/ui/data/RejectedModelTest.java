package merchant.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import merchant.csv.Rereading.Outcome;
import merchant.store.StoredTable;
import merchant.table.TableSink.Rejected;
import merchant.table.step.Step;
import merchant.work.InlineWorker;
import merchant.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Records that could not be read are written anew in the project and read into their table, whose file may be gone by then.
class RejectedModelTest {
    private static final String ORDERS = "order_id;product;date;amount\n=\"0017\";Tea;05.07.2026;1.234,50\n=\"0018\";Cup; large;06.07.2026;3,5;a;b;c;d;e\n"
            + "=\"0019\";Pot;07.07.2026;25,00\n=\"0020\";Pot;08.07.2026;2,00;a;b;c;d;e\n";

    @TempDir
    private Path folder;
    private final InlineWorker worker = new InlineWorker();
    private final Workspace workspace = new Workspace(worker, Clock.systemUTC(), () -> folder.resolve("shop.merchant"));

    @AfterEach
    void close() {
        workspace.close();
    }

    private StoredTable table(String into, String... namesAndTexts) throws IOException {
        var files = new ArrayList<Path>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.add(Files.writeString(folder.resolve(namesAndTexts[i]), namesAndTexts[i + 1]));
        }
        var names = new ArrayList<String>();
        var importing = new ImportModel(files, into, workspace, worker, names::add);
        importing.look();
        importing.importNow();
        if (importing.state().get() instanceof ImportModel.State.Compared) {
            importing.takeOver(true, Optional.empty());
        }
        for (var file : files) {
            Files.delete(file);
        }
        return workspace.table(names.getFirst()).orElseThrow();
    }

    private static List<Rejected> records(RejectedModel model) {
        return model.loaded().get().orElseThrow().records();
    }

    @Test
    void recordsAreReadAsTheImportWouldHaveReadThem() throws IOException {
        var table = table("", "orders.csv", ORDERS);
        assertEquals(2, table.rows());
        var model = new RejectedModel(table, workspace);
        assertEquals(List.of(3L, 5L), records(model).stream().map(Rejected::line).toList());
        assertInstanceOf(Outcome.Refused.class, model.outcome().get().orElseThrow());
        model.write("=\"0018\";\"Cup; large\";06.07.2026;zwei");
        assertTrue(assertInstanceOf(Outcome.Refused.class, model.outcome().get().orElseThrow()).why().toString().contains("\"zwei\""));
        assertEquals(0, model.fitting());
        model.write("=\"0018\";\"Cup; large\";06.07.2026;3,5");
        var rows = assertInstanceOf(Outcome.Rows.class, model.outcome().get().orElseThrow());
        assertEquals(List.of("0018", "Cup; large", LocalDate.of(2026, 7, 6), 3.5), rows.rows().getFirst().stored());
        model.readThem();
        assertEquals(List.of("0018", "Cup; large", LocalDate.of(2026, 7, 6), 3.5), table.page(2, 1).getFirst());
        assertEquals(3, table.rows());
        assertEquals(1, table.rejectedCount());
        var line = table.ledger().lines().getFirst();
        assertEquals("reread", line.kind());
        assertEquals(1, line.count());
        assertEquals(3, line.examples().getFirst().line());
        assertTrue(table.ledger().lines().stream().anyMatch(l -> l.kind().equals("decimal-comma") && l.what().toString().startsWith("Of the records written anew")
                && l.examples().getFirst().line() == 3), table.ledger().toString());
        assertEquals(List.of(5L), records(model).stream().map(Rejected::line).toList());
    }

    @Test
    void aRecordCanBecomeSeveral() throws IOException {
        var table = table("", "orders.csv", ORDERS);
        var model = new RejectedModel(table, workspace);
        model.choose(1);
        model.write("0020;Pot;08.07.2026;2,00\n0021;Cup;09.07.2026;4,00\n");
        assertEquals(2, assertInstanceOf(Outcome.Rows.class, model.outcome().get().orElseThrow()).count());
        model.choose(0);
        model.write("0018;Cup;06.07.2026;3,5\r\n");
        model.readThem();
        assertEquals(List.of("0017", "0019", "0018", "0020", "0021"), table.page(0, 9).stream().map(List::getFirst).toList());
        assertEquals(0, table.rejectedCount());
        assertEquals(2, table.ledger().lines().getFirst().count());
        assertTrue(records(model).isEmpty());
    }

    @Test
    void stepsAreMadeAnewAndDraftsThatDoNotFitStay() throws IOException {
        var table = table("", "orders.csv", ORDERS);
        workspace.preparing().create("orders", "made", List.of(new Step.Drop(List.of("amount"))), name -> { });
        var model = new RejectedModel(table, workspace);
        model.write("still wrong;x;y;z;w");
        model.choose(1);
        model.write("0020;Pot;08.07.2026;2,00");
        model.readThem();
        assertEquals(3, workspace.table("made").orElseThrow().rows());
        assertEquals("still wrong;x;y;z;w", model.text());
        assertTrue(table.renewed().isPresent(), "results say that newer data is in");
    }

    @Test
    void aRecordOfSeveralFilesIsReadByItsOwnFile() throws IOException {
        var table = table("", "april.csv", "id,product,amount\nA1,Tea,1.5\nA2,Cup,2.5\nA3,Cup,large,3,a,b,c,d,e\n", "may.csv", "amount;id;product\n2,5;B1;Tea\n3,5;B2;Tea\n4,5;B3;Tea;a;b;c;d;e;f\n");
        var model = new RejectedModel(table, workspace);
        assertEquals(2, records(model).size());
        model.write("A3,\"Cup, large\",3");
        model.choose(1);
        model.write("4,5;B3;Tea");
        model.readThem();
        assertEquals(List.of(List.of("A3", "Cup, large", 3.0, "april.csv"), List.of("B3", "Tea", 4.5, "may.csv")), table.page(4, 2));
    }

    @Test
    void aRecordOfAnEarlierFileThatWasReadOtherwiseIsLeftAlone() throws IOException {
        table("", "orders.csv", ORDERS);
        var table = table("orders", "newer.csv", "date;order_id;product;amount\n09.07.2026;=\"0030\";Pot;25,00\n09.07.2026;=\"0031\";Pot;25,00;a;b;c;d;e;f\n");
        var model = new RejectedModel(table, workspace);
        assertEquals(3, records(model).size());
        assertTrue(model.obstacle().isPresent());
        model.choose(2);
        model.write("09.07.2026;=\"0031\";Pot;25,00");
        model.readThem();
        assertEquals("0031", table.page(table.rows() - 1, 1).getFirst().getFirst());
    }

    @Test
    void everyOneOfManyRecordsCanBeReachedAndWrittenAnew() throws IOException {
        var text = new StringBuilder("id,product,amount\nA0,Tea,1\n");
        for (int i = 1; i <= 2_500; i++) {
            text.append("A").append(i).append(",Cup,x,y,z\nB").append(i).append(",Tea,1\n");
        }
        var table = table("", "many.csv", text.toString());
        assertEquals(2_500, table.rejectedCount());
        var model = new RejectedModel(table, workspace);
        model.write("A1,Cup,1");
        model.later();
        model.later();
        assertEquals(500, records(model).size());
        assertEquals(2_000, model.loaded().get().orElseThrow().from());
        model.choose(499);
        assertEquals("A2500,Cup,x,y,z", model.text());
        model.write("A2500,Cup,2500");
        model.choose(0);
        model.write("A2001,still,wrong,z");
        model.later();
        assertEquals(2_000, model.loaded().get().orElseThrow().from(), "there is no page behind the last");
        assertEquals(2, model.fitting());
        model.readThem();
        assertEquals(2_498, table.rejectedCount());
        assertEquals(List.of("A1", "A2500"), table.page(table.rows() - 2, 2).stream().map(List::getFirst).toList());
        assertEquals("A2002,Cup,x,y,z", model.text(), "one record before these was read, so the page starts one later");
        model.earlier();
        model.choose(999);
        assertEquals("A2001,still,wrong,z", model.text(), "what does not fit yet stays");
    }

    @Test
    void whatStandsOnAnOrdersFirstLineIsTakenFromTheTable() throws IOException {
        var table = table("", "orders.csv", """
                Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price
                N1001,ann@example.org,paid,2026-05-01 10:00:00 +0200,fulfilled,EUR,30.00,33.50,2026-05-01 09:59:00 +0200,2,Tea cup,10.00
                N1001,,,,,,,,,1,Plate, large,10.00,a,b,c,d
                N1002,bob@example.org,paid,2026-05-02 11:00:00 +0200,,EUR,12.00,12.00,2026-05-02 10:59:00 +0200,1,Bowl,12.00
                N1003,,,,,,,,,1,Mug, small,4.50,a,b,c,d
                N1004,cia@example.org,paid,2026-05-03 11:00:00 +0200,,EUR,12.00,12.00,2026-05-02 10:59:00 +0200,1,Bowl,12.00
                N1005,dan@example.org,paid,2026-05-04 11:00:00 +0200,,EUR,12.00,12.00,2026-05-02 10:59:00 +0200,1,Bowl,12.00
                N1006,eve@example.org,paid,2026-05-05 11:00:00 +0200,,EUR,12.00,12.00,2026-05-02 10:59:00 +0200,1,Bowl,12.00
                """);
        assertEquals(2, table.rejectedCount());
        var model = new RejectedModel(table, workspace);
        model.write("N1001,,,,,,,,,1,\"Plate, large\",10.00");
        var stored = assertInstanceOf(Outcome.Rows.class, model.outcome().get().orElseThrow()).rows().getFirst().stored();
        assertEquals("ann@example.org", stored.get(1));
        assertEquals(null, stored.get(7), "the total of the order is not counted twice");
        model.choose(1);
        model.write("N1003,,,,,,,,,1,\"Mug, small\",4.50");
        model.readThem();
        var rows = table.page(table.rows() - 2, 2);
        assertEquals(Arrays.asList("N1001", "ann@example.org", "paid"), rows.getFirst().subList(0, 3));
        assertEquals(table.page(0, 1).getFirst().get(8), rows.getFirst().get(8));
        assertEquals(Arrays.asList("N1003", null, null), rows.getLast().subList(0, 3));
        assertTrue(table.ledger().lines().stream().anyMatch(l -> l.kind().equals("carried-down") && l.what().toString().startsWith("Of the records written anew")), table.ledger().toString());
    }

    @Test
    void recordsThatChangedMeanwhileAreNotTaken() throws IOException {
        var table = table("", "orders.csv", ORDERS);
        var one = new RejectedModel(table, workspace);
        var other = new RejectedModel(table, workspace);
        for (var model : List.of(one, other)) {
            model.write("0018;Cup;06.07.2026;3,5");
            model.readThem();
        }
        assertEquals(3, table.rows());
        assertTrue(other.problem().get().orElseThrow().getMessage().contains("others by now"));
    }
}
