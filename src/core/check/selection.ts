import { severityOf } from '../diagnostics/severity.ts';
import { isRule } from '../generated/codes.ts';
import type { Finding } from '../model/diagnostic.ts';

/** The codes of the findings that the user asks for. */
export interface Selection {
  /** All if empty. */
  readonly only: ReadonlySet<string>;
  readonly ignored: ReadonlySet<string>;
}

/**
 * Whether a finding is to be reported. Errors that do not come from rules always are: otherwise a file would seem in
 * order although no document can be made of it.
 */
export function isSelected(finding: Finding, { only, ignored }: Selection): boolean {
  if (!isRule(finding.code) && severityOf(finding) === 'error') return true;
  return (only.size === 0 || only.has(finding.code)) && !ignored.has(finding.code);
}
