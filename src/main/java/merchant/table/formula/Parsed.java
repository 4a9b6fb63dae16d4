package merchant.table.formula;

/// What became of a text: a formula, or the fault that prevents it.
public sealed interface Parsed permits Formula, Fault {}
