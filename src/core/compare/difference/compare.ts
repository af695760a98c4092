import { diffArrays } from 'diff';
import type { Piece, Place } from '../docx/piece.ts';
import { joinedAtSections } from './join-at-sections.ts';
import { paired } from './pair.ts';
import { changedWords, type Stretch } from './words.ts';

/** A text of a document, compared with the other version. */
export type Entry =
  | { readonly kind: 'same'; readonly place: Place; readonly text: string }
  | { readonly kind: 'added'; readonly place: Place; readonly after: string }
  /** `place` is the place in the old version. */
  | { readonly kind: 'removed'; readonly place: Place; readonly before: string }
  | {
      readonly kind: 'changed';
      readonly place: Place;
      readonly before: string;
      readonly after: string;
      readonly words: readonly Stretch[];
    };

export type Change = Exclude<Entry, { kind: 'same' }>;

/** With more changes than this, everything between the common beginning and the common end counts as changed. */
const MOST_CHANGES = 3000;

/**
 * The differences between two versions of a document, text by text, in reading order.
 *
 * @param before the pieces of the old version
 * @param saved the pieces of the new version; places refer to it, except for removed texts
 */
export function compare(before: readonly Piece[], saved: readonly Piece[]): Entry[] {
  const after = joinedAtSections(saved, before);
  const isAlike = (one: Piece, other: Piece) =>
    one.place.part === other.place.part && one.text === other.text;
  const changes =
    diffArrays([...before], [...after], {
      comparator: isAlike,
      maxEditLength: MOST_CHANGES,
    }) ?? wholeMiddle(before, after, isAlike);
  const entries: Entry[] = [];
  let at = 0;
  for (let index = 0; index < changes.length; ) {
    const change = changes[index] as (typeof changes)[number];
    if (!change.added && !change.removed) {
      for (const { text } of change.value)
        entries.push({ kind: 'same', place: (after[at++] as Piece).place, text });
      index++;
      continue;
    }
    const removed: Piece[] = [];
    const added: Piece[] = [];
    for (; changes[index]?.added || changes[index]?.removed; index++)
      for (const piece of changes[index]?.value ?? []) (changes[index]?.added ? added : removed).push(piece);
    at += added.length;
    for (const it of paired(removed, added)) entries.push(entryOf(it.before, it.after));
  }
  return entries;
}

/** Everything between the common beginning and the common end as changed. */
function wholeMiddle(
  before: readonly Piece[],
  after: readonly Piece[],
  isAlike: (one: Piece, other: Piece) => boolean,
): { added: boolean; removed: boolean; value: Piece[] }[] {
  const most = Math.min(before.length, after.length);
  const alikeAt = (one: number, other: number) => isAlike(before.at(one) as Piece, after.at(other) as Piece);
  let start = 0;
  while (start < most && alikeAt(start, start)) start++;
  let end = 0;
  while (end < most - start && alikeAt(-1 - end, -1 - end)) end++;
  const same = { added: false, removed: false };
  return [
    { ...same, value: after.slice(0, start) },
    { added: false, removed: true, value: before.slice(start, before.length - end) },
    { added: true, removed: false, value: after.slice(start, after.length - end) },
    { ...same, value: after.slice(after.length - end) },
  ];
}

function entryOf(before: Piece | undefined, after: Piece | undefined): Entry {
  if (before && after)
    return {
      kind: 'changed',
      place: after.place,
      before: before.text,
      after: after.text,
      words: changedWords(before.text, after.text),
    };
  if (after) return { kind: 'added', place: after.place, after: after.text };
  const { place, text } = before as Piece;
  return { kind: 'removed', place, before: text };
}

export const changesIn = (entries: readonly Entry[]): Change[] =>
  entries.filter((it): it is Change => it.kind !== 'same');
