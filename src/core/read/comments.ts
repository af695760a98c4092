import type { Offsets, Place } from './places.ts';

/** A comment, and the part of the file that it speaks of. */
export interface CommentPlace {
  readonly at: Offsets;
  /**
   * Of a comment behind something: its line, and the whole of the last entry that begins there. Of one on a line of its
   * own: the next key or entry, with all that is in it.
   */
  readonly about: Offsets;
}

/**
 * What each comment of a document speaks of.
 *
 * @param comments where they stand, in the order of the file
 */
export function commentPlaces(text: string, comments: readonly Offsets[], root: Place): CommentPlace[] {
  const entries = entriesOf(root);
  return comments.map((at) => ({ at, about: aboutOf(text, at, entries) }));
}

/** Keys with their values, and entries of lists; what holds another comes before it. */
function entriesOf(place: Place, entries: Offsets[] = []): Offsets[] {
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
