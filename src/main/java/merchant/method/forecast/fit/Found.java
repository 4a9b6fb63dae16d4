package merchant.method.forecast.fit;

import merchant.result.SeriesForecast.Mark;
import merchant.text.Sentence;

/// Something that a model found or knows at stated periods of its series.
///
/// @param from its first period; 0 is the first past value, the count of past values the first period to come
/// @param to its last period
public record Found(Mark.Kind kind, int from, int to, Sentence label) {}
