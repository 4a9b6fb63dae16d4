package merchant.method.predict.fit;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import merchant.method.smile.Blas;
import merchant.work.Progress;
import smile.data.DataFrame;
import smile.data.measure.NominalScale;
import smile.data.type.DataTypes;
import smile.data.type.StructField;
import smile.data.vector.DoubleVector;
import smile.data.vector.IntVector;
import smile.data.vector.ValueVector;
import smile.model.cart.CART;
import smile.model.cart.InternalNode;
import smile.model.cart.Node;
import smile.model.cart.NominalNode;
import smile.model.cart.OrdinalNode;

/// Grows single classification trees with Smile on given rows, and turns them into our own form. Every cut between two values of a number and
/// each word against all others is weighed, and the purest taken (Gini).
///
/// Its nodes hide feature and cut, and print the cut with six digits only; they are read through variable handles. The counts of each node
/// are taken again by sending the rows down the tree.
final class Grower {
    private static final VarHandle FEATURE = handle(InternalNode.class, "feature", int.class);
    private static final VarHandle CUT = handle(OrdinalNode.class, "value", double.class);
    private static final VarHandle CODE = handle(NominalNode.class, "value", int.class);
    private static final int POLL = 4_095;

    private final Learner.Sample sample;
    private final DataFrame frame;
    private final int[] y;
    private final int[][] order;

    Grower(Learner.Sample sample, Progress progress) {
        Blas.prepare();
        this.sample = sample;
        y = Arrays.stream(sample.rows()).map(r -> sample.y()[r]).toArray();
        var features = sample.x().encoder().features();
        var vectors = new ArrayList<ValueVector>();
        for (int f = 0; f < features.size(); f++) {
            vectors.add(vector(f, features.get(f), progress));
        }
        frame = new DataFrame(vectors.toArray(ValueVector[]::new));
        order = CART.order(frame);
        progress.check();
    }

    private ValueVector vector(int f, Encoder.Feature feature, Progress progress) {
        var name = "f" + f;
        if (feature.codes() == 0) {
            var values = sample.x().values()[f];
            return new Watched(name, Arrays.stream(sample.rows()).mapToDouble(r -> values[r]).toArray(), progress);
        }
        var codes = sample.x().codes()[f];
        var words = IntStream.range(0, feature.codes()).mapToObj(Integer::toString).toList();
        var field = new StructField(name, DataTypes.IntType, new NominalScale(words));
        return new IntVector(field, Arrays.stream(sample.rows()).map(r -> codes[r]).toArray());
    }

    /// Numbers that end the work from within Smile's loops when it is no longer wanted: Smile itself cannot be stopped in the
    /// middle of a tree.
    private static final class Watched extends DoubleVector {
        private final Progress progress;
        private int asked;

        private Watched(String name, double[] values, Progress progress) {
            super(name, values);
            this.progress = progress;
        }

        @Override
        public double getDouble(int i) {
            if ((++asked & POLL) == 0) {
                progress.check();
            }
            return super.getDouble(i);
        }
    }

    /// @param times how often each of the sample's rows counts
    /// @param tried how many features are tried at each node
    Tree grow(int[] times, int depth, int leastRows, int tried) {
        var response = new StructField("y", DataTypes.IntType, new NominalScale(IntStream.range(0, sample.classes()).mapToObj(Integer::toString).toList()));
        var made = new ExactTree(frame, y, response, sample.classes(), depth, leastRows, tried, times.clone(), order);
        var nodes = new Nodes();
        nodes.add(made.root());
        return nodes.tree(times);
    }

    private static VarHandle handle(Class<?> type, String name, Class<?> of) {
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup()).findVarHandle(type, name, of);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /// Collects nodes from the root down.
    private final class Nodes {
        private final List<double[]> made = new ArrayList<>();

        /// A node as feature, cut, yes, no.
        private int add(Node node) {
            int at = made.size();
            made.add(new double[] {-1, 0, -1, -1});
            if (node instanceof InternalNode inner) {
                double cut = switch (inner) {
                    case OrdinalNode ordinal -> (double) CUT.get(ordinal);
                    case NominalNode nominal -> (int) CODE.get(nominal);
                    default -> throw new IllegalStateException("a node of class " + inner.getClass());
                };
                int feature = (int) FEATURE.get(inner);
                int yes = add(inner.trueChild());
                int no = add(inner.falseChild());
                made.set(at, new double[] {feature, cut, yes, no});
            }
            return at;
        }

        private Tree tree(int[] times) {
            int n = made.size();
            var tree = new Tree(column(0), made.stream().mapToDouble(m -> m[1]).toArray(), column(2), column(3), new int[n][sample.classes()]);
            for (int i = 0; i < times.length; i++) {
                if (times[i] > 0) {
                    count(tree, sample.rows()[i], y[i], times[i]);
                }
            }
            return tree;
        }

        private int[] column(int c) {
            return made.stream().mapToInt(m -> (int) m[c]).toArray();
        }

        private void count(Tree tree, int row, int c, int times) {
            int node = 0;
            tree.counts()[0][c] += times;
            while (tree.feature()[node] >= 0) {
                node = tree.next(node, sample.x(), row);
                tree.counts()[node][c] += times;
            }
        }
    }
}
