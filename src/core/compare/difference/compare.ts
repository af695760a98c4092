import { diffArrays } from 'diff';
import type { DocxPlace, DocxText } from '../docx/docx-text.ts';
import { joinedAtSections } from './join-at-sections.ts';
import { paired } from './pair.ts';
import { type ChangedWords, changedWords } from './words.ts';

/** A text of a document, compared with the other version. */
export type ComparedText =
  | { readonly kind: 'same'; readonly place: DocxPlace; readonly text: string }
  | { readonly kind: 'added'; readonly place: DocxPlace; readonly after: string }
  /** `place` is the place in the old version. */
  | { readonly kind: 'removed'; readonly place: DocxPlace; readonly before: string }
  | {
      readonly kind: 'changed';
      readonly place: DocxPlace;
      readonly before: string;
      readonly after: string;
      readonly words: readonly ChangedWords[];
    };

export type TextChange = Exclude<ComparedText, { kind: 'same' }>;

/** With more changes than this, everything between the common beginning and the common end counts as changed. */
const MOST_CHANGES = 3000;

/**
 * The differences between two versions of a document, text by text, in reading order.
 *
 * @param before the pieces of the old version
 * @param saved the pieces of the new version; places refer to it, except for removed texts
 */
export function compare(before: readonly DocxText[], saved: readonly DocxText[]): ComparedText[] {
  const after = joinedAtSections(saved, before);
  const isAlike = (one: DocxText, other: DocxText) =>
    one.place.part === other.place.part && one.text === other.text;
  const changes =
    diffArrays([...before], [...after], {
      comparator: isAlike,
      maxEditLength: MOST_CHANGES,
    }) ?? wholeMiddle(before, after, isAlike);
  const entries: ComparedText[] = [];
  let at = 0;
  for (let index = 0; index < changes.length; ) {
    const change = changes[index] as (typeof changes)[number];
    if (!change.added && !change.removed) {
      for (const { text } of change.value)
        entries.push({ kind: 'same', place: (after[at++] as DocxText).place, text });
      index++;
      continue;
    }
    const removed: DocxText[] = [];
    const added: DocxText[] = [];
    for (; changes[index]?.added || changes[index]?.removed; index++)
      for (const piece of changes[index]?.value ?? []) (changes[index]?.added ? added : removed).push(piece);
    at += added.length;
    for (const it of paired(removed, added)) entries.push(entryOf(it.before, it.after));
  }
  return entries;
}

/** Everything between the common beginning and the common end as changed. */
function wholeMiddle(
  before: readonly DocxText[],
  after: readonly DocxText[],
  isAlike: (one: DocxText, other: DocxText) => boolean,
): { added: boolean; removed: boolean; value: DocxText[] }[] {
  const most = Math.min(before.length, after.length);
  const alikeAt = (one: number, other: number) =>
    isAlike(before.at(one) as DocxText, after.at(other) as DocxText);
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

function entryOf(before: DocxText | undefined, after: DocxText | undefined): ComparedText {
  if (before && after)
    return {
      kind: 'changed',
      place: after.place,
      before: before.text,
      after: after.text,
      words: changedWords(before.text, after.text),
    };
  if (after) return { kind: 'added', place: after.place, after: after.text };
  const { place, text } = before as DocxText;
  return { kind: 'removed', place, before: text };
}

export const changesIn = (entries: readonly ComparedText[]): TextChange[] =>
  entries.filter((it): it is TextChange => it.kind !== 'same');
