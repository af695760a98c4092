import { finding } from '../diagnostics/finding.ts';
import { word } from '../diagnostics/word.ts';
import type { Finding, Position, Range } from '../model/diagnostic.ts';
import type { Path, Source } from '../model/source.ts';
import type { CellPlace } from './cell.ts';

/** The cell that a value of the file came from. */
export interface CellOrigin {
  readonly path: Path;
  readonly place: CellPlace;
}

/**
 * Moves a finding about a file to the cell that the value came from.
 *
 * @param origins the innermost one that contains the finding's place is used
 * @returns the same finding if it is about nothing from a cell
 */
export const refusedAt = (found: Finding, source: Source, origins: readonly CellOrigin[]): Finding =>
  toldAt('cell-refused', found, source, origins) ?? found;

/** The same for findings that are not errors; undefined if the finding is about nothing from a cell. */
export const doubtfulAt = (
  found: Finding,
  source: Source,
  origins: readonly CellOrigin[],
): Finding | undefined => toldAt('cell-doubtful', found, source, origins);

function toldAt(
  code: 'cell-refused' | 'cell-doubtful',
  found: Finding,
  source: Source,
  origins: readonly CellOrigin[],
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

/** The cell of a key that a map lacks. */
function missingKey(found: Finding, map: Path, origins: readonly CellOrigin[]): CellOrigin | undefined {
  const { key } = found.args;
  if (found.code !== 'missing-key' || typeof key !== 'string') return undefined;
  const wanted = [...map, key].join();
  return origins.find(({ path }) => path.join() === wanted);
}

/**
 * The range of the value at a path; undefined if there is none. The key is not included: a finding at a key is about
 * the map that contains it.
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
