import type { Finding, Range } from '../../model/diagnostic.ts';
import type { Source } from '../../model/source.ts';
import type { TemplateFailure } from '../../template/failure.ts';

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
  if (!locate || !path || path.length === 0) return finding;
  const range = locate(path);
  // A value that the program filled in is not in the file, and its place is that of the map it is in.
  if (isSame(range, locate(path.slice(0, -1)))) return finding;
  return { ...finding, related: [{ file, range }] };
}

const isSame = (a: Range, b: Range): boolean =>
  a.start.line === b.start.line &&
  a.start.column === b.start.column &&
  a.end.line === b.end.line &&
  a.end.column === b.end.column;
