import type { Finding, Location, Range } from '../../core/model/diagnostic.ts';
import type { Path, Source } from '../../core/model/source.ts';
import type { TemplateFailure } from '../../core/template/failure.ts';
import { keyOfKind, type PackKind } from '../../core/unit/kinds/kinds.ts';

/**
 * A template's failure as a finding that points at the template, and beside it at the value that is to blame, where
 * that stands in the unit's file.
 *
 * @param file the unit's file
 * @param locate where in it the data stand
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
 * Where a value that a template took stands in the unit's file, where it does.
 *
 * @param path as the template sees the data, in which a document's elements are under `document`, whichever document it
 *   is
 * @param kind the document
 */
export function placeInUnit(path: Path, { file, locate }: Source, kind: PackKind): Location | undefined {
  const key = keyOfKind(kind);
  const ofKind =
    key !== undefined && path[0] === 'document' ? rangeInUnit([key, ...path], locate) : undefined;
  const range = ofKind ?? rangeInUnit(path, locate);
  return range && { file, range };
}

/** A value that the program filled in is not in the file, and its place is that of the map it is in. */
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
