import type { KeyNode } from '../generated/keys.ts';
import type { Range, TextEdit } from '../model/diagnostic.ts';
import type { Path, Source } from '../model/source.ts';
import { under } from './names.ts';

/** A text with its keys in one language. */
export interface TranslatedText {
  readonly text: string;
  /** How many keys and values were replaced. */
  readonly changed: number;
}

/**
 * Puts the keys of a file into one language, and the values that have a name in both (`方式: 电子` and `mode: digital`).
 * Every other character stays, and so do keys that the schema does not know, such as those under `extra`.
 *
 * A key that an alias repeats elsewhere is changed only if it has the same name in all these places. A key with an
 * anchor of its own is not changed: an alias uses it as a value elsewhere.
 *
 * @param keys the keys that the file may hold
 */
export function translateKeys(source: Source, keys: KeyNode, to: 'zh' | 'en'): TranslatedText {
  const lines = source.text.split('\n');
  const edits = editsOf(source, lines, keys, to);
  for (const { range, newText } of edits.toReversed()) {
    const line = lines[range.start.line - 1] ?? '';
    lines[range.start.line - 1] =
      line.slice(0, range.start.column - 1) + newText + line.slice(range.end.column - 1);
  }
  return { text: lines.join('\n'), changed: edits.length };
}

/** In the order of the file; no edit spans lines. */
function editsOf(source: Source, lines: readonly string[], keys: KeyNode, to: 'zh' | 'en'): TextEdit[] {
  const wanted = new Map<string, { edit: TextEdit; isAgreed: boolean }>();
  const want = (range: Range, name: string | undefined, spelling: string) => {
    const written = stretch(lines, range);
    const newText = name === undefined ? written : inQuotesOf(written, spelling, name);
    const place = `${range.start.line}:${range.start.column}`;
    const before = wanted.get(place);
    const isAgreed = before === undefined || (before.isAgreed && before.edit.newText === newText);
    wanted.set(place, { edit: { range, newText }, isAgreed });
  };
  for (const { path, range, spelling } of source.keys()) {
    const before = (lines[range.start.line - 1] ?? '').slice(0, range.start.column - 1);
    want(range, HAS_ANCHOR.test(before) ? undefined : nameOf(keys, path, to), spelling);
  }
  for (const { path, zh, en } of valuesWithNames(source.data, keys, [])) {
    const [name, spelling] = to === 'zh' ? [zh, en] : [en, zh];
    want(source.locate(path), name, spelling);
  }
  return [...wanted.values()]
    .filter(({ edit, isAgreed }) => isAgreed && stretch(lines, edit.range) !== edit.newText)
    .map(({ edit }) => edit)
    .sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column);
}

const HAS_ANCHOR = /&[^\s,[\]{}]+[ \t]+$/;

/** The text in a range; of several lines only the first. */
function stretch(lines: readonly string[], { start, end }: Range): string {
  const line = lines[start.line - 1] ?? '';
  return line.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
}

/** The new name in the quotes of the old one. An alias, and a name written with escapes, stay as they are. */
function inQuotesOf(written: string, spelling: string, name: string): string {
  if (written === spelling) return name;
  const quote = written[0] ?? '';
  return written === `${quote}${spelling}${quote}` ? `${quote}${name}${quote}` : written;
}

/** The name of the key at the end of a path; undefined if the schema does not know it. */
function nameOf(root: KeyNode, path: Path, to: 'zh' | 'en'): string | undefined {
  const key = path.at(-1);
  const map = nodeAt(root, path.slice(0, -1));
  if (typeof key !== 'string' || !map?.keys || !Object.hasOwn(map.keys, key)) return undefined;
  return to === 'en' ? key : map.keys[key]?.zh;
}

function nodeAt(root: KeyNode, path: Path): KeyNode | undefined {
  let node: KeyNode | undefined = root;
  for (const step of path) node = typeof step === 'number' ? node?.items : under(node, step);
  return node;
}

/** The values that have a name in both languages. */
function* valuesWithNames(
  data: unknown,
  node: KeyNode | undefined,
  path: Path,
): Generator<{ path: Path; zh: string; en: string }> {
  if (!node) return;
  if (Array.isArray(data)) {
    for (const [at, it] of data.entries()) yield* valuesWithNames(it, node.items, [...path, at]);
  } else if (typeof data === 'object' && data !== null) {
    for (const [key, it] of Object.entries(data))
      yield* valuesWithNames(it, under(node, key), [...path, key]);
  } else {
    const [zh] = Object.entries(node.values ?? {}).find(([, en]) => en === data) ?? [];
    if (zh !== undefined) yield { path, zh, en: String(data) };
  }
}
