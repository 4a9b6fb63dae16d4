package merchant.method.forecast.fit;

import merchant.text.Sentence;

/// Why a method cannot serve a series, and what to do instead.
///
/// @param happened what is wrong with the values or the season
/// @param remedy what the user can do
public record Refusal(Sentence happened, Sentence remedy) {}
