import type { Finding, Location, Range } from '../../core/model/diagnostic.ts';
import type { Path, Source } from '../../core/model/source.ts';
import type { TemplateFailure } from '../../core/template/failure.ts';
import { keyOfKind, type PackKind } from '../../core/unit/kinds/kinds.ts';

/**
 * The failure of a template as a finding at the template. If a value of the unit's file caused it, the finding also
 * points there.
 *
 * @param file the unit's file
 * @param locate gives the place of a value in the unit's file
 */
export function templateFinding(
  { finding, path }: TemplateFailure,
  file: string,
  locate: Source['locate'] | undefined,
): Finding {
  const range = locate && path && rangeInUnit(path, locate);
  return range ? { ...finding, related: [{ file, range }] } : finding;
}

/**
 * The place in the unit's file of a value that a template used; undefined if there is none.
 *
 * @param path the path as templates see the data: the elements of whichever document are under `document`
 * @param kind the kind of document
 */
export function placeInUnit(path: Path, { file, locate }: Source, kind: PackKind): Location | undefined {
  const key = keyOfKind(kind);
  const ofKind =
    key !== undefined && path[0] === 'document' ? rangeInUnit([key, ...path], locate) : undefined;
  const range = ofKind ?? rangeInUnit(path, locate);
  return range && { file, range };
}

/** A value that the program added is not in the file: `locate` then gives the place of the map around it. */
function rangeInUnit(path: Path, locate: Source['locate']): Range | undefined {
  if (path.length === 0) return undefined;
  const range = locate(path);
  return isSame(range, locate(path.slice(0, -1))) ? undefined : range;
}

const isSame = (a: Range, b: Range): boolean =>
  a.start.line === b.start.line &&
  a.start.column === b.start.column &&
  a.end.line === b.end.line &&
  a.end.column === b.end.column;
