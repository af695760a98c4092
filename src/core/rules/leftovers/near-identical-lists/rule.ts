import { distance } from 'fastest-levenshtein';
import type { Path } from '../../../model/source.ts';
import { isInRules } from '../../../prose/are-to-differ.ts';
import { type ListKey, listOf } from '../../../prose/entries.ts';
import { plainForm } from '../../../prose/plain-form.ts';
import type { Prose } from '../../../prose/prose.ts';
import type { Rule } from '../../rule.ts';
import { differInName } from '../alike/differ-in-name.ts';
import type { words } from './words.ts';

/** Fewer entries may be similar by chance. */
const LEAST_ENTRIES = 3;

/** The share of entries that must have a counterpart in the other list. */
const SHARE = 0.75;

/** The largest share of characters in which a copied entry may differ. */
const MOST_CHANGES = 0.3;

interface List {
  readonly entries: readonly Prose[];
  /** What each entry says. */
  readonly says: readonly string[];
}

export const rule: Rule<typeof words> = {
  code: 'near-identical-lists',
  check(_unit, at, { texts }) {
    const lists = listsIn(texts);
    const byGram = new Map<string, number[]>();
    for (const [index, list] of lists.entries()) {
      const copy = copyAmong(lists, candidates(list, byGram), list);
      if (copy) {
        const { entry, original } = copy;
        const [first] = original.entries;
        const { path, value } = list.entries[entry] as Prose;
        at.reportPart(path, [0, value.trimEnd().length], {
          line: at.line((first as Prose).path),
          entries: list.entries.length,
          alike: copy.alike,
          differing: copy.differing,
        });
      }
      for (const gram of gramsOf(list)) {
        const indexes = byGram.get(gram);
        if (indexes) indexes.push(index);
        else byGram.set(gram, [index]);
      }
    }
  },
};

/** The lists of sentences, in the order of the file. */
function listsIn(texts: readonly Prose[]): List[] {
  const entries = new Map<ListKey, Prose[]>();
  for (const text of texts) {
    const key = text.role === 'item' || text.role === 'text' ? listOf(text) : undefined;
    if (key === undefined) continue;
    const list = entries.get(key);
    if (list) list.push(text);
    else entries.set(key, [text]);
  }
  return [...entries.values()]
    .filter((it) => it.length >= LEAST_ENTRIES)
    .map((it) => ({ entries: it, says: it.map(({ value }) => plainForm(value)) }));
}

/** The length of the substrings to compare, in characters: a copied entry has some of them unchanged. */
const GRAM = 6;

function gramsOf({ says }: List): Set<string> {
  const grams = new Set<string>();
  for (const text of says)
    for (let at = 0; at + GRAM <= text.length; at++) grams.add(text.slice(at, at + GRAM));
  return grams;
}

/** The earlier lists with enough in common with a list, so that not every pair has to be compared. */
function candidates(list: List, byGram: ReadonlyMap<string, readonly number[]>): number[] {
  const common = new Map<number, number>();
  for (const gram of gramsOf(list))
    for (const index of byGram.get(gram) ?? []) common.set(index, (common.get(index) ?? 0) + 1);
  return [...common].filter(([, count]) => count >= list.says.length).map(([index]) => index);
}

interface Copy {
  readonly original: List;
  /** The first entry that differs slightly from the original. */
  readonly entry: number;
  readonly alike: number;
  readonly differing: number;
}

/** The first of the candidates that a list was copied from with small changes. */
function copyAmong(lists: readonly List[], indexes: readonly number[], list: List): Copy | undefined {
  for (const index of [...indexes].sort((one, other) => one - other)) {
    const original = lists[index] as List;
    if (areOfOneSetOfRules(original, list)) continue;
    const same = new Set(original.says);
    const alike = list.says.filter((it) => same.has(it)).length;
    const rest = original.says.filter((it) => !list.says.includes(it));
    const differing = list.says.flatMap((it, entry) =>
      !same.has(it) && rest.some((other) => isCopy(it, other)) ? [entry] : [],
    );
    const isShort = alike + differing.length < SHARE * Math.max(list.says.length, original.says.length);
    const [entry] = differing;
    if (!isShort && entry !== undefined) return { original, entry, alike, differing: differing.length };
  }
  return undefined;
}

/** Within rules, nearly equal lists in two places are intended; in two documents, one was copied. */
function areOfOneSetOfRules(one: List, other: List): boolean {
  const [path, otherPath] = [one, other].map(({ entries: [first] }) => first?.path ?? []) as [Path, Path];
  return path[0] === otherPath[0] && isInRules(path);
}

/** Whether one sentence was made from another by small changes. A sentence about another object does not count. */
function isCopy(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  if (Math.abs(one.length - other.length) > MOST_CHANGES * longest) return false;
  return distance(one, other) <= MOST_CHANGES * longest && !differInName(one, other);
}
