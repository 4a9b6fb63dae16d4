package merchant.workspace;

import java.nio.file.Path;
import java.util.function.Supplier;
import merchant.store.ProjectFile;
import org.jspecify.annotations.Nullable;

/// Holds the open project for the working threads, and makes one when there is none.
final class ProjectHolder {
    private final Supplier<Path> fresh;
    private @Nullable ProjectFile project;

    ProjectHolder(Supplier<Path> fresh) {
        this.fresh = fresh;
    }

    synchronized ProjectFile get() {
        var open = project;
        if (open == null) {
            open = ProjectFile.create(fresh.get());
            project = open;
        }
        return open;
    }

    /// Opens the other project before the one that is open is closed, so that a failure changes nothing.
    ///
    /// @param settle called before it is; what it throws leaves all as it was
    synchronized ProjectFile open(Path file, Runnable settle) {
        if (project != null && project.path().equals(file.toAbsolutePath().normalize())) {
            return project;
        }
        return swap(ProjectFile.open(file), settle);
    }

    synchronized ProjectFile create(Path file) {
        return swap(ProjectFile.create(file), () -> { });
    }

    private ProjectFile swap(ProjectFile next, Runnable settle) {
        try {
            settle.run();
        } catch (RuntimeException e) {
            next.close();
            throw e;
        }
        close();
        project = next;
        return next;
    }

    synchronized void close() {
        if (project != null) {
            project.close();
            project = null;
        }
    }
}
