package merchant.work;

/// Thrown by work that found itself cancelled; carries no trace, because it is no fault.
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Cancelled() {
        super("cancelled", null, false, false);
    }
}
