import { diffArrays } from 'diff';
import type { Piece, Place } from '../docx/piece.ts';
import { joinedAtSections } from './join-at-sections.ts';
import { paired } from './pair.ts';
import { changedWords, type Stretch } from './words.ts';

/** A text, and what became of it. */
export type Entry =
  | { readonly kind: 'same'; readonly place: Place; readonly text: string }
  | { readonly kind: 'added'; readonly place: Place; readonly after: string }
  /** The place is that which it had. */
  | { readonly kind: 'removed'; readonly place: Place; readonly before: string }
  | {
      readonly kind: 'changed';
      readonly place: Place;
      readonly before: string;
      readonly after: string;
      readonly words: readonly Stretch[];
    };

export type Change = Exclude<Entry, { kind: 'same' }>;

/** Beyond as many changes, what lies between the beginnings and the ends of two documents is taken to differ whole. */
const MOST_CHANGES = 3000;

/**
 * What differs between two versions of a document, text by text, in the order of reading.
 *
 * @param before the pieces of the version that is compared with
 * @param saved those of the version whose changes are sought; places are in it, where it has them
 */
export function compare(before: readonly Piece[], saved: readonly Piece[]): Entry[] {
  const after = joinedAtSections(saved, before);
  const isAlike = (one: Piece, other: Piece) =>
    one.place.part === other.place.part && one.text === other.text;
  const changes = diffArrays([...before], [...after], {
    comparator: isAlike,
    maxEditLength: MOST_CHANGES,
  }) ?? [
    { removed: true, added: false, value: [...before] },
    { removed: false, added: true, value: [...after] },
  ];
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
      (changes[index]?.added ? added : removed).push(...(changes[index]?.value ?? []));
    at += added.length;
    for (const it of paired(removed, added)) entries.push(entryOf(it.before, it.after));
  }
  return entries;
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
