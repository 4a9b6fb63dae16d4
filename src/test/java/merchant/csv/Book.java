package merchant.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks written by hand, part by part, with whatever a test wants in them.
final class Book {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;

    Book sheet(String name, String state, String data) {
        count++;
        sheets.append("<sheet name=\"").append(name).append("\" sheetId=\"").append(count).append("\" state=\"").append(state)
                .append("\" r:id=\"rId").append(count).append("\"/>");
        relations.append("<Relationship Id=\"rId").append(count).append("\" Type=\"http://x/relationships/worksheet\" Target=\"worksheets/sheet")
                .append(count).append(".xml\"/>");
        return part("xl/worksheets/sheet" + count + ".xml", "<worksheet xmlns=\"http://m\">" + data + "</worksheet>");
    }

    Book part(String name, String text) {
        parts.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Path write(Path file, String workbook) throws IOException {
        part("xl/workbook.xml", "<workbook xmlns=\"http://m\" xmlns:r=\"http://r\">" + workbook + "<sheets>" + sheets + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://p\">" + relations + "</Relationships>");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }
}
