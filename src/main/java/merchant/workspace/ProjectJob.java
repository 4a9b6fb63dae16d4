package merchant.workspace;

import merchant.store.ProjectFile;
import merchant.work.Progress;

/// A piece of work on the open project.
@FunctionalInterface
public interface ProjectJob<T> {
    T run(ProjectFile project, Progress progress) throws Exception;
}
