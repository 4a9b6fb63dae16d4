package merchant.method.forecast.lag;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import merchant.method.forecast.calendar.Calendar;
import merchant.method.forecast.fit.Company;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.fit.Scene;
import merchant.result.ForecastResult.Unit;
import merchant.work.Progress;
import org.jspecify.annotations.Nullable;

/// Boosted trees on lags of all series at once, in the manner of the winners of the M5 competition (S. Makridakis, E. Spiliotis,
/// V. Assimakopoulos, "M5 accuracy competition: results, findings, and conclusions", 2022).
///
/// Among a company it trains one model a cut, on what lies before the cut in every series. Where there are many series and many cuts, cuts share
/// the model of the cut at most a horizon before them: it knows less, never more. A series alone is its own company.
public final class BoostedLags implements Forecaster {
    private static final int SHORTEST = 8;
    /// Periods ahead that are learned where nobody said how many.
    private static final int USUAL = 12;
    /// Values times cuts of a company from which on cuts share models.
    private static final long MANY = 60_000;

    private final @Nullable Panel panel;
    private final TreeMap<Long, Trained> models;
    private final @Nullable Scene scene;

    public BoostedLags() {
        this(null, new TreeMap<>(), null);
    }

    private BoostedLags(@Nullable Panel panel, TreeMap<Long, Trained> models, @Nullable Scene scene) {
        this.panel = panel;
        this.models = models;
        this.scene = scene;
    }

    @Override
    public String id() {
        return "boosted-lags";
    }

    @Override
    public int shortest(int season) {
        return SHORTEST;
    }

    @Override
    public boolean heedsKnown() {
        return true;
    }

    @Override
    public boolean heedsOthers() {
        return true;
    }

    @Override
    public Forecaster among(Company company, Progress progress) {
        var own = Panel.of(company);
        var cuts = shared(company);
        var trained = new TreeMap<Long, Trained>();
        for (int i = 0; i < cuts.length; i++) {
            trained.put(cuts[i], Trained.before(cuts[i], own, i == cuts.length - 1, progress.slice((double) i / cuts.length, (i + 1.0) / cuts.length)));
        }
        return new BoostedLags(own, trained, scene);
    }

    /// The cuts that get a model.
    private static long[] shared(Company company) {
        long values = company.members().stream().mapToLong(m -> m.values().length).sum();
        if (values * company.cuts().length < MANY) {
            return company.cuts();
        }
        long last = company.cuts()[company.cuts().length - 1];
        long first = company.cuts()[0];
        return LongStream.of(company.cuts()).map(c -> Math.max(first, last - (last - c + company.horizon() - 1) / company.horizon() * company.horizon()))
                .distinct().sorted().toArray();
    }

    @Override
    public Forecaster at(Scene where) {
        return new BoostedLags(panel, models, where);
    }

    @Override
    public Fit fit(double[] y, int season, Progress progress) {
        int member = panel == null || scene == null ? -1 : member(panel, scene);
        var model = member < 0 ? null : models.floorEntry(panel.company().members().get(member).first() + y.length);
        if (model == null) {
            return alone(y, season, progress);
        }
        progress.report(1);
        return LagFit.of(model.getValue(), panel, member, new Track(y));
    }

    private static int member(Panel panel, Scene scene) {
        var members = panel.company().members();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).scene().series().equals(scene.series())) {
                return i;
            }
        }
        return -1;
    }

    private Fit alone(double[] y, int season, Progress progress) {
        var where = scene == null ? new Scene("", Unit.NUMBER, new long[0], List.of(), Calendar.NONE) : scene;
        int asked = where.starts().length - y.length;
        int horizon = Math.clamp(asked > 0 ? asked : Math.max(USUAL, season), 1, Math.max(1, y.length / 3));
        var company = Company.alone(new Company.Member(where, 0, "", y), season, horizon);
        var own = Panel.of(company);
        return LagFit.of(Trained.before(y.length, own, scene != null, progress), own, 0, new Track(y));
    }
}
