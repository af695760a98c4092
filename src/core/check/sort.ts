import type { Finding } from '../model/diagnostic.ts';

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
  const files = new Map<string, Finding[]>();
  for (const it of findings) files.set(it.file, [...(files.get(it.file) ?? []), it]);
  return [...files.values()].flatMap(sortFindings);
}
