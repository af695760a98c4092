import { type DrawnFormatName, drawnFormats, type FormatName, formats } from '../../core/layout/formats.ts';
import type { Phrase } from '../../core/wording/phrase.ts';

/** A format as the page offers it. */
export interface OfferedFormat {
  readonly name: FormatName | DrawnFormatName;
  readonly extension: string;
  readonly title: Phrase<string>;
  /** Whether it is written from pages, which takes fonts. */
  readonly isDrawn: boolean;
  /** Whether it has pages, so that it looks as it would on paper. */
  readonly hasPages: boolean;
}

/** Every format that there is, those with pages first. */
export const offeredFormats = (): readonly OfferedFormat[] =>
  [
    ...Object.entries(formats).map(([name, it]) => offered(name as FormatName, it, false, it.hasPages)),
    ...Object.entries(drawnFormats).map(([name, it]) => offered(name as DrawnFormatName, it, true, true)),
  ].sort((one, other) => Number(other.hasPages) - Number(one.hasPages));

const offered = (
  name: OfferedFormat['name'],
  { extension, title }: Pick<OfferedFormat, 'extension' | 'title'>,
  isDrawn: boolean,
  hasPages: boolean,
): OfferedFormat => ({ name, extension, title, isDrawn, hasPages });
