/// The bytes of a file: opening, unpacking, encoding, decoding with bad bytes marked at their place.
///
/// May use: `excel`, `table`, `work`, `problem`, `text`, and of `csv` only what stands before it in source, record, type, role.
///
/// Decision (2026-11): windows-1250 is taken over windows-1252 only where the bytes give what no Western language writes, and EUC-JP over the Chinese and Korean
/// encodings only with kana or mostly common characters: nearly every byte is valid in all of them, and a wrong guess changes every name.
///
/// Decision (2026-11): a file that is not valid UTF-8 is UTF-8 with spoilt places where two words for each such place are words of a Latin alphabet, and would be none read byte by byte
/// ([Mojibake]). A share of right bytes alone needs more of them than a short file of Western names has.
///
/// Decision (2026-11): packing is opened twice at most (`.csv.gz` in an archive), deeper packing is refused. What unpacks to more than 200 times its size
/// is refused by the size that the file states, before anything is unpacked, and while it is unpacked from 64 MB on, because a file may lie.
@NullMarked
package merchant.csv.source;

import org.jspecify.annotations.NullMarked;
