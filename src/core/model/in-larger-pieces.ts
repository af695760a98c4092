/** Enough for a write to be worth its call. */
const SIZE = 64 * 1024;

/**
 * The same text in pieces of some size: of many small ones, each would be a write of its own.
 *
 * @yields pieces of at least 64 K characters, but for the last
 */
export function* inLargerPieces(pieces: Iterable<string>): Generator<string> {
  let gathered: string[] = [];
  let length = 0;
  for (const it of pieces) {
    gathered.push(it);
    length += it.length;
    if (length < SIZE) continue;
    yield gathered.join('');
    gathered = [];
    length = 0;
  }
  if (length > 0) yield gathered.join('');
}
