package merchant.method.reorder.goods;

import java.util.List;
import merchant.table.Field;
import merchant.table.Levels;
import merchant.table.Table;

/// A table of sales without the lines that are none: their quantity is missing, so that whoever reads dates and quantities passes them over.
///
/// @param quantity the column of quantities
/// @param kept the quantities of the lines that are sales, `NaN` elsewhere
@SuppressWarnings("ArrayRecordComponent")
record SoldTable(Table table, String quantity, double[] kept) implements Table {
    @Override
    public String name() {
        return table.name();
    }

    @Override
    public List<Field> fields() {
        return table.fields();
    }

    @Override
    public long rows() {
        return table.rows();
    }

    @Override
    public double[] numbers(String field) {
        return field.equals(quantity) ? kept.clone() : table.numbers(field);
    }

    @Override
    public long[] moments(String field) {
        return table.moments(field);
    }

    @Override
    public Levels levels(String field) {
        return table.levels(field);
    }

    @Override
    public List<List<Object>> page(long from, int count) {
        return table.page(from, count);
    }
}
