package merchant.ui.result.compare;

import merchant.result.Result;
import merchant.store.RunRecord;

/// A result in a comparison, with the run that left it.
record Compared(RunRecord run, Result result) {}
