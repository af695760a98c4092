import { type KeyNode, unitKeys } from '../../../core/generated/keys.ts';
import { englishOf, namesIn, under } from '../../../core/read/names.ts';
import { FORMATS, type FormatName } from '../formats.ts';
import { bytesOf } from './safe-name.ts';

/**
 * A piece of a pattern: literal text, or a place to fill for each unit. Of several places, the first with a value is
 * used.
 */
export type PatternSegment = { readonly text: string } | { readonly places: readonly Placeholder[] };

/** What fills a place. */
export type Placeholder =
  /** The kind of document; empty for the situation report. */
  | 'document'
  /** The name of the unit's file without extension. */
  | 'file'
  | { readonly keys: readonly string[]; readonly spelling: string; readonly default?: string };

/** A pattern for file names, possibly with folders before them. */
export interface NamePattern {
  /** The pattern as written. */
  readonly written: string;
  /** The parts of the path; the last is the file name without extension. */
  readonly parts: readonly (readonly PatternSegment[])[];
  /** The format of its extension. */
  readonly format?: FormatName;
}

/** Why a text is not a valid pattern. */
export type PatternProblem =
  /** It is an absolute path, or a part of it is empty. */
  | { readonly problem: 'no-name' }
  | { readonly problem: 'too-long' }
  /** The braces of a part are not paired. */
  | { readonly problem: 'braces'; readonly part: string }
  /** A step of a path is not a key; `names` are the keys possible there. */
  | {
      readonly problem: 'unknown-key';
      readonly path: string;
      readonly step: string;
      readonly names: readonly string[];
    }
  /** A path leads to a map or a list; `below` is a key in it that has a single value. */
  | {
      readonly problem: 'no-value';
      readonly path: string;
      readonly below?: { readonly en: string; readonly zh: string };
    };

/** Thrown for an invalid pattern. */
export class BadPattern extends Error {
  override readonly name = 'BadPattern';
  readonly why: PatternProblem;

  constructor(why: PatternProblem) {
    super(why.problem);
    this.why = why;
  }
}

/** Words in patterns that are not keys of a unit's file. */
const WORDS: ReadonlyMap<string, 'document' | 'file'> = new Map([
  ['document', 'document'],
  ['公文', 'document'],
  ['文种', 'document'],
  ['file', 'file'],
  ['文件', 'file'],
]);

/**
 * Parses a pattern such as `{单位.简称}-{年度}{文种}.docx`: keys in Chinese or English, `/` between folders, and `|` between
 * alternative keys, of which the first with a value is used. Spaces and dots at the end do not count: no name ends with
 * them.
 *
 * @throws BadPattern if the pattern is invalid
 */
export function patternOf(written: string): NamePattern {
  const path = written.replace(/(?<![\s.])[\s.]+$/, '');
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  const format = FORMATS.find((it) => it === extension);
  const whole = format === undefined ? written : path.slice(0, -format.length - 1);
  const parts = whole.split('/').map(piecesOf);
  const isEmpty = parts.some((pieces) => pieces.every((it) => 'text' in it && /^[. ]*$/.test(it.text)));
  if (isEmpty || /^([/\\]|[a-z]:)/i.test(written)) throw new BadPattern({ problem: 'no-name' });
  const isLong = parts.some((pieces) => pieces.reduce((sum, it) => sum + textBytes(it), 0) > MOST_TEXT);
  if (isLong) throw new BadPattern({ problem: 'too-long' });
  return { written, parts, ...(format && { format }) };
}

/** The most bytes of literal text in one part of a name; the rest is for values. */
const MOST_TEXT = 120;

const textBytes = (it: PatternSegment): number => ('text' in it ? bytesOf(it.text) : 0);

function piecesOf(part: string): PatternSegment[] {
  return (part.match(/\{[^{}]*\}|[^{}]+|[{}]/g) ?? []).map((it) => {
    if (it === '{' || it === '}') throw new BadPattern({ problem: 'braces', part });
    if (!it.startsWith('{')) return { text: it };
    const paths = it.slice(1, -1).split('|');
    return { places: paths.map((path) => placeOf(path.trim())) };
  });
}

function placeOf(path: string): Placeholder {
  const word = WORDS.get(path);
  if (word) return word;
  let node: KeyNode | undefined = unitKeys;
  const keys: string[] = [];
  for (const step of path.split(/[.．。]/)) {
    const above: KeyNode = node ?? {};
    const key = englishOf(step, above);
    node = under(above, key);
    if (!node) {
      const names = [...namesIn(above), ...(keys.length === 0 ? WORDS.keys() : [])];
      throw new BadPattern({ problem: 'unknown-key', path, step, names });
    }
    keys.push(key);
  }
  if (node?.keys || node?.items) throw withoutValue(path, node);
  const value = node?.default;
  return {
    keys,
    spelling: path,
    ...((typeof value === 'string' || typeof value === 'number') && { default: String(value) }),
  };
}

function withoutValue(path: string, node: KeyNode): BadPattern {
  const [first] = Object.entries(node.keys ?? {}).filter(([, it]) => !it.node.keys && !it.node.items);
  const below = first && { en: first[0], zh: first[1].zh };
  return new BadPattern({ problem: 'no-value', path, ...(below && { below }) });
}
