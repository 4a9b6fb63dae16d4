package merchant.csv.frame;

import java.util.regex.Pattern;
import merchant.csv.record.Records;

/// Remarks below a table that a spreadsheet filled up to the table's length: `Page 1/1,,,`. As a record such a line leaves unexplained that nearly all its cells
/// are empty and that words stand where the others have a code or a day; as a remark only that it starts with none of the words that remarks start with. What
/// is left unexplained is weighed, and the line is a remark where no record follows it. Behind a row of totals, where tables end, less is asked: a line that
/// lacks what nearly all records have, and its code too or holds words in its place, is a tax, a largest value, or a name below the table.
final class Notes {
    private static final int WIDE = 3;
    private static final int MOST_CELLS = 2;
    private static final int ENOUGH = 2;
    private static final Pattern WORDS = Pattern.compile("(?iu)\\d+ ?(pages?|rows?|records?|lines?|seiten|页|条|笔|行)|(page|seite|página|pagina|página|стр\\.?|pág\\.?) ?\\d.*|(exported|printed|generated|created|prepared|made|source|notes?|remarks?|end of|report|rows?|records?|erstellt|gedruckt|exportiert|quelle|stand"
            + "|généré|exporté|imprimé|generado|exportado|fuente|fonte)\\b.*|\\*+.*|[-—=_]{2,}.*|第.*页.*|共.*[条笔页行].*|(导出|打印|制表|制单|生成|统计|审核|操作员|经办|复核|负责人|备注|说明|注[:：]|数据来源|报表|以上|下载|出力|作成|印刷).*");

    private static final Pattern FIGURES = Pattern.compile("(?iu)(max|min|maximum|minimum|median|count)|(最大|最小|最高|最低|中位)[值数]?|中位数|笔数|条数");

    private Notes() {}

    /// Whether the record stands below the table where no record follows it, whichever of its cells are filled.
    ///
    /// @param tail whether only rows of totals and such lines stand between it and the records
    static boolean isStray(Records in, Extent extent, Sums sums, boolean tail) {
        int lacking = extent.usual() < WIDE || in.size() < extent.usual() ? 0 : sums.missing(in);
        if (lacking < (tail ? 1 : ENOUGH)) {
            return false;
        }
        int filled = 0;
        int misplaced = 0;
        int fitting = 0;
        for (int f = 0; f < Math.min(in.size(), extent.kinds().length()); f++) {
            if (in.fieldLength(f) > 0) {
                var cell = in.text(f).strip();
                boolean value = Outline.isValue(cell) || Outline.isNothing(cell);
                filled++;
                misplaced += !value && isMisplaced(cell, extent, f) || filled == 1 && (WORDS.matcher(cell).matches() || FIGURES.matcher(cell).matches()) ? 1 : 0;
                fitting += value && extent.kinds().charAt(f) == 'v' ? 1 : 0;
            }
        }
        if (tail) {
            return misplaced > 0 || in.fieldLength(0) == 0 && sums.always(0) > sums.always(1);
        }
        return misplaced > 0 && fitting == 0 && filled * 2 <= extent.usual();
    }

    /// Whether words stand where the others have a code or a value.
    private static boolean isMisplaced(String cell, Extent extent, int field) {
        boolean values = extent.kinds().charAt(field) == 'v' || extent.ids().charAt(field) == 'i';
        return values && (cell.chars().noneMatch(Character::isDigit) || cell.indexOf(' ') > 0 && extent.kinds().charAt(field) == 'v');
    }

    /// Whether the record is a remark where no record follows it.
    ///
    /// @param sums which know what nearly all records have
    /// @param apart whether a blank line stands before it
    static boolean is(Records in, Extent extent, Sums sums, boolean apart) {
        if (extent.usual() < WIDE || in.size() < WIDE || in.fieldLength(0) == 0 || in.fieldLength(in.size() - 1) > 0) {
            return false;
        }
        int filled = 1;
        for (int f = 1; f < in.size(); f++) {
            if (in.fieldLength(f) > 0) {
                filled++;
                if (f >= MOST_CELLS || f < extent.kinds().length() && extent.kinds().charAt(f) == 'v') {
                    return false;
                }
            }
        }
        var cell = in.text(0).strip();
        boolean values = extent.kinds().startsWith("v") || extent.ids().startsWith("i");
        int remark = WORDS.matcher(cell).matches() || TotalWords.of(cell) != TotalWords.Kind.NONE ? ENOUGH : 0;
        int misplaced = values && !Outline.isValue(cell) && cell.chars().noneMatch(Character::isDigit) ? ENOUGH : 0;
        int lacking = sums.always(filled) >= ENOUGH ? 1 : 0;
        return remark + misplaced + lacking + (apart ? 1 : 0) >= (filled == 1 ? ENOUGH : ENOUGH + 1);
    }
}
