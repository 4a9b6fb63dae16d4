package merchant.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merchant.store.copy.Matching;
import merchant.store.copy.Part;
import merchant.table.step.Step;
import merchant.work.Progress;
import merchant.work.Cancelled;
import merchant.text.Sentence;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a kill leaves of a copy is swept, and nothing else; comparing and taking newer data over tell how far they are, and a commit stands.
class PartTest {
    @TempDir
    private Path folder;

    private Path left(String name, Path project) throws IOException {
        var whole = Files.readAllBytes(project);
        return Files.write(folder.resolve(name), Arrays.copyOf(whole, Math.min(whole.length, 9_000)));
    }

    @Test
    void whatAKillLeftOfACopyIsSweptAtTheNextOpening() throws IOException {
        var file = folder.resolve("shop.merchant");
        ProjectFile.create(file).close();
        var left = left("other.merchant.part", file);
        var log = Files.writeString(folder.resolve("other.merchant.part.wal"), "x");
        var foreign = Files.writeString(folder.resolve("notes.merchant.part"), "these are my notes, and no project");
        var named = left("shop.part", file);
        var used = left("used.merchant.part", file);
        try (var channel = FileChannel.open(used, StandardOpenOption.WRITE); var lock = channel.lock()) {
            assertTrue(lock.isValid());
            ProjectFile.open(file).close();
            assertTrue(Files.exists(used), "somebody writes it");
        }
        assertFalse(Files.exists(left));
        assertFalse(Files.exists(log));
        assertTrue(Files.exists(foreign));
        assertTrue(Files.exists(named));
        try (var project = ProjectFile.open(file)) {
            assertFalse(Files.exists(used));
            left("late.merchant.part", file);
            project.saveAs(folder.resolve("copy.merchant"));
            assertFalse(Files.exists(folder.resolve("late.merchant.part")));
            left("later.merchant.part", folder.resolve("copy.merchant"));
            project.writeWithoutRows(folder.resolve("bare.merchant"));
            assertFalse(Files.exists(folder.resolve("later.merchant.part")));
        }
        assertTrue(Files.exists(folder.resolve("copy.merchant")) && Files.exists(folder.resolve("bare.merchant")));
    }

    @Test
    void whatThisProcessWritesStays() throws IOException {
        var file = folder.resolve("shop.merchant");
        ProjectFile.create(file).close();
        var part = left("mine.merchant.part", file);
        Part.during(part, () -> Part.sweep(file, ProjectFile.ENDING));
        assertTrue(Files.exists(part));
        Part.sweep(file, ProjectFile.ENDING);
        assertFalse(Files.exists(part));
    }

    private record Told(List<Double> fractions, Runnable settled) implements Progress {
        @Override
        public void report(double fraction) {
            fractions.add(fraction);
        }

        @Override
        public void say(Sentence doing) {}

        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void settle() {
            settled.run();
        }
    }

    @Test
    void comparingAndTakingOverTellHowFarTheyAre() {
        try (var project = ProjectFile.temporary()) {
            Small.put(project, "orders", "id:text | n:whole", "1|1", "2|2", "3|3");
            Small.put(project, "newer", "id:text | n:whole", "2|2", "3|4", "4|4");
            project.preparations().create("orders", "made", List.of(new Step.Drop(List.of("n"))), Progress.NONE);
            var compared = new Told(new ArrayList<>(), () -> { });
            var found = project.difference("orders", "newer", Matching.FOUND, compared);
            rises(compared.fractions, 5);
            var settled = new int[1];
            var taken = new Told(new ArrayList<>(), () -> settled[0]++);
            project.watched(taken, () -> {
                project.renew("orders", "newer", found, true, 1, taken);
                return true;
            });
            rises(taken.fractions, 3);
            assertEquals(1, settled[0], "the commit is told");
        }
    }

    @Test
    void aCancelInTheInstantOfTheCommitLeavesNothing() {
        try (var project = ProjectFile.temporary()) {
            Small.put(project, "orders", "id:text | n:whole", "1|1", "2|2");
            Small.put(project, "newer", "id:text | n:whole", "2|3", "3|4");
            var found = project.difference("orders", "newer", Matching.FOUND, Progress.NONE);
            var told = new Told(new ArrayList<>(), () -> {
                throw new Cancelled();
            });
            Assertions.assertThrows(Cancelled.class, () -> project.watched(told, () -> {
                project.renew("orders", "newer", found, true, 1, told);
                return true;
            }));
            assertEquals(2, project.table("orders").orElseThrow().rows());
            assertTrue(project.table("newer").isPresent());
        }
    }

    private static void rises(List<Double> fractions, int least) {
        assertTrue(fractions.stream().distinct().count() >= least, fractions.toString());
        assertEquals(fractions.stream().sorted().toList(), fractions);
        assertEquals(1.0, fractions.getLast(), 1e-9);
    }
}
