/// Roles: what a column means to a shop, by its name, by its values, and by the signature of a known export.
///
/// May use: `table`, `work`, `problem`, `text`, and of `csv` only what stands before it in source, record, type, role.
///
/// Decision (2026-11): cells that an export writes on an order's first line alone are carried down only where repeating them counts nothing
/// twice. Totals, taxes and shipping of the whole order stay where they stand, so that their sum stays right.
///
/// Decision (2026-11): what tells of a person is a mark of its own beside the role, because a customer's e-mail is both a customer and personal.
///
/// Decision (2026-11): an amount that is that of a whole order has a role of its own (`order-amount`), because some exports repeat it on each of the order's
/// lines; whoever sums lines takes the line's amount, or its price times the quantity. What became of a refund (`refund-status`) stands beside the order's status,
/// because orders whose money went back go on being called done; there a closed or withdrawn request cancels nothing.
@NullMarked
package merchant.csv.role;

import org.jspecify.annotations.NullMarked;
