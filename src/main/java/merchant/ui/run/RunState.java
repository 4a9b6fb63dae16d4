package merchant.ui.run;

import merchant.problem.Problem;
import merchant.result.Result;
import merchant.store.RunRecord;
import merchant.workspace.Task;

/// What a run's tab has to show.
public sealed interface RunState {
    /// Nothing is known yet: it is being read from the project.
    record Reading() implements RunState {}

    /// It works.
    record Running(RunRecord run, Task task) implements RunState {}

    /// It answered.
    record Done(RunRecord run, Result result) implements RunState {}

    /// It could not answer.
    record Failed(RunRecord run, Problem problem) implements RunState {}

    /// The user ended it.
    record Cancelled(RunRecord run) implements RunState {}

    /// The program ended while it worked.
    record Interrupted(RunRecord run) implements RunState {}

    /// It was deleted.
    record Gone() implements RunState {}
}
