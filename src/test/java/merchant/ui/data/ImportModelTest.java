package merchant.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import merchant.store.copy.Matching;
import merchant.table.Role;
import merchant.table.Type;
import merchant.work.InlineWorker;
import merchant.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {
    @TempDir
    private Path folder;
    private final InlineWorker worker = new InlineWorker();
    private final Workspace workspace = new Workspace(worker, Clock.systemUTC(), () -> folder.resolve("shop.merchant"));
    private final List<String> imported = new ArrayList<>();

    @AfterEach
    void close() {
        workspace.close();
    }

    private ImportModel model(String name, String text) throws IOException {
        return new ImportModel(Files.writeString(folder.resolve(name), text), workspace, worker, imported::add);
    }

    private static ImportModel.State.Found found(ImportModel model) {
        return assertInstanceOf(ImportModel.State.Found.class, model.state().get());
    }

    @Test
    void showsWhatWasFound() throws IOException {
        var model = model("orders.csv", "order_id,date,amount\nA1,2024-01-05,3.5\nA2,2024-01-06,4\n");
        model.look();
        var columns = found(model).inspection().columns();
        assertEquals(List.of(Type.TEXT, Type.DATE, Type.DECIMAL), columns.stream().map(c -> c.type()).toList());
        assertEquals(Role.DATE, columns.get(1).roleOrNull());
        assertEquals("orders", model.tableName().get());
    }

    @Test
    void aChoiceLooksAgainAndCanBeTakenBack() throws IOException {
        var model = model("x.csv", "a,b\n1,2\n3,4\n");
        model.look();
        model.choose("type.a", "text");
        assertEquals(Type.TEXT, found(model).inspection().columns().getFirst().type());
        model.choose("type.a", "");
        assertEquals(Type.WHOLE, found(model).inspection().columns().getFirst().type());
        model.choose("header", "no");
        assertEquals(3, found(model).inspection().preview().size());
        model.forgetChoices();
        assertEquals(2, found(model).inspection().preview().size());
    }

    @Test
    void importsIntoTheProjectUnderTheNameChosen() throws IOException {
        var model = model("x.csv", "a,b\n1,2\n3,4\n");
        model.look();
        model.tableName().set("till");
        model.importNow();
        assertEquals(List.of("till"), imported);
        assertEquals(2, workspace.table("till").orElseThrow().rows());
    }

    @Test
    void aSecondImportOfTheSameNameKeepsTheFirst() throws IOException {
        for (int i = 0; i < 2; i++) {
            var model = model("x.csv", "a\n" + "1\n".repeat(i + 1));
            model.look();
            model.importNow();
        }
        assertEquals(2, imported.stream().distinct().count());
        assertEquals(1, workspace.table(imported.getFirst()).orElseThrow().rows());
    }

    @Test
    void whatCannotBeReadIsAProblemAndChangesNothing() throws IOException {
        var model = model("empty.csv", "");
        model.look();
        assertTrue(assertInstanceOf(ImportModel.State.Failed.class, model.state().get()).problem().remedy().isPresent());
        model.importNow();
        assertTrue(imported.isEmpty());
    }

    @Test
    void anotherFileOfAnArchiveIsChosenWhereALookFails() throws IOException {
        var zip = folder.resolve("a.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var member : List.of("a.csv;", "b.csv;x,y\n1,2\n", "c.dat;")) {
                out.putNextEntry(new ZipEntry(member.substring(0, member.indexOf(';'))));
                out.write(member.substring(member.indexOf(';') + 1).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        var model = new ImportModel(zip, workspace, worker, imported::add);
        model.look();
        assertEquals("b.csv", model.packing().orElseThrow().part());
        var other = new ImportModel(zip, workspace, worker, imported::add);
        other.choose("member", "c.dat");
        var problem = assertInstanceOf(ImportModel.State.Failed.class, other.state().get()).problem();
        assertEquals("The file \"c.dat\" of \"a.zip\" is empty.", problem.happened().toString());
        assertEquals(List.of("a.csv", "b.csv", "c.dat"), other.packing().orElseThrow().parts());
        other.choose("member", "b.csv");
        assertEquals(1, found(other).inspection().records());
    }

    @Test
    void newRowsOfATableOfSeveralFilesGetTheNameOfTheNewerFile() throws IOException {
        var files = List.of(Files.writeString(folder.resolve("feb.csv"), "order_id,day\nA1,2024-02-01\n"), Files.writeString(folder.resolve("jan.csv"), "order_id,day\nA2,2024-01-01\n"));
        var first = new ImportModel(files, "", workspace, worker, imported::add);
        first.look();
        first.tableName().set("orders");
        first.importNow();
        for (var month : List.of("mar", "apr")) {
            var newer = into("orders", month + ".csv", "order_id,day\nA2,2024-01-01\n" + month + ",2024-03-01\n");
            newer.importNow();
            assertEquals(List.of(), assertInstanceOf(ImportModel.State.Compared.class, newer.state().get()).difference().absent());
            newer.takeOver(true, Optional.empty());
        }
        assertEquals(List.of("feb.csv", "jan.csv", "mar.csv", "apr.csv"), workspace.table("orders").orElseThrow().page(0, 9).stream().map(r -> r.get(2)).toList());
    }

    @Test
    void aFewCellsThatDoNotFitLeaveAColumnItsType() throws IOException {
        var text = new StringBuilder("order_id,day,amount\n");
        for (int i = 1; i <= 40; i++) {
            text.append("A").append(i).append(",2024-01-").append(1 + i % 28).append(" 09:30,").append(i).append(".50\n");
        }
        var first = model("orders.csv", text.toString());
        first.look();
        first.importNow();
        var bad = text.toString().replace("A7,2024-01-8 09:30", "A7,soon").replace(",9.50", ",nine").replace("12.50", "12.75");
        var newer = into("orders", "newer.csv", bad);
        assertEquals(List.of(Type.TEXT, Type.TIMESTAMP, Type.DECIMAL), found(newer).inspection().fields().stream().map(f -> f.type()).toList());
        assertEquals(2, newer.unreadable().size());
        newer.importNow();
        var kept = assertInstanceOf(ImportModel.State.Compared.class, newer.state().get()).difference();
        assertEquals(List.of(37L, 0L, 1L, 2L, 2L), List.of(kept.alike(), kept.fresh(), kept.changed(), kept.vanished(), kept.aside()));
        newer.leave();
        newer.choose("type.amount", "text");
        newer.importNow();
        var widened = assertInstanceOf(ImportModel.State.Compared.class, newer.state().get()).difference();
        assertEquals(List.of("amount"), widened.retyped().stream().map(r -> r.column()).toList());
        assertEquals(List.of(37L, 0L, 2L, 1L), List.of(widened.alike(), widened.fresh(), widened.changed(), widened.vanished()));
        newer.leave();
    }

    @Test
    void aColumnThatManyCellsSpeakAgainstIsLeftToTheComparison() throws IOException {
        var first = model("orders.csv", "order_id,units\nA1,7\nA2,8\nA3,9\nA4,9\nA5,9\nA6,9\nA7,9\nA8,9\nA9,9\nB1,9\n");
        first.look();
        first.importNow();
        var newer = into("orders", "newer.csv", "order_id,units\nA1,7\nA2,8.5\nA3,9\nA4,9\nA5,9\nA6,9\nA7,9\nA8,9\nA9,9\nB1,x\n");
        assertEquals(Type.DECIMAL, found(newer).inspection().fields().get(1).type(), "one word in ten; the fraction widens the whole numbers");
        var codes = into("orders", "codes.csv", "order_id,units\nA1,7\nA2,8\nA3,9\nA4,9\nA5,9\nA6,9\nA7,9\nA8,9\nA9,y\nB1,x\n");
        assertEquals(Type.TEXT, found(codes).inspection().fields().get(1).type());
    }

    @Test
    void aFileThatVanishesBeforeTheImportIsToldAndLeavesNoTable() throws IOException {
        var model = model("gone.csv", "a,b\n1,2\n");
        model.look();
        Files.delete(model.file());
        model.importNow();
        assertInstanceOf(ImportModel.State.Failed.class, model.state().get());
        assertTrue(workspace.tables().isEmpty());
    }

    @Test
    void newerDataIsComparedAndTakenOverIntoTheTableThatIsThere() throws IOException {
        var first = model("orders.csv", "order_id,units,amount\nA1,7,3\nA2,8,4\nA3,9,5\n");
        first.look();
        first.importNow();
        var second = new ImportModel(List.of(Files.writeString(folder.resolve("newer.csv"), "order_id,units,amount\nA2,8,4\nA3,9,6.5\nA4,x,1\n")), "", workspace,
                worker, imported::add);
        second.look();
        assertEquals(List.of("orders"), second.candidates());
        second.into("orders");
        assertEquals(Type.TEXT, found(second).inspection().columns().get(1).type());
        second.importNow();
        var widened = assertInstanceOf(ImportModel.State.Compared.class, second.state().get()).difference().retyped();
        assertEquals(List.of("units", "amount"), widened.stream().map(r -> r.column()).toList());
        assertEquals(List.of(Type.TEXT, Type.DECIMAL), widened.stream().map(r -> r.both()).toList());
        second.leave();
        assertEquals(1, workspace.tables().size());
        second.choose("type.units", "whole");
        assertEquals(1, second.unreadable().size());
        var third = new ImportModel(List.of(Files.writeString(folder.resolve("good.csv"), "order_id,units,amount\nA2,8,4\nA3,9,6\nA4,1,1\n")), "orders", workspace,
                worker, imported::add);
        third.look();
        third.importNow();
        var compared = assertInstanceOf(ImportModel.State.Compared.class, third.state().get());
        assertEquals(List.of(1L, 1L, 1L, 1L), List.of(compared.difference().alike(), compared.difference().fresh(), compared.difference().changed(),
                compared.difference().vanished()));
        third.leave();
        assertEquals(List.of("orders"), workspace.tables().stream().map(t -> t.name()).toList());
        assertEquals(3, workspace.tables().getFirst().rows());
        third.importNow();
        third.takeOver(false, Optional.empty());
        assertEquals(3, workspace.tables().getFirst().rows());
        assertEquals("A4", workspace.tables().getFirst().page(2, 1).getFirst().getFirst());
        assertEquals(List.of("orders", "orders"), imported);
        assertTrue(workspace.tables().getFirst().renewed().isPresent());
    }

    @Test
    void whatHoldsForAllFilesIsSaidOnceAndADeviationUnderItsFile() throws IOException {
        var one = Files.writeString(folder.resolve("one.csv"), "id,day,size\n1,03/04/2024,5\n2,25/04/2024,6\n");
        var two = Files.writeString(folder.resolve("two.csv"), "Id,Day,size\n3,05/06/2024,x\n4,07/06/2024,8\n");
        var three = Files.writeString(folder.resolve("three.csv"), "id;day;size\n5;06/07/2024;9\n6;26/07/2024;10\n");
        var model = new ImportModel(List.of(one, two, three), "", workspace, worker, imported::add);
        model.look();
        var said = model.ledger().lines().stream().map(l -> l.what().toString()).toList();
        int all = said.indexOf("All files, where a file below does not say otherwise:");
        assertEquals(1, said.stream().filter("The columns are divided by this sign: comma."::equals).count(), said.toString());
        assertEquals(1, said.stream().filter(l -> l.startsWith("Read as UTF-8.")).count(), said.toString());
        assertTrue(said.indexOf(said.stream().filter(l -> l.startsWith("Read as UTF-8.")).findFirst().orElseThrow()) > all, said.toString());
        int third = said.indexOf(said.stream().filter(l -> l.startsWith("three.csv")).findFirst().orElseThrow());
        assertTrue(said.subList(third, said.size()).contains("The columns are divided by this sign: semicolon."), said.toString());
        // read alone, the second file would leave the order of day and month open and the others their codes as numbers
        assertTrue(said.stream().noneMatch(l -> l.contains("Overrule it with") && said.indexOf(l) > all), said.toString());
        model.show(1);
        assertEquals(List.of(Type.TEXT, Type.DATE, Type.TEXT), found(model).inspection().columns().stream().map(c -> c.type()).toList());
        model.show(0);
        assertEquals("All files together decide this.", found(model).inspection().columns().get(2).typeReason().toString());
        assertEquals(3, model.ledger().lines().stream().filter(l -> l.kind().equals("file")).count());
    }

    @Test
    void severalFilesBecomeOneTableAndRecordsAreWrittenAnew() throws IOException {
        var one = Files.writeString(folder.resolve("jan.csv"), "order_id,amount\nA1,3\nA2,4,5,6\n");
        var two = Files.writeString(folder.resolve("feb.csv"), "order_id,amount\nB1,3\nB2,1,2,3,4\n");
        var model = new ImportModel(List.of(one, two), "", workspace, worker, imported::add);
        model.look();
        assertEquals(List.of("3", "2:3"), model.unreadable().stream().map(Looked.Unreadable::key).toList());
        assertEquals("feb.csv, line 3", model.unreadable().getLast().where().toString());
        assertEquals(2, model.ledger().lines().stream().filter(l -> l.kind().equals("file")).count());
        model.show(1);
        assertEquals("B1", found(model).inspection().preview().getFirst().original().getFirst());
        model.correct(java.util.Map.of("3", "A2,4", "2:3", "B2,1"));
        assertEquals(2, model.corrections());
        assertEquals("B2", found(model).inspection().preview().getLast().original().getFirst(), "the same file is shown");
        model.importNow();
        assertEquals(4, workspace.table("jan").orElseThrow().rows());
        assertEquals(0, workspace.table("jan").orElseThrow().rejectedCount());
        assertEquals("feb.csv", workspace.table("jan").orElseThrow().page(2, 1).getFirst().get(2));
    }

    private ImportModel into(String table, String name, String text) throws IOException {
        var model = new ImportModel(List.of(Files.writeString(folder.resolve(name), text)), table, workspace, worker, imported::add);
        model.look();
        return model;
    }

    @Test
    void theEarlierReadingIsTheFirstGuessForNewerData() throws IOException {
        var first = model("orders.csv", "No;day;n\nA1;03/04/2024;5\nA2;05/06/2024;6\n");
        first.look();
        first.choose("format.day", "mdy");
        first.choose("name.No", "order");
        first.importNow();
        var newer = into("orders", "newer.csv", "No;day;n\nA2;05/06/2024;6,5\nA3;07/08/2024;7\n");
        assertEquals("mdy", newer.choices().get("format.day").orElseThrow());
        assertEquals(List.of("order", "day", "n"), found(newer).inspection().fields().stream().map(f -> f.name()).toList());
        newer.importNow();
        newer.match(Matching.by("order"));
        var difference = assertInstanceOf(ImportModel.State.Compared.class, newer.state().get()).difference();
        assertEquals(List.of("order"), difference.key());
        assertEquals(List.of(1L, 1L, 1L), List.of(difference.fresh(), difference.changed(), difference.vanished()));
        assertEquals(List.of(2L, 3L), difference.examples().stream().map(e -> e.line()).filter(l -> l > 0).sorted().toList());
        newer.takeOver(true, Optional.empty());
        var table = workspace.table("orders").orElseThrow();
        assertEquals(List.of(5.0, 6.5, 7.0), table.page(0, 5).stream().map(r -> r.get(2)).toList());
        assertEquals(2, table.ledger().lines().getFirst().examples().getFirst().line());
        newer.forgetChoices();
        assertEquals(List.of("No", "day", "n"), found(newer).inspection().fields().stream().map(f -> f.name()).toList());
    }

    @Test
    void anEarlierReadingThatDoesNotFitIsLeft() throws IOException {
        var first = model("orders.csv", "order;day;n\nA1;25/04/2024;5,5\nA2;26/06/2024;6\n");
        first.look();
        first.importNow();
        var newer = into("orders", "newer.csv", "order,day,n\nÄ2,05/26/2024,6.5\nÄ3,07/28/2024,7.25\n");
        assertEquals(List.of(Type.TEXT, Type.DATE, Type.DECIMAL), found(newer).inspection().columns().stream().map(c -> c.type()).toList());
        assertEquals("Ä2", found(newer).inspection().preview().getFirst().original().getFirst());
    }
}
