package merchant.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.result.ForecastResult;
import merchant.result.Result;
import merchant.result.Sheet;
import merchant.text.Part;
import merchant.text.Sentence;

/// Makes results of every kind by filling the records' components, so that a component that is added is tested too, and
/// compares them deeply, arrays included.
final class Results {
    private static final double[] AWKWARD = {0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, 0.1,
        1e300, 1.0};

    private int made;

    private Results() {}

    static Result sample() {
        return (Result) new Results().value(ForecastResult.class, ForecastResult.class);
    }

    static Result sample(Class<? extends Result> type) {
        return (Result) new Results().value(type, type);
    }

    /// A value of a type, different from the one before where the type has more than one.
    private Object value(Class<?> type, Type generic) {
        made++;
        if (type == String.class) {
            return "text \"" + made + "\" 文\n\u0000\ud83d\ude00";
        } else if (type == int.class || type == Integer.class) {
            return made;
        } else if (type == byte.class) {
            return (byte) made;
        } else if (type == long.class || type == Long.class) {
            return Long.MAX_VALUE - made;
        } else if (type == double.class || type == Double.class) {
            return AWKWARD[made % AWKWARD.length];
        } else if (type == boolean.class || type == Boolean.class) {
            return made % 2 == 0;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2024, 2, 29).plusDays(made);
        } else if (type == LocalDateTime.class) {
            return LocalDateTime.of(2024, 2, 29, 23, 59, 59).plusNanos(made);
        } else if (type == Sentence.class) {
            return sentence();
        } else if (type.isEnum()) {
            return type.getEnumConstants()[made % type.getEnumConstants().length];
        } else if (type.isArray()) {
            return array(type, generic);
        } else if (type == Sheet.class) {
            return sheet();
        } else if (type.isRecord()) {
            return record(type);
        }
        return container(type, generic);
    }

    private Object array(Class<?> type, Type generic) {
        var element = generic instanceof GenericArrayType g ? g.getGenericComponentType() : type.getComponentType();
        int length = type.getComponentType() == double.class ? AWKWARD.length : 3;
        var array = Array.newInstance(type.getComponentType(), length);
        for (int i = 0; i < length; i++) {
            Array.set(array, i, value(type.getComponentType(), element));
        }
        return array;
    }

    private Object container(Class<?> type, Type generic) {
        var arguments = generic instanceof ParameterizedType p ? p.getActualTypeArguments() : new Type[0];
        if (type == List.class) {
            return List.of(value(raw(arguments[0]), arguments[0]), value(raw(arguments[0]), arguments[0]));
        } else if (type == Optional.class) {
            return Optional.of(value(raw(arguments[0]), arguments[0]));
        } else if (type == Map.class) {
            var map = new LinkedHashMap<Object, Object>();
            map.put(value(raw(arguments[0]), arguments[0]), value(raw(arguments[1]), arguments[1]));
            return map;
        } else if (type.isSealed()) {
            var kinds = type.getPermittedSubclasses();
            return value(kinds[made % kinds.length], kinds[made % kinds.length]);
        }
        throw new AssertionError("this test must learn to make " + generic);
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            var maker = type.getDeclaredConstructor(Arrays.stream(components).map(c -> c.getType()).toArray(Class<?>[]::new));
            maker.setAccessible(true);
            return maker.newInstance(Arrays.stream(components).map(c -> value(c.getType(), c.getGenericType())).toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.toString(), e);
        }
    }

    private static Class<?> raw(Type type) {
        return type instanceof Class<?> c ? c : (Class<?>) ((ParameterizedType) type).getRawType();
    }

    /// A sentence with every kind of part.
    private Sentence sentence() {
        return Sentence.of("{0} {1} {2} {3} {4} {5} {6} {7}", "it's \"" + made, made, 0.1 + made, Double.NaN, Part.percent(0.5),
                LocalDate.of(2024, 2, 29), Sentence.of("inner {0}", 1), Part.listing(List.of("a", 2, Sentence.of("c"))));
    }

    /// A sheet with every kind of cell.
    private Sheet sheet() {
        var columns = new ArrayList<Sheet.Column>();
        var row = new ArrayList<Object>();
        for (var cell : Arrays.asList("words", made + 0L, 5.0, Double.NaN, Double.NEGATIVE_INFINITY, -0.0, Long.MIN_VALUE, 1e20,
                LocalDate.of(1900, 1, 1), LocalDateTime.of(2024, 1, 1, 0, 0), sentence(), null, "")) {
            columns.add((Sheet.Column) record(Sheet.Column.class));
            row.add(cell);
        }
        return new Sheet("sheet-" + made, sentence(), columns, List.of(row, List.of(), row));
    }

    /// Fails unless both are deeply equal; doubles by their bits, so that `NaN` equals `NaN` and −0 differs from 0.
    static void assertSame(Object expected, Object found) {
        same(expected, found, "result");
    }

    private static void same(Object expected, Object found, String where) {
        if (expected == null || found == null) {
            assertEquals(expected, found, where);
            return;
        }
        if (expected instanceof List<?> list) {
            assertEquals(list.size(), ((List<?>) found).size(), where);
            for (int i = 0; i < list.size(); i++) {
                same(list.get(i), ((List<?>) found).get(i), where + "[" + i + "]");
            }
            return;
        }
        if (expected instanceof Map<?, ?> || expected instanceof Optional<?>) {
            assertEquals(expected.toString(), found.toString(), where);
            return;
        }
        assertEquals(expected.getClass(), found.getClass(), where);
        if (expected.getClass().isArray()) {
            assertEquals(Array.getLength(expected), Array.getLength(found), where);
            for (int i = 0; i < Array.getLength(expected); i++) {
                same(Array.get(expected, i), Array.get(found, i), where + "[" + i + "]");
            }
        } else if (expected.getClass().isRecord()) {
            for (var component : expected.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    same(component.getAccessor().invoke(expected), component.getAccessor().invoke(found), where + "." + component.getName());
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        } else {
            assertArrayEquals(new Object[] {expected}, new Object[] {found}, where);
        }
    }
}
