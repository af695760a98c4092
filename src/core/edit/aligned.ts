/**
 * Matches the entries of a changed list with those of the list before.
 *
 * Completely equal entries are matched first, wherever they are; then entries with the same name; then those that share
 * at least half of their pieces. An entry that is a single text is matched with the one that followed the same
 * neighbour. No entry is matched twice. Takes time linear in the lists.
 *
 * @param says gives the texts by which an entry is compared
 * @returns for each entry of `after` its index in `before`; undefined for a new one
 */
export function aligned<T>(
  before: readonly T[],
  after: readonly T[],
  says: (entry: T) => EntryContent,
): (number | undefined)[] {
  const old = before.map(says);
  const now = after.map(says);
  const found: (number | undefined)[] = after.map(() => undefined);
  const free = new Set(before.keys());
  const pair = (at: number, place: number | undefined) => {
    if (place === undefined) return;
    found[at] = place;
    free.delete(place);
  };
  for (const of of [({ whole }: EntryContent) => whole, ({ name }: EntryContent) => name]) {
    const places = placesBy([...free], (it) => of(old[it] as EntryContent));
    for (const [at, it] of now.entries()) {
      const text = of(it);
      if (found[at] === undefined && text !== undefined) pair(at, places.get(text)?.shift());
    }
  }
  const byPiece = placesOfPieces(free, old);
  for (const [at, it] of now.entries())
    if (found[at] === undefined) pair(at, mostAlike(it.pieces, byPiece, free, old));
  for (const [at, { pieces }] of now.entries()) {
    const behind = at === 0 ? -1 : found[at - 1];
    if (found[at] !== undefined || pieces.length > 0 || behind === undefined) continue;
    if (free.has(behind + 1) && old[behind + 1]?.pieces.length === 0) pair(at, behind + 1);
  }
  return found;
}

/** The texts by which an entry is compared. */
export interface EntryContent {
  readonly whole: string;
  /** The name that people use for the entry; entries with equal names are matched in order. */
  readonly name: string | undefined;
  /** Its parts; empty if the entry is a single text. */
  readonly pieces: readonly string[];
}

/** A piece that occurs in more entries than this does not tell them apart. */
const MOST_WITH_A_PIECE = 8;

function placesBy(
  places: readonly number[],
  of: (place: number) => string | undefined,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const it of places) {
    const text = of(it);
    if (text === undefined) continue;
    const same = found.get(text);
    if (same) same.push(it);
    else found.set(text, [it]);
  }
  return found;
}

function placesOfPieces(free: ReadonlySet<number>, old: readonly EntryContent[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const place of free)
    for (const piece of old[place]?.pieces ?? []) {
      const same = found.get(piece);
      if (same) same.push(place);
      else found.set(piece, [place]);
    }
  return found;
}

function mostAlike(
  pieces: readonly string[],
  byPiece: ReadonlyMap<string, readonly number[]>,
  free: ReadonlySet<number>,
  old: readonly EntryContent[],
): number | undefined {
  const votes = new Map<number, number>();
  for (const piece of pieces) {
    const places = byPiece.get(piece) ?? [];
    if (places.length > MOST_WITH_A_PIECE) continue;
    for (const it of places) if (free.has(it)) votes.set(it, (votes.get(it) ?? 0) + 1);
  }
  let best: number | undefined;
  for (const [place, count] of votes) {
    const all = Math.max(pieces.length, old[place]?.pieces.length ?? 0);
    if (count * 2 >= all && count > (best === undefined ? 0 : (votes.get(best) ?? 0))) best = place;
  }
  return best;
}
