import { type DrawnFormatName, drawnFormats, formats } from '../../core/layout/formats.ts';

/** A format that can be asked for. */
export type FormatName = keyof typeof formats | DrawnFormatName;

/** Every format, by its name on the command line. */
export const FORMATS = [...Object.keys(formats), ...Object.keys(drawnFormats)] as readonly FormatName[];

/** Whether a format is written from pages. */
export const isDrawn = (format: FormatName): format is DrawnFormatName => Object.hasOwn(drawnFormats, format);

/** The extension of a format's files, without the dot. */
export const extensionOf = (format: FormatName): string =>
  isDrawn(format) ? drawnFormats[format].extension : formats[format].extension;

/** Whether a format is laid out in pages. */
export const hasPages = (format: FormatName): boolean => isDrawn(format) || formats[format].hasPages;

/** The format for a path's extension; undefined if there is none. */
export function formatOfName(path: string): FormatName | undefined {
  const extension = /\.([a-z\d]+)$/i.exec(path)?.[1]?.toLowerCase();
  return FORMATS.find((it) => extensionOf(it) === extension);
}
