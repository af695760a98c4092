import { join, parse } from 'node:path';
import { chineseKind, WHOLE_FILE } from '../../../core/unit/kinds/kinds.ts';
import type { Product } from '../../job/document-selection.ts';
import type { NamePattern, PatternSegment, Placeholder } from './pattern.ts';
import { bytesOf, MOST_BYTES, safeName, safeValue, withoutLast } from './safe-name.ts';

/** A path in the output folder, or the place of the pattern that the unit has no value for. */
export type FilledName = { readonly path: string } | { readonly missing: string };

/**
 * Fills a pattern for one document of one unit.
 *
 * @param file the unit's file
 * @param data its data, by English keys
 * @param extension without the dot
 */
export function fill(
  { parts }: NamePattern,
  file: string,
  data: unknown,
  product: Product,
  extension: string,
): FilledName {
  const names: string[] = [];
  for (const [index, pieces] of parts.entries()) {
    const filled = pieces.map((it) => textOf(it, file, data, product));
    const missing = filled.find((it) => it.text === undefined)?.missing;
    if (missing !== undefined) return { missing };
    const isLast = index === parts.length - 1;
    const behind = isLast ? `.${extension}` : '';
    const name = shortened(filled as Piecewise[], MOST_BYTES - bytesOf(behind));
    if (name === '') return { missing: spellingOf(pieces) };
    names.push(name + behind);
  }
  return { path: join(...names) };
}

interface Piecewise {
  readonly text: string;
  /** Whether it is a value of the unit, which may be shortened. */
  readonly isValue: boolean;
}

/** `-责任规定` for the provisions, empty for the situation report. */
const documentPart = (product: Product): string => (product === WHOLE_FILE ? '' : `-${chineseKind(product)}`);

function textOf(
  piece: PatternSegment,
  file: string,
  data: unknown,
  product: Product,
): Partial<Piecewise> & { missing?: string } {
  if ('text' in piece) return { text: piece.text, isValue: false };
  if (piece.places.includes('document')) return { text: documentPart(product), isValue: false };
  for (const place of piece.places) {
    const value = valueAt(place, file, data);
    if (value !== '') return { text: value, isValue: true };
  }
  return { missing: spellingOf([piece]) };
}

/** The most UTF-16 units of a value that are used; names are limited to fewer bytes anyway. */
const MOST_UNITS = 300;

function valueAt(place: Placeholder, file: string, data: unknown): string {
  if (place === 'file') return safeValue(parse(file).name);
  if (place === 'document') return '';
  let value = data;
  for (const key of place.keys) {
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined;
  }
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return safeValue(isPlain ? String(value).slice(0, MOST_UNITS) : (place.default ?? ''));
}

/**
 * Joins the pieces of one name. While it is too long, the longest value loses its last character: values that tell
 * documents apart are usually short.
 */
function shortened(pieces: readonly Piecewise[], most: number): string {
  const texts = pieces.map(({ text }) => text);
  const joined = () => safeName(safeValue(texts.join('')));
  while (bytesOf(joined()) > most) {
    const lengths = texts.map((text, index) => (pieces[index]?.isValue ? bytesOf(text) : 0));
    const longest = lengths.indexOf(Math.max(...lengths));
    const text = texts[longest] ?? '';
    if (text === '') return '';
    texts[longest] = withoutLast(text);
  }
  return joined();
}

const spellingOf = (pieces: readonly PatternSegment[]): string =>
  pieces
    .flatMap((it) => ('places' in it ? it.places : []))
    .map((it) => (typeof it === 'string' ? it : it.spelling))
    .join('|');
