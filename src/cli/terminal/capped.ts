import type { Finding } from '../../core/model/diagnostic.ts';

/** The most findings of one rule in one file that are shown one by one: nobody reads more before mending these. */
export const MOST_OF_A_RULE = 50;

/** Findings to show, and how many are left out. */
export interface CappedFindings {
  readonly shown: readonly Finding[];
  /** For each rule and file of which some are left out; in the order of the files. */
  readonly more: readonly { readonly code: string; readonly file: string; readonly count: number }[];
}

/** Leaves out what is more than the most findings of a rule in a file; the others keep their order. */
export function capped(findings: readonly Finding[], most: number): CappedFindings {
  const counts = new Map<string, { code: string; file: string; count: number }>();
  const shown = findings.filter(({ code, file }) => {
    const key = `${code} ${file}`;
    const seen = counts.get(key) ?? { code, file, count: 0 };
    counts.set(key, seen);
    seen.count++;
    return seen.count <= most;
  });
  const more = [...counts.values()].flatMap(({ code, file, count }) =>
    count > most ? [{ code, file, count: count - most }] : [],
  );
  return { shown, more };
}
