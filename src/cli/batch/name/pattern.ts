import type { Language } from '../../../core/diagnostics/language.ts';
import { type KeyNode, unitKeys } from '../../../core/generated/keys.ts';
import { englishOf, namesIn, under } from '../../../core/read/names.ts';
import { FORMATS, type FormatName } from '../../build/formats.ts';
import { didYouMean } from '../../program/did-you-mean.ts';
import { nearestName } from '../../program/nearest-name.ts';
import { UsageProblem } from '../../program/usage-problem.ts';
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

/** What `--name` says: the names of files, and of folders before them. */
export interface NamePattern {
  /** Each part of the path, the file's last, without the extension. */
  readonly parts: readonly (readonly Piece[])[];
  /** The format that its extension stands for. */
  readonly format?: FormatName;
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
 * @throws UsageProblem for a key that there is not, or that holds no single value
 */
export function patternOf(written: string, language: Language): NamePattern {
  const zh = language === 'zh';
  const extension = /\.([a-z]+)$/i.exec(written)?.[1]?.toLowerCase();
  const format = FORMATS.find((it) => it === extension);
  const whole = format === undefined ? written : written.slice(0, -format.length - 1);
  const parts = whole.split('/').map((part) => piecesOf(part, language));
  const isEmpty = parts.some((pieces) => pieces.every((it) => 'text' in it && /^[. ]*$/.test(it.text)));
  if (isEmpty || /^([/\\]|[a-z]:)/i.test(written)) {
    throw new UsageProblem(
      zh
        ? `--name 写的是输出文件夹里的文件名，每一段都要有内容，现为“${written}”；文件夹用 -o 写`
        : `--name takes a name within the output folder, no part of it empty, not "${written}"; name the folder with -o`,
    );
  }
  const isLong = parts.some((pieces) => pieces.reduce((sum, it) => sum + textBytes(it), 0) > MOST_TEXT);
  if (isLong) throw new UsageProblem(zh ? '--name 太长' : '--name is too long');
  return { parts, ...(format && { format }) };
}

/** The most bytes of a name that may stand in the pattern itself: the rest is for values. */
const MOST_TEXT = 120;

const textBytes = (it: Piece): number => ('text' in it ? bytesOf(it.text) : 0);

function piecesOf(part: string, language: Language): Piece[] {
  return (part.match(/\{[^{}]*\}|[^{}]+|[{}]/g) ?? []).map((it) => {
    if (it === '{' || it === '}') {
      throw new UsageProblem(
        language === 'zh'
          ? `--name 里的花括号没有成对：${part}`
          : `the braces in --name do not pair: ${part}`,
      );
    }
    if (!it.startsWith('{')) return { text: it };
    return {
      places: it
        .slice(1, -1)
        .split('|')
        .map((path) => placeOf(path.trim(), language)),
    };
  });
}

function placeOf(path: string, language: Language): Place {
  const word = WORDS.get(path);
  if (word) return word;
  let node: KeyNode | undefined = unitKeys;
  const keys: string[] = [];
  for (const step of path.split(/[.．。]/)) {
    const above: KeyNode = node ?? {};
    const key = englishOf(step, above);
    node = under(above, key);
    if (!node) throw unknown(path, step, above, keys.length === 0, language);
    keys.push(key);
  }
  if (node?.keys || node?.items) throw noValue(path, node, language);
  const given = node?.default;
  return {
    keys,
    spelling: path,
    ...((typeof given === 'string' || typeof given === 'number') && { default: String(given) }),
  };
}

function unknown(path: string, step: string, above: KeyNode, isFirst: boolean, language: Language): Error {
  const names = [...namesIn(above), ...(isFirst ? WORDS.keys() : [])];
  const suggestion = step === '' || names.length === 0 ? undefined : nearestName(step, names);
  const problem =
    language === 'zh'
      ? `--name 里的 {${path}}：没有“${step}”这个键`
      : `{${path}} in --name: there is no key "${step}"`;
  return new UsageProblem(problem + didYouMean(suggestion, language));
}

function noValue(path: string, node: KeyNode, language: Language): Error {
  const [below] = Object.entries(node.keys ?? {}).filter(([, it]) => !it.node.keys && !it.node.items);
  const zh = language === 'zh';
  const example = below && `${path}.${zh ? below[1].zh : below[0]}`;
  return new UsageProblem(
    zh
      ? `--name 里的 {${path}} 不是单个的值${example ? `，写到它下面的键，例如 {${example}}` : ''}`
      : `{${path}} in --name holds no single value${example ? `; write a key below it, such as {${example}}` : ''}`,
  );
}
