import type { Location, Position } from '../../model/diagnostic.ts';
import type { OriginSpan, WrittenText } from '../../model/passage.ts';
import { positionIn } from '../../model/position-in.ts';
import type { Fault } from './faults.ts';

/** A piece of literal text in a file of the user. */
export type OwnPiece = OriginSpan & { readonly origin: WrittenText & { readonly start: Position } };

export const isOwnText = (piece: OriginSpan): piece is OwnPiece =>
  piece.origin.type === 'text' && piece.origin.start !== undefined;

/**
 * The place in a file of the literal text that a mistake covers; if there are several, the first.
 *
 * @param pieces those that the mistake covers
 */
export function placeOfWritten(
  pieces: readonly OriginSpan[],
  { from, to }: Pick<Fault, 'from' | 'to'>,
): Location | undefined {
  const own = pieces.filter(isOwnText);
  const [first] = own;
  if (!first) return undefined;
  // A reference such as &amp; is a piece of its own, after which the text goes on.
  const last = own.findLast(({ origin, at }) => origin === first.origin && at >= first.at) ?? first;
  const { file, text, start } = first.origin;
  const isEven = (it: OriginSpan) => it.to - it.from === it.end - it.at;
  const begin = isEven(first) ? first.at + Math.max(0, from - first.from) : first.at;
  const end = isEven(last) ? last.end - Math.max(0, last.to - to) : last.end;
  return { file, range: { start: positionIn(text, start, begin), end: positionIn(text, start, end) } };
}
