import { formats } from '../../core/layout/formats.ts';

/** A format that can be asked for. PDF is none of layout's own: it is drawn from the .docx. */
export type FormatName = keyof typeof formats | 'pdf';

/** Every format, by its name on the line. */
export const FORMATS = [...Object.keys(formats), 'pdf'] as readonly FormatName[];

/** The extension of a format's files, without the dot. */
export const extensionOf = (format: FormatName): string =>
  (format === 'pdf' ? 'pdf' : formats[format].extension).replace(/^\./, '');

/** The format that a path's extension stands for; none where the path ends as a folder does. */
export function formatOfName(path: string): FormatName | undefined {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  return FORMATS.find((it) => extensionOf(it) === extension);
}
