import type { Offsets, PlaceTree } from './places.ts';

/** A comment, and the part of the file that it is about. */
export interface CommentPlace {
  readonly at: Offsets;
  /**
   * For a comment at the end of a line: that line, with the whole of the last entry that begins on it. For a comment on
   * its own line: the next key or entry, with everything in it.
   */
  readonly about: Offsets;
}

/**
 * What each comment of a document is about.
 *
 * @param comments their places, in the order of the file
 */
export function commentPlaces(text: string, comments: readonly Offsets[], root: PlaceTree): CommentPlace[] {
  const entries = entriesOf(root);
  return comments.map((at) => ({ at, about: aboutOf(text, at, entries) }));
}

/** Keys with their values, and entries of lists; an outer one comes before those within it. */
function entriesOf(place: PlaceTree, entries: Offsets[] = []): Offsets[] {
  for (const child of place.children.values()) {
    const start = child.key?.[0] ?? child.value[0];
    entries.push([start, Math.max(child.value[1], child.key?.[1] ?? 0)]);
    entriesOf(child, entries);
  }
  return entries;
}

function aboutOf(text: string, [start, end]: Offsets, entries: readonly Offsets[]): Offsets {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (text.slice(lineStart, start).trim() !== '') {
    const last = entries.filter(([at]) => at >= lineStart && at < start).at(-1);
    return [lineStart, Math.max(end, last?.[1] ?? end)];
  }
  let next: Offsets | undefined;
  for (const entry of entries) if (entry[0] >= end && (!next || entry[0] < next[0])) next = entry;
  return next ?? [start, end];
}
