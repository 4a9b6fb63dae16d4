/// Exports: what leaves the program as files: tables as CSV and XLSX, figures as SVG, PNG and PDF, whole results as HTML, reports as HTML and PDF.
///
/// May use: `result`, `figure`, `table`, `csv`, `excel`, `work`, `problem`, `text`. It knows no method and no catalogue: what a run was comes as
/// [merchant.export.RunFacts]. Every file is written beside its place and moved there when it is whole.
///
/// Decision (2026-11): report pages of PDF are laid out here on the same fonts as figures, because HTML-to-PDF libraries need font files, and
/// the usual Chinese ones (OpenType collections) cannot be embedded by them.
@NullMarked
package merchant.export;

import org.jspecify.annotations.NullMarked;
