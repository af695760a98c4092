import unitSchema from '../../../schemas/unit.schema.json' with { type: 'json' };
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { textWords } from '../words/of-text.ts';
import { readText } from './values.ts';

/** The part of a JSON Schema that help is taken from. */
interface Node {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly $ref?: string;
  readonly 'x-zh'?: {
    readonly key?: string;
    readonly description?: string;
    readonly values?: Readonly<Record<string, string>>;
  };
}

const root = unitSchema as unknown as Node;

/** A node without references; what stands beside a reference goes before it. */
function resolved(node: Node): Node {
  if (node.$ref === undefined) return node;
  const { $ref, ...own } = node;
  let target: unknown = root;
  for (const step of $ref.replace(/^#\//, '').split('/'))
    target = (target as Record<string, unknown>)?.[step];
  return { ...resolved((target ?? {}) as Node), ...own };
}

/** Something that can be written at a place. */
export interface Suggestion {
  readonly label: string;
  /** The other name of the same. */
  readonly detail?: string;
  readonly info: string;
  /** What is written. */
  readonly insert: string;
  readonly isKey: boolean;
  readonly isRequired?: boolean;
}

export interface Suggestions {
  /** Where what is replaced begins; it ends at the cursor. */
  readonly from: number;
  readonly suggestions: readonly Suggestion[];
}

const describe = (node: Node, language: Language): string =>
  (language === 'zh' ? (node['x-zh']?.description ?? node.description) : node.description) ?? '';

const INDENTED = /^( *(?:- +)*)(.*)$/;
const KEY = /^(['"]?)([^'"\s:：#][^'":：#]*?)\1\s*[:：](?:\s|$)/;

interface Line {
  /** How far its content stands to the right; of an entry, behind the dash. */
  readonly indent: number;
  /** How far its first dash stands to the right; undefined where it begins no entry. */
  readonly dash: number | undefined;
  readonly content: string;
  readonly key: string | undefined;
}

function lineOf(written: string): Line {
  const [, before = '', content = ''] = INDENTED.exec(written) ?? [];
  const dash = before.indexOf('-');
  return {
    indent: before.length,
    dash: dash < 0 ? undefined : dash,
    content,
    key: KEY.exec(content)?.[2]?.trim(),
  };
}

/** A key of a map in either language. */
const keyIn = (node: Node, name: string): string | undefined =>
  node.properties &&
  (Object.hasOwn(node.properties, name)
    ? name
    : Object.entries(node.properties).find(([, it]) => resolved(it)['x-zh']?.key === name)?.[0]);

/** The node below a node by a key as a file writes it; of a list that of its entries. */
function below(node: Node, name: string): Node | undefined {
  const map = node.properties ? node : node.items ? resolved(node.items) : node;
  const key = keyIn(map, name);
  const found = key === undefined ? undefined : map.properties?.[key];
  return found && resolved(found);
}

/**
 * What can be written at the cursor: keys that the map has not yet, or values. Found by the indentation of the lines, as
 * a text that is being written can often not be read.
 */
export function suggestionsAt(text: string, offset: number, language: Language): Suggestions | undefined {
  const lines = text.split('\n');
  const before = text.slice(0, offset).split('\n');
  const number = before.length - 1;
  const written = before[number] ?? '';
  if (/(^|\s)#/.test(written)) return undefined;
  const here = lineOf(written);
  const parents = parentsOf(lines, number, here);
  let node: Node | undefined = root;
  for (const key of parents.keys) node = node && below(node, key);
  if (!node) return undefined;
  if (isProblems(parents.keys) || isProblems([...parents.keys, here.key ?? '']))
    return problemsIn(lines, offset, here.content);
  const map = node.properties ? node : node.items ? resolved(node.items) : node;
  const value = /^(?:['"]?)([^'"\s:：#][^'":：#]*?)['"]?\s*[:：]\s*(.*)$/.exec(here.content);
  if (value) {
    const own = below(node, value[1] ?? '');
    return own && valuesOf(own, offset, value[2] ?? '', language);
  }
  if (!map.properties)
    return here.dash === undefined ? undefined : valuesOf(map, offset, here.content, language);
  // A list of maps wants its dash first.
  if (!node.properties && node.items && here.dash === undefined && !parents.isInEntry) return undefined;
  return keysOf(map, { offset, here, siblings: parents.siblings, text, language });
}

/** Whether keys lead to the problems that a measure answers. */
const isProblems = ([list = '', key = '', ...more]: readonly string[]): boolean => {
  const measures = keyIn(root, list) === 'rectifications' ? below(root, list) : undefined;
  return (
    measures?.items !== undefined && more.length === 0 && keyIn(resolved(measures.items), key) === 'problems'
  );
};

/** The ids of the problems of a text, with their words, for the last of the ids that are being written. */
function problemsIn(lines: readonly string[], offset: number, content: string): Suggestions {
  const entry = resolved(below(root, 'problems')?.items ?? {});
  const found: { id: string; words: string }[] = [];
  let isIn = false;
  for (const written of lines) {
    const { indent, dash, content: own, key } = lineOf(written);
    if (indent === 0 && key !== undefined) isIn = keyIn(root, key) === 'problems';
    if (!isIn) continue;
    if (dash !== undefined) found.push({ id: '', words: '' });
    const last = found.at(-1);
    const name = key === undefined ? undefined : keyIn(entry, key);
    const value = own.replace(/^[^:：]*[:：]\s*/, '').replace(/^(['"])(.*)\1$/, '$2');
    if (last && name === 'id') last.id = value;
    else if (last && (name === 'title' || (name === 'description' && last.words === ''))) last.words = value;
  }
  const typed = /[^\s,[:：]*$/.exec(content)?.[0] ?? '';
  const suggestions = found.flatMap(({ id, words }) =>
    id === '' ? [] : [{ label: id, detail: words, info: '', insert: id, isKey: false }],
  );
  return { from: offset - typed.length, suggestions };
}

/** The keys that lead to a line, from the top, and those that stand beside it. */
function parentsOf(
  lines: readonly string[],
  number: number,
  here: Line,
): { readonly keys: readonly string[]; readonly siblings: ReadonlySet<string>; readonly isInEntry: boolean } {
  const keys: string[] = [];
  const siblings = new Set<string>();
  let indent = here.indent;
  let dash = here.dash;
  let isInEntry = dash !== undefined;
  for (let at = number - 1; at >= 0; at--) {
    const line = lineOf(lines[at] ?? '');
    if (line.content.trim() === '' || line.content.startsWith('#')) continue;
    if (line.indent === indent && dash === undefined) {
      if (line.key !== undefined && keys.length === 0) siblings.add(line.key);
      if (line.dash !== undefined) {
        dash = line.dash;
        if (keys.length === 0) isInEntry = true;
      }
      continue;
    }
    // The key of a list may stand as far left as its dashes, also behind the dash of the entry that it is in.
    const isAbove =
      dash === undefined
        ? line.indent < indent
        : line.indent <= dash && (line.dash === undefined || line.dash < dash);
    if (!isAbove || line.key === undefined) continue;
    keys.unshift(line.key);
    indent = line.indent;
    dash = line.dash;
  }
  for (let at = number + 1; at < lines.length; at++) {
    const line = lineOf(lines[at] ?? '');
    if (line.content.trim() === '') continue;
    if (line.indent < here.indent || (line.indent === here.indent && line.dash !== undefined)) break;
    if (line.indent === here.indent && line.key !== undefined) siblings.add(line.key);
  }
  return { keys, siblings, isInEntry };
}

interface KeyPlace {
  readonly offset: number;
  readonly here: Line;
  readonly siblings: ReadonlySet<string>;
  readonly text: string;
  readonly language: Language;
}

function keysOf(map: Node, { offset, here, siblings, text, language }: KeyPlace): Suggestions {
  const isChinese =
    (text.match(/^[ -]*\p{Script=Han}[^\s:：]*[:：]/gmu)?.length ?? 0) >
    (text.match(/^[ -]*[a-zA-Z]+:/gm)?.length ?? 0);
  const suggestions = Object.entries(map.properties ?? {}).flatMap(([key, it]): Suggestion[] => {
    const node = resolved(it);
    const chinese = node['x-zh']?.key ?? key;
    if (siblings.has(key) || siblings.has(chinese)) return [];
    const label = isChinese ? chinese : key;
    const deeper = `\n${' '.repeat(here.indent + 2)}`;
    const insert = node.items
      ? `${label}:${deeper}- `
      : node.properties
        ? `${label}:${deeper}`
        : `${label}: `;
    const isRequired = map.required?.includes(key) ?? false;
    return [
      {
        ...{ label, insert, isRequired, isKey: true },
        ...(key !== chinese && { detail: isChinese ? key : chinese }),
        info: describe(node, language),
      },
    ];
  });
  return { from: offset - here.content.length, suggestions };
}

function valuesOf(node: Node, offset: number, written: string, language: Language): Suggestions | undefined {
  const from = offset - written.length;
  const names = Object.entries(node['x-zh']?.values ?? {});
  const info = describe(node, language);
  if (node.enum)
    return {
      from,
      suggestions: node.enum.flatMap((it): Suggestion[] => {
        const chinese = names.find(([, of]) => of === it)?.[0];
        const english = { label: String(it), insert: String(it), info, isKey: false };
        if (chinese === undefined) return [english];
        const other = { label: chinese, insert: chinese, detail: String(it), info, isKey: false };
        return language === 'zh'
          ? [other, { ...english, detail: chinese }]
          : [{ ...english, detail: chinese }, other];
      }),
    };
  const types = [node.type ?? []].flat();
  if (!types.includes('boolean')) return undefined;
  return {
    from,
    suggestions: ['true', 'false'].map((it) => ({ label: it, insert: it, info, isKey: false })),
  };
}

/** What a value is, for somebody who rests on it. */
export interface Explained {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly description: string;
  /** A value as it could be written. */
  readonly example?: string;
  /** What it may be, where that is limited. */
  readonly values?: readonly string[];
}

/** What the key at a place of the text means; undefined where the schema says nothing of it. */
export function explainedAt(
  text: string,
  file: string,
  offset: number,
  language: Language,
): Explained | undefined {
  const place = readText(text, file).at(offset);
  if (!place || offset >= Math.max(place.start, place.from + 1)) return undefined;
  let node: Node | undefined = root;
  for (const step of place.path) {
    const next: Node | undefined = typeof step === 'number' ? node?.items : node?.properties?.[step];
    node = next && resolved(next);
  }
  const key = place.path.at(-1);
  if (!node || typeof key !== 'string') return undefined;
  const chinese = node['x-zh']?.key;
  const names = Object.keys(node['x-zh']?.values ?? {});
  const example = node.examples?.find((it) => typeof it !== 'object');
  const written = /^[^:：\n]*/.exec(text.slice(place.from))?.[0].length ?? 0;
  return {
    from: place.from,
    to: place.from + written,
    title:
      chinese === undefined || chinese === key
        ? key
        : inLanguage(textWords, language).bothNames({ english: key, chinese }),
    description: describe(node, language),
    ...(example !== undefined && { example: String(example) }),
    ...(node.enum && { values: language === 'zh' && names.length > 0 ? names : node.enum.map(String) }),
  };
}
