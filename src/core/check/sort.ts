import type { Finding } from '../model/diagnostic.ts';
import { groupedBy } from '../model/grouped.ts';

/** Findings in the order of the file; at the same place, sorted by code. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, other) =>
      one.range.start.line - other.range.start.line ||
      one.range.start.column - other.range.start.column ||
      (one.code < other.code ? -1 : Number(one.code > other.code)),
  );
}

/** The same, file by file; the files stay in their order. */
export function sortByFile(findings: readonly Finding[]): Finding[] {
  return [...groupedBy(findings, (it) => it.file).values()].flatMap(sortFindings);
}
