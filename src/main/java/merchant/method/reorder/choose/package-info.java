/// Which quantities a limited budget, room and the suppliers' least orders allow, so that as much margin as possible is saved.
///
/// May use: plain arrays, ojAlgo, `work`. Decision (2026-11): the choice is found by prices of money and room (Lagrange multipliers), whose value is also a bound
/// that no choice can exceed; a mixed-integer programme then settles the products on which these prices are undecided: all that a better choice could have, where these are few. Which suppliers with a least order get one is tried out where they are few, because neither prices nor the packs nearest to them open one that got nothing.
/// Where they are more than six, one after another is opened, closed or exchanged as long as that gains; the bound then counts least orders too, because without them it told a gap of 15 to 40 % where hardly any was.
/// Decision (2026-11): ojAlgo's presolvers are off and better packs are asked for until there are none, because with them, and by its own word alone, choices were called the best that were not.
@NullMarked
package merchant.method.reorder.choose;

import org.jspecify.annotations.NullMarked;
