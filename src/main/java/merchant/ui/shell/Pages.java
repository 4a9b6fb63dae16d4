package merchant.ui.shell;

/// Makes the page of a place: the one line that the wiring has for each kind of page.
@FunctionalInterface
public interface Pages {
    Page at(Place place, Navigator navigator);
}
