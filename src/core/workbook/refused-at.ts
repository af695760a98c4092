import { finding } from '../diagnostics/finding.ts';
import { word } from '../diagnostics/word.ts';
import type { Finding, Position, Range } from '../model/diagnostic.ts';
import type { Path, Source } from '../model/source.ts';
import type { CellPlace } from './cell.ts';

/** What of a file came from which cell. */
export interface Origin {
  readonly path: Path;
  readonly place: CellPlace;
}

/**
 * The finding about a file, told of the cell that what it is about came from.
 *
 * @param origins the innermost that holds the place of the finding is taken
 * @returns the finding itself where it is about nothing that came from a cell
 */
export const refusedAt = (found: Finding, source: Source, origins: readonly Origin[]): Finding =>
  toldAt('cell-refused', found, source, origins) ?? found;

/** The same of what is no error: what is doubtful about what came from a cell; undefined where it came from none. */
export const doubtfulAt = (found: Finding, source: Source, origins: readonly Origin[]): Finding | undefined =>
  toldAt('cell-doubtful', found, source, origins);

function toldAt(
  code: 'cell-refused' | 'cell-doubtful',
  found: Finding,
  source: Source,
  origins: readonly Origin[],
): Finding | undefined {
  const inside = origins
    .map((it) => ({ ...it, range: valueRange(source, it.path) }))
    .filter(({ range }) => holds(range, found.range.start) && holds(range, found.range.end))
    .sort((one, other) => other.path.length - one.path.length)[0];
  if (!inside) return undefined;
  const { address, at } = (missingKey(found, inside.path, origins) ?? inside).place;
  const [zh, en] = [word(found, 'zh'), word(found, 'en')];
  return finding(code, at, {
    cell: address,
    zh: zh.message,
    en: en.message,
    zhHint: zh.hint,
    enHint: en.hint,
  });
}

/** Where a key that a map lacks would have come from. */
function missingKey(found: Finding, map: Path, origins: readonly Origin[]): Origin | undefined {
  const { key } = found.args;
  if (found.code !== 'missing-key' || typeof key !== 'string') return undefined;
  const wanted = [...map, key].join();
  return origins.find(({ path }) => path.join() === wanted);
}

/**
 * Where the value at a path stands; undefined where there is none. Keys are left out: what is found at a key is about the
 * map that holds it, such as another key that it lacks.
 */
function valueRange(source: Source, path: Path): Range | undefined {
  const value = source.locate(path, 'value');
  return path.length > 0 && isSame(source.locate(path.slice(0, -1), 'value'), value) ? undefined : value;
}

const isSame = (one: Range, other: Range): boolean =>
  one.start.line === other.start.line &&
  one.start.column === other.start.column &&
  one.end.line === other.end.line &&
  one.end.column === other.end.column;

const isBefore = (one: Position, other: Position): boolean =>
  one.line < other.line || (one.line === other.line && one.column < other.column);

const holds = (range: Range | undefined, at: Position): boolean =>
  range !== undefined && !isBefore(at, range.start) && !isBefore(range.end, at);
