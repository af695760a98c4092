import type { CommentForm } from '../../archive/mark.ts';
import type { Drawn } from './drawing.ts';

/** All that sets one format apart from the others that are written from pages: the `format.ts` of its folder. */
export interface DrawnFormat {
  /** Of its files, without the dot. */
  readonly extension: string;
  /** Where a file carries the hash by which it is known that nobody has edited it. */
  readonly mark: CommentForm | 'properties';
  /** Whether the fonts go along: then there is no file where there is no font. */
  readonly holdsFonts: boolean;
  draw(): Promise<(drawn: Drawn) => Uint8Array>;
}
