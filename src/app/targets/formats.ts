import { formats } from '../../core/layout/formats.ts';

/** A format that can be asked for. PDF is not in `formats`, because it is drawn from the .docx. */
export type FormatName = keyof typeof formats | 'pdf';

/** Every format, by its name on the command line. */
export const FORMATS = [...Object.keys(formats), 'pdf'] as readonly FormatName[];

/** The extension of a format's files, without the dot. */
export const extensionOf = (format: FormatName): string =>
  format === 'pdf' ? 'pdf' : formats[format].extension;

/** Whether a format is laid out in pages. */
export const hasPages = (format: FormatName): boolean => format === 'pdf' || formats[format].hasPages;

/** The format for a path's extension; undefined if there is none. */
export function formatOfName(path: string): FormatName | undefined {
  const extension = /\.([a-z\d]+)$/i.exec(path)?.[1]?.toLowerCase();
  return FORMATS.find((it) => extensionOf(it) === extension);
}
