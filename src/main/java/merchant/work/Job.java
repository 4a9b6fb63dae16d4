package merchant.work;

/// A piece of work with an outcome; its inputs are captured before it starts.
@FunctionalInterface
public interface Job<T> {
    /// Does the work.
    ///
    /// @throws Cancelled when the progress says that it is no longer wanted
    /// @throws Exception what went wrong; the worker makes a problem of it
    T run(Progress progress) throws Exception;
}
