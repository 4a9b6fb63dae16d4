package merchant.table.view;

/// By which column rows are ordered. Missing values stand last either way; equal values keep the table's order.
public record Sort(String field, boolean descending) {}
