/// Figures as files: PNG, SVG and PDF.
///
/// May use: `figure`, `text`. Decision (2026-11): text in a PDF is set in fonts made from the glyph outlines that AWT gives (PDF Type 3 with a
/// Unicode map): every installed font works, Chinese included, whatever its file format; text stays small, searchable and can be copied.
@NullMarked
package merchant.figure.output;

import org.jspecify.annotations.NullMarked;
