import type { Unit } from '../generated/unit.ts';
import type { Finding } from '../model/diagnostic.ts';

/** Keys that a draft may leave open: figures of the year, without which their entry says nothing. */
const COUNTS: ReadonlySet<unknown> = new Set(['value', 'articles']);

/** The findings of a draft: what is not filled in yet is only a warning, since a draft is built to be looked at. */
export function asOfDraft(findings: readonly Finding[]): Finding[] {
  return findings.map((it) => (isUnfilled(it) ? { ...it, severity: 'warning' } : it));
}

/** The unit without the entries whose figure is not filled in yet. */
export function withoutUnfilled(unit: Unit): Unit {
  const { figures, work, coverage, ...rest } = unit;
  return {
    ...rest,
    ...(figures && { figures: figures.filter(({ value }) => value !== undefined) }),
    ...(work && {
      work: work.map((it) =>
        it.figures ? { ...it, figures: it.figures.filter(({ value }) => value !== undefined) } : it,
      ),
    }),
    ...(coverage && { coverage: coverage.filter(({ articles }) => articles !== undefined) }),
  };
}

function isUnfilled({ code, args }: Finding): boolean {
  if (code === 'attachment-without-content') return true;
  return (code === 'empty-value' || code === 'missing-key') && COUNTS.has(args.key);
}
