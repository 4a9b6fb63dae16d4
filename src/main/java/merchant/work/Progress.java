package merchant.work;

import merchant.text.Sentence;

/// How far a piece of work is, and whether it is still wanted. One object, handed in; work polls it in its loops.
public interface Progress {
    /// A progress that nobody watches and nobody cancels.
    Progress NONE = new Progress() {
        @Override
        public void report(double fraction) {}

        @Override
        public void say(Sentence doing) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /// Tells how much is done, from 0 to 1. Never goes back.
    void report(double fraction);

    /// Tells in words what is being done now.
    void say(Sentence doing);

    /// True when the result is no longer wanted.
    boolean cancelled();

    /// Ends the work here if it is no longer wanted.
    ///
    /// @throws Cancelled when it is
    default void check() {
        if (cancelled()) {
            throw new Cancelled();
        }
    }

    /// Says that what is done next makes the outcome stand, such as a commit: a cancel that comes later comes too late and is not heeded.
    ///
    /// @throws Cancelled when it is not wanted any more
    default void settle() {
        check();
    }

    /// Tells how many of so many are done, and ends the work here if it is no longer wanted.
    default void step(long done, long of) {
        check();
        report(of <= 0 ? 1 : (double) done / of);
    }

    /// The part of this progress between two fractions, as a progress of its own from 0 to 1.
    default Progress slice(double from, double to) {
        var whole = this;
        return new Progress() {
            @Override
            public void report(double fraction) {
                whole.report(from + (to - from) * Math.clamp(fraction, 0, 1));
            }

            @Override
            public void say(Sentence doing) {
                whole.say(doing);
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }

            @Override
            public void settle() {
                whole.settle();
            }
        };
    }
}
