/// Formulas over the columns of a table: a small language of numbers, text, dates and conditions, that can do nothing but compute.
///
/// May use: `table`, `problem`, `text`. Decision (2026-11): a formula is parsed and typed here, against the columns that it will meet, into a tree of
/// [Expr]; only `store` turns the tree into SQL. No text of a user ever becomes SQL other than as a quoted literal or a quoted name.
///
/// The language: columns by name, in brackets where a name has spaces or signs (`[unit price]`); numbers `1.5`; text in double or
/// single quotes; `+ - * / % ^`, `&` joins text; `= <> < <= > >=`, `in (…)`, `and`, `or`, `not`; functions of [Op]; `true`, `false`, `missing`. Full-width
/// punctuation is taken as its plain form. What is computed with a missing value is missing; a condition that is missing does not hold; a division by
/// zero and a number too large are missing.
@NullMarked
package merchant.table.formula;

import org.jspecify.annotations.NullMarked;
