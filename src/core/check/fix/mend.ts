import type { Finding } from '../../model/diagnostic.ts';
import { lineStarts, type Replacement, replacementOf } from './replacement.ts';

/** A finding with its edits by offsets, in the order of the text and without overlaps. */
export interface Mend {
  readonly finding: Finding;
  readonly replacements: readonly Replacement[];
}

/**
 * The findings that can be mended in a text, in the order of their first edits. A finding is left out if its edits do
 * not fit the text, overlap each other, or change nothing.
 */
export function mendsOf(findings: readonly Finding[], text: string): Mend[] {
  const starts = lineStarts(text);
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
  return findings
    .flatMap((finding) => {
      const replacements: Replacement[] = [];
      for (const edit of finding.fix ?? []) {
        const replacement = replacementOf(edit, text, starts);
        if (!replacement) return [];
        const newText = replacement.newText.replace(/\r?\n/g, lineEnd);
        replacements.push({ ...replacement, newText });
      }
      replacements.sort(byPlace);
      const isClash = replacements.some((it, index) => index > 0 && overlap(replacements[index - 1]!, it));
      const changes = replacements.some((it) => text.slice(it.start, it.end) !== it.newText);
      return changes && !isClash ? [{ finding, replacements }] : [];
    })
    .sort(
      (one, other) =>
        byPlace(one.replacements[0]!, other.replacements[0]!) ||
        compare(one.finding.code, other.finding.code) ||
        compare(JSON.stringify(one.replacements), JSON.stringify(other.replacements)),
    );
}

/** The mends that can be made together; of two that overlap, the earlier. */
export function together(mends: readonly Mend[]): Mend[] {
  const taken: Replacement[] = [];
  return mends.filter(({ replacements }) => {
    const places = replacements.map((it) => placeIn(taken, it));
    if (replacements.some((it, index) => clashes(taken, places[index]!, it))) return false;
    // From the end, so that the indexes in front stay valid.
    for (let index = replacements.length - 1; index >= 0; index--) {
      taken.splice(places[index]!, 0, replacements[index]!);
    }
    return true;
  });
}

/**
 * The text after the mends.
 *
 * @param mends without overlaps
 */
export function mended(text: string, mends: readonly Mend[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, newText } of mends.flatMap((it) => it.replacements).sort(byPlace)) {
    parts.push(text.slice(from, start), newText);
    from = end;
  }
  return parts.join('') + text.slice(from);
}

const byPlace = (one: Replacement, other: Replacement): number =>
  one.start - other.start || one.end - other.end;

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/**
 * Whether two replacements, the first one earlier, cannot both be made. An insertion must not even touch another
 * replacement: the order of the two texts would be chance.
 */
function overlap(one: Replacement, other: Replacement): boolean {
  const inserts = one.start === one.end || other.start === other.end;
  return inserts ? other.start <= one.end : other.start < one.end;
}

/** The index at which a replacement belongs in the sorted list. */
function placeIn(taken: readonly Replacement[], it: Replacement): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byPlace(taken[middle]!, it) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clashes(taken: readonly Replacement[], place: number, it: Replacement): boolean {
  const before = taken[place - 1];
  const after = taken[place];
  return (before !== undefined && overlap(before, it)) || (after !== undefined && overlap(it, after));
}
