package merchant.method.forecast.fit;

import java.util.Arrays;
import java.util.List;

/// All series of a run, for methods that learn from one series about another. What such a method says of a series at a period must
/// come from values before that period alone, of every series.
///
/// @param members the series
/// @param cycle periods in the usual season, 1 for none
/// @param horizon periods ahead
/// @param cuts periods at which forecasts will be asked for, rising: each sees what lies before it
@SuppressWarnings("ArrayRecordComponent")
public record Company(List<Member> members, int cycle, int horizon, long[] cuts) {
    public Company {
        members = List.copyOf(members);
    }

    /// One series alone, asked at its end.
    public static Company alone(Member member, int cycle, int horizon) {
        return new Company(List.of(member), cycle, horizon, new long[] {member.next()});
    }

    /// A series and what is known around it.
    ///
    /// @param scene by whose name it is found again
    /// @param first the number of its first period; all series count the same periods
    /// @param group the name of the kind of product that it is; empty where there is none
    /// @param values one a period, all finite
    public record Member(Scene scene, long first, String group, double[] values) {
        /// The number of the first period after it.
        public long next() {
            return first + values.length;
        }

        /// Only what lies before a period.
        public Member before(long cut) {
            return new Member(scene, first, group, Arrays.copyOf(values, (int) Math.clamp(cut - first, 0, values.length)));
        }
    }
}
