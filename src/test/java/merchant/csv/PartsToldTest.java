package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import merchant.table.Ledger;
import merchant.text.Language;
import merchant.text.Translator;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How another sheet or file of an archive is chosen is told in the words of the window there, and of the command line there.
class PartsToldTest {
    private static final String SHEET = "<sheetData><row><c t=\"inlineStr\"><is><t>day</t></is></c></row><row><c><v>1</v></c></row></sheetData>";
    @TempDir
    Path folder;

    private Path zip(String... members) throws IOException {
        var file = folder.resolve("shop.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < members.length; i++) {
                zip.putNextEntry(new ZipEntry("part" + i + ".csv"));
                zip.write(members[i].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static void told(List<Ledger.Line> lines, String command, String window) {
        assertFalse(lines.isEmpty());
        for (var line : lines) {
            for (var language : Language.values()) {
                var words = Translator.of(language);
                assertFalse(words.say(line.what()).contains("=NAME") || words.say(line.what()).contains("--read"), words.say(line.what()));
                assertTrue(words.forCommands().say(line.what()).contains(command), words.forCommands().say(line.what()));
            }
            assertTrue(Translator.ENGLISH.say(line.what()).contains(window), line.what().toString());
        }
    }

    @Test
    void anotherSheetIsChosenUnderItsLabel() throws IOException {
        var file = new Book().sheet("One", "visible", SHEET).sheet("Two", "visible", SHEET).write(folder.resolve("shop.xlsx"), "");
        told(Reading.partsNotRead(file, Choices.NONE, Progress.NONE), "--read sheet=NAME", "“Sheet”");
    }

    @Test
    void anotherFileOfAnArchiveIsChosenUnderItsLabel() throws IOException {
        told(Reading.partsNotRead(zip("a,b\n1,2\n", "c,d\n1,2\n"), Choices.NONE, Progress.NONE), "--read member=NAME", "“File in the archive”");
        var file = zip("a,b\n1,2\n", "a,b\n3,4\n", "c,d\n1,2\n");
        told(Members.of(file, Choices.NONE, Progress.NONE).told(), "--read member=NAME", "“File in the archive”");
    }
}
