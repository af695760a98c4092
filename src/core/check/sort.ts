import type { Finding, Position } from '../model/diagnostic.ts';
import { groupedBy } from '../model/grouped.ts';

/** Orders positions as they stand in a file: below 0 if one stands before the other, 0 at the same place. */
export const byPosition = (one: Position, other: Position): number =>
  one.line - other.line || one.column - other.column;

/** Findings in the order of the file; at the same place, sorted by code. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, other) =>
      byPosition(one.range.start, other.range.start) ||
      (one.code < other.code ? -1 : Number(one.code > other.code)),
  );
}

/** The same, file by file; the files stay in their order. */
export function sortByFile(findings: readonly Finding[]): Finding[] {
  return [...groupedBy(findings, (it) => it.file).values()].flatMap(sortFindings);
}
