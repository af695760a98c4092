import type { KeyNode } from '../generated/keys.ts';
import { isSameData } from '../model/same-data.ts';
import type { MistakeEdit } from './mistake-log.ts';
import type { Offsets } from './places.ts';

/** What a text says once its indentation is of spaces, or that this is not certain. */
export interface Trial {
  readonly data: unknown;
  /** Whether the text was read, and nothing is wrong in it that is not certain to mend. */
  readonly isSound: boolean;
}

/** A line that is indented by more than spaces, with its mend. */
export interface OddIndent {
  readonly code: 'tab-indent' | 'full-width-space';
  readonly at: Offsets;
  readonly args: Record<never, never>;
  readonly fix: MistakeEdit;
}

/** How many columns the stops of a tab, and a full-width space, may be meant to be. */
const TAB_STOPS = [2, 4, 8];
const WIDE_COLUMNS = [2, 1];

/** What a line begins with, where it is more than spaces. */
const ODD_INDENT =
  /(?<![^\r\n]) *[\t\u3000\u00a0\u200b-\u200d\u2060\ufeff][ \t\u3000\u00a0\u200b-\u200d\u2060\ufeff]*/g;

/**
 * The lines that are indented by tabs, full-width spaces and the like, each with its mend, where it is certain: whichever
 * width is meant that makes a file of known keys, it makes the same file.
 *
 * @param verbatim ranges whose lines are text, in the order of the file
 * @param read reads the text with these mends
 */
export function certainIndents<T extends Trial>(
  text: string,
  keys: KeyNode,
  verbatim: readonly Offsets[],
  read: (indents: readonly OddIndent[]) => T,
): { readonly indents: readonly OddIndent[]; readonly trial: T } | undefined {
  const odd = oddIndentsIn(text, verbatim);
  if (odd.length === 0) return undefined;
  const has = (character: string) => odd.some(({ indent }) => indent.includes(character));
  let first: { indents: readonly OddIndent[]; trial: T } | undefined;
  for (const wide of has('\u3000') ? WIDE_COLUMNS : [2])
    for (const stop of has('\t') ? TAB_STOPS : [2]) {
      const indents = odd.map(({ start, indent }) => mendOf(start, indent, stop, wide));
      const trial = read(indents);
      if (!trial.isSound || !areKnown(trial.data, keys)) continue;
      if (!first) first = { indents, trial };
      else if (!isSameData(first.trial.data, trial.data)) return undefined;
    }
  return first;
}

function oddIndentsIn(
  text: string,
  verbatim: readonly Offsets[],
): { readonly start: number; readonly indent: string }[] {
  let next = 0;
  return Array.from(text.matchAll(ODD_INDENT), ({ index, 0: indent }) => ({ start: index, indent })).filter(
    ({ start }) => {
      while (next < verbatim.length && (verbatim[next] as Offsets)[1] <= start) next++;
      return next >= verbatim.length || (verbatim[next] as Offsets)[0] > start;
    },
  );
}

function mendOf(start: number, indent: string, stop: number, wide: number): OddIndent {
  let columns = 0;
  for (const it of indent) {
    if (it === '\t') columns += stop - (columns % stop);
    else if (it === '\u3000') columns += wide;
    else if (it === ' ' || it === '\u00a0') columns++;
  }
  const fix: MistakeEdit = { at: [start, start + indent.length], newText: ' '.repeat(columns) };
  const tab = indent.indexOf('\t');
  return tab < 0
    ? { code: 'full-width-space', at: fix.at, args: {}, fix }
    : { code: 'tab-indent', at: [start + tab, start + tab + 1], args: {}, fix };
}

/** Whether every map has only keys that it may have. */
function areKnown(data: unknown, keys: KeyNode | undefined): boolean {
  if (!keys || typeof data !== 'object' || data === null) return true;
  if (Array.isArray(data)) return data.every((it) => areKnown(it, keys.items));
  const { keys: own } = keys;
  return (
    !own || Object.entries(data).every(([key, it]) => Object.hasOwn(own, key) && areKnown(it, own[key]?.node))
  );
}
