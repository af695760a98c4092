import type { Position } from '../../model/diagnostic.ts';
import type { Place } from '../program.ts';

/** Where a template comes from. */
export interface Origin {
  /** The file's name as it is shown to a person. */
  readonly file: string;
  /** Where in the file the template begins, for one that stands within another text. */
  readonly start?: Position;
}

/** A stretch of the file; Handlebars counts lines from 1 and columns from 0, both within the template. */
export function placeIn({ start }: Origin, loc: { readonly start: Position; readonly end: Position }): Place {
  const moved = ({ line, column }: Position): [number, number] => [
    line + (start?.line ?? 1) - 1,
    column + (line === 1 ? (start?.column ?? 1) : 1),
  ];
  return [...moved(loc.start), ...moved(loc.end)];
}
