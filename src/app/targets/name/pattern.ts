import { type KeyNode, unitKeys } from '../../../core/generated/keys.ts';
import { englishOf, namesIn, under } from '../../../core/read/names.ts';
import { FORMATS, type FormatName } from '../formats.ts';
import { bytesOf } from './safe-name.ts';

/** A piece of a pattern: text as it stands, or a place that is filled for each unit. */
export type Piece = { readonly text: string } | { readonly places: readonly Place[] };

/** What fills a place; of several, the first that the unit has. */
export type Place =
  /** What document it is: nothing for the situation report. */
  | 'document'
  /** The name of the unit's file, without its extension. */
  | 'file'
  | { readonly keys: readonly string[]; readonly spelling: string; readonly default?: string };

/** The names of files, and of folders before them. */
export interface NamePattern {
  /** The pattern as it was written. */
  readonly written: string;
  /** Each part of the path, the file's last, without the extension. */
  readonly parts: readonly (readonly Piece[])[];
  /** The format that its extension stands for. */
  readonly format?: FormatName;
}

/** Why a text is no pattern. */
export type PatternProblem =
  /** It begins at the top of a file system, or a part of it is empty. */
  | { readonly problem: 'no-name' }
  | { readonly problem: 'too-long' }
  /** The braces of a part do not pair. */
  | { readonly problem: 'braces'; readonly part: string }
  /** A step of a path is no key; `names` are those that there are in its place. */
  | {
      readonly problem: 'unknown-key';
      readonly path: string;
      readonly step: string;
      readonly names: readonly string[];
    }
  /** A path leads to a map or a list; `below` is a key in it that holds a value. */
  | {
      readonly problem: 'no-value';
      readonly path: string;
      readonly below?: { readonly en: string; readonly zh: string };
    };

/** Thrown for a text that is no pattern. */
export class BadPattern extends Error {
  override readonly name = 'BadPattern';
  readonly why: PatternProblem;

  constructor(why: PatternProblem) {
    super(why.problem);
    this.why = why;
  }
}

/** The words that are no key of a unit's file. */
const WORDS: ReadonlyMap<string, 'document' | 'file'> = new Map([
  ['document', 'document'],
  ['公文', 'document'],
  ['文种', 'document'],
  ['file', 'file'],
  ['文件', 'file'],
]);

/**
 * Reads a pattern: `{单位.简称}-{年度}{文种}.docx`, keys in Chinese or English, `/` between folders, and `|` between keys of
 * which the first is taken that the unit has.
 *
 * @throws BadPattern for a key that there is not, or that holds no single value
 */
export function patternOf(written: string): NamePattern {
  const extension = /\.([a-z]+)$/i.exec(written)?.[1]?.toLowerCase();
  const format = FORMATS.find((it) => it === extension);
  const whole = format === undefined ? written : written.slice(0, -format.length - 1);
  const parts = whole.split('/').map(piecesOf);
  const isEmpty = parts.some((pieces) => pieces.every((it) => 'text' in it && /^[. ]*$/.test(it.text)));
  if (isEmpty || /^([/\\]|[a-z]:)/i.test(written)) throw new BadPattern({ problem: 'no-name' });
  const isLong = parts.some((pieces) => pieces.reduce((sum, it) => sum + textBytes(it), 0) > MOST_TEXT);
  if (isLong) throw new BadPattern({ problem: 'too-long' });
  return { written, parts, ...(format && { format }) };
}

/** The most bytes of a name that may stand in the pattern itself: the rest is for values. */
const MOST_TEXT = 120;

const textBytes = (it: Piece): number => ('text' in it ? bytesOf(it.text) : 0);

function piecesOf(part: string): Piece[] {
  return (part.match(/\{[^{}]*\}|[^{}]+|[{}]/g) ?? []).map((it) => {
    if (it === '{' || it === '}') throw new BadPattern({ problem: 'braces', part });
    if (!it.startsWith('{')) return { text: it };
    const paths = it.slice(1, -1).split('|');
    return { places: paths.map((path) => placeOf(path.trim())) };
  });
}

function placeOf(path: string): Place {
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
  const given = node?.default;
  return {
    keys,
    spelling: path,
    ...((typeof given === 'string' || typeof given === 'number') && { default: String(given) }),
  };
}

function withoutValue(path: string, node: KeyNode): BadPattern {
  const [first] = Object.entries(node.keys ?? {}).filter(([, it]) => !it.node.keys && !it.node.items);
  const below = first && { en: first[0], zh: first[1].zh };
  return new BadPattern({ problem: 'no-value', path, ...(below && { below }) });
}
