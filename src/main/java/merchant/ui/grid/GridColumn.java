package merchant.ui.grid;

/// A column as a grid shows it.
///
/// @param index its place in the cells of a row
/// @param name what stands at its head
/// @param kind what stands beneath, such as its role
/// @param numeric true where values stand at the right
/// @param frozen true where it stays at the left
/// @param order its place in the order from 1; 0 where rows are not ordered by it
/// @param filtered true where rows are filtered by it
public record GridColumn(int index, String name, String kind, boolean numeric, boolean frozen, int order, boolean descending, boolean filtered) {}
