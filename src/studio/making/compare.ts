import { changesIn, compare, type TextChange } from '../../core/compare/difference/compare.ts';
import type { ChangedWords } from '../../core/compare/difference/words.ts';
import type { ReviewComment } from '../../core/compare/docx/comments.ts';
import type { DocxPlace, DocxText } from '../../core/compare/docx/docx-text.ts';
import { NoDocx } from '../../core/compare/docx/open-docx.ts';
import { readDocx, readReviewed } from '../../core/compare/docx/read-docx.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START } from '../../core/model/diagnostic.ts';
import type { Path } from '../../core/model/source.ts';
import type { Product } from '../../core/produce/built-in.ts';
import { laidOut } from '../../core/produce/lay-out.ts';
import type { Language } from '../../core/wording/language.ts';
import * as report from '../../index.ts';
import { composedByPacks } from './packs.ts';

/** What a saved .docx is compared with. */
export interface Present {
  readonly text: string;
  readonly file: string;
  readonly product: Product;
  readonly attachments: ReadonlyMap<string, string>;
}

/** A value of the file to be written. */
export interface NewValue {
  readonly path: Path;
  readonly value: string;
}

/** A passage that differs. */
export type Difference = {
  readonly place: DocxPlace;
  readonly before?: string;
  readonly after?: string;
  readonly words?: readonly ChangedWords[];
};

/** How a saved .docx differs from what the text gives now. */
export interface Differences {
  readonly differences: readonly Difference[];
  readonly comments: readonly ReviewComment[];
  readonly isTracked: boolean;
}

/** The pieces of the .docx that a text gives now. */
async function piecesOf({
  text,
  file,
  product,
  attachments,
}: Present): Promise<readonly DocxText[] | undefined> {
  const { source } = report.parse(text, file);
  const { unit } = source ? report.check(source, product === 'volume' ? undefined : [product]) : {};
  if (!unit) return undefined;
  return readDocx(await laidOut(composedByPacks(unit, product, attachments).subject, 'docx'));
}

/**
 * Compares a saved .docx with what the text gives now, as `report diff` does.
 *
 * @returns why it cannot be read, where it cannot
 */
export async function differences(
  present: Present,
  saved: Uint8Array,
  name: string,
  language: Language,
): Promise<Differences | { readonly told: string }> {
  const now = await piecesOf(present);
  if (!now) throw new Error('the text has errors');
  try {
    const { pieces, comments, isTracked } = readReviewed(saved);
    return { differences: changesIn(compare(now, pieces)).map(differenceOf), comments, isTracked };
  } catch (error) {
    if (!(error instanceof NoDocx)) throw error;
    const code = ({ foreign: 'not-docx', locked: 'docx-locked', damaged: 'docx-damaged' } as const)[
      error.why
    ];
    const it = report.describe(finding(code, { file: name, range: FILE_START }, { file: name }), language);
    return { told: `${it.message}。${it.hint}` };
  }
}

const differenceOf = (it: TextChange): Difference => ({
  place: it.place,
  ...('before' in it && { before: it.before }),
  ...('after' in it && { after: it.after }),
  ...('words' in it && { words: it.words }),
});

/** The most ways that are tried to bring one passage in: each takes a document. */
const MOST_TRIED = 12;

/**
 * The text that gives a passage as the saved .docx has it. Only values of the file are changed, and only where the
 * document then differs by these words, and by no others.
 *
 * @param edited the text with other values, all else as it was
 * @returns undefined where no value of the file, or more than one, could be meant
 */
export async function broughtOver(
  present: Present,
  difference: Difference,
  edited: (text: string, file: string, values: readonly NewValue[]) => string | undefined,
): Promise<string | undefined> {
  const { before, words } = difference;
  if (before === undefined || !words) return undefined;
  const { source } = report.parse(present.text, present.file);
  const now = await piecesOf(present);
  if (!source || !now) return undefined;
  const texts = textsIn(source.data, []).filter(({ value }) => value !== '' && before.includes(value));
  const ways = waysOf(hunksOf(words), before, texts).slice(0, MOST_TRIED);
  const found = new Set<string>();
  for (const values of ways) {
    const text = edited(present.text, present.file, values);
    if (text === undefined) continue;
    const then = await piecesOf({ ...present, text });
    if (then && isMeant(now, then, difference)) found.add(text);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/**
 * Whether a passage became what is wanted, and no other changed but by the same words: a value can be printed twice, as
 * problems are in the ledger.
 */
function isMeant(
  now: readonly DocxText[],
  then: readonly DocxText[],
  { before, after, words = [] }: Difference,
): boolean {
  const changes = changesIn(compare(now, then));
  const wanted = new Set(edits(words));
  return (
    changes.some((it) => 'words' in it && it.before === before && it.after === after) &&
    changes.every((it) => 'words' in it && edits(it.words).every((edit) => wanted.has(edit)))
  );
}

/** What each change of words takes out and puts in. */
const edits = (words: readonly ChangedWords[]): string[] => {
  const before = words.map(({ kind, text }) => (kind === 'added' ? '' : text)).join('');
  return hunksOf(words).map(({ from, to, insert }) => JSON.stringify([before.slice(from, to), insert]));
};

/** Words that stand in the place of others. */
interface Hunk {
  /** In the old text. */
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

function hunksOf(words: readonly ChangedWords[]): Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  let open: { from: number; to: number; insert: string } | undefined;
  for (const { kind, text } of words) {
    if (kind === 'same') {
      if (open) hunks.push(open);
      open = undefined;
      at += text.length;
      continue;
    }
    open ??= { from: at, to: at, insert: '' };
    if (kind === 'added') open.insert += text;
    else {
      at += text.length;
      open.to = at;
    }
  }
  if (open) hunks.push(open);
  return hunks;
}

interface Value {
  readonly path: Path;
  readonly value: string;
}

/** The texts among data. */
function textsIn(data: unknown, path: Path): Value[] {
  if (typeof data === 'string') return [{ path, value: data.trim() }];
  if (Array.isArray(data)) return data.flatMap((it, index) => textsIn(it, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, it]) => textsIn(it, [...path, key]));
}

/** The ways to change values so that all words of a passage change: one for each choice of values. */
function waysOf(hunks: readonly Hunk[], before: string, values: readonly Value[]): NewValue[][] {
  let ways: Map<Value, Hunk[]>[] = [new Map()];
  const starts = new Map<Value, number>();
  for (const hunk of hunks) {
    const holders = values.flatMap((it) => {
      for (let at = before.indexOf(it.value); at >= 0; at = before.indexOf(it.value, at + 1))
        if (at <= hunk.from && hunk.to <= at + it.value.length && (starts.get(it) ?? at) === at) {
          starts.set(it, at);
          return [it];
        }
      return [];
    });
    ways = ways
      .flatMap((way) => holders.map((it) => new Map(way).set(it, [...(way.get(it) ?? []), hunk])))
      .slice(0, MOST_TRIED);
  }
  return ways.map((way) =>
    [...way].map(([it, its]) => ({ path: it.path, value: changed(it.value, its, starts.get(it) ?? 0) })),
  );
}

const changed = (value: string, hunks: readonly Hunk[], start: number): string =>
  hunks.reduceRight(
    (text, { from, to, insert }) => text.slice(0, from - start) + insert + text.slice(to - start),
    value,
  );
