import { severityOf } from '../../diagnostics/severity.ts';
import { ruleWords } from '../../diagnostics/words/rules.ts';
import type { Finding } from '../../model/diagnostic.ts';

/** Which findings are asked for, by their codes. */
export interface Selection {
  /** None is all. */
  readonly only: ReadonlySet<string>;
  readonly ignored: ReadonlySet<string>;
}

/**
 * Whether a finding is to be told. Errors that are no rule's always are: without them a file would seem to be in order that
 * no document can be made of.
 */
export function isSelected(finding: Finding, { only, ignored }: Selection): boolean {
  if (!Object.hasOwn(ruleWords, finding.code) && severityOf(finding) === 'error') return true;
  return (only.size === 0 || only.has(finding.code)) && !ignored.has(finding.code);
}
