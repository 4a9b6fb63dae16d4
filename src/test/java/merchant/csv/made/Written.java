package merchant.csv.made;

import java.nio.charset.Charset;

/// What a file's encoding can hold.
record Written(Charset charset) {
    /// Whether a reader gets all of the column back.
    boolean holds(Truth column) {
        return holds(column.name()) && column.cells().stream().allMatch(c -> holds(c.text())) && !foreign(column);
    }

    /// Whether a reader gets the text back: not what the encoding lacks, and not the yen sign and long dashes of Shift_JIS, which Windows reads otherwise.
    boolean holds(String text) {
        var reading = charset.name().equals("Shift_JIS") ? Charset.forName("windows-31j") : charset;
        return charset.newEncoder().canEncode(text) && new String(text.getBytes(charset), reading).equals(text);
    }

    /// Chinese words in a Korean file, which only a Korean who writes Chinese would make.
    private boolean foreign(Truth column) {
        return charset.name().equals("EUC-KR") && column.cells().stream().anyMatch(c -> c.text().chars().anyMatch(Character::isIdeographic));
    }
}
