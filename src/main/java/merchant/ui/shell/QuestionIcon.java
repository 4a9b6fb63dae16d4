package merchant.ui.shell;

/// The sign of a question. A question that is not named here has a sign that suits any.
public final class QuestionIcon {
    private QuestionIcon() {}

    public static String of(String question) {
        return switch (question) {
            case "forecast" -> "fth-trending-up";
            case "reorder" -> "fth-package";
            case "basket" -> "fth-shopping-cart";
            case "recommend" -> "fth-gift";
            case "segment" -> "fth-users";
            case "predict" -> "fth-user-check";
            case "estimate" -> "fth-hash";
            case "price" -> "fth-tag";
            case "market" -> "fth-send";
            case "deliver" -> "fth-truck";
            case "reviews" -> "fth-message-circle";
            case "images" -> "fth-image";
            default -> "fth-help-circle";
        };
    }
}
