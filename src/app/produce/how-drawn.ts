/** How pages are drawn. */
export interface HowDrawn {
  /** Who makes the PDF: this program from its own pages, or LibreOffice from the .docx. */
  readonly pdfBy: 'report' | 'libreoffice';
  /** A folder whose fonts are taken before those of the machine. */
  readonly fonts?: string | undefined;
  /** Whether a web page prints the pages of the PDF instead of its own text. */
  readonly printsPages?: boolean | undefined;
  /** Whether fonts go along in formats that else name them alone. */
  readonly embedsFonts?: boolean | undefined;
}

/** Who draws where nothing is said. */
export const BY_ITSELF: HowDrawn = { pdfBy: 'report' };
