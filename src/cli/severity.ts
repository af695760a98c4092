import { catalogue } from '../diagnostics/catalogue.ts';
import type { Code } from '../diagnostics/finding.ts';
import type { Finding, Severity } from '../model/diagnostic.ts';

/** How serious a finding is. */
export const severityOf = (finding: Finding): Severity => catalogue[finding.code as Code].severity;

/** Whether a file with these findings is refused. */
export function isRefused(findings: readonly Finding[], strict: boolean): boolean {
  return findings.map(severityOf).some((it) => it === 'error' || (strict && it === 'warning'));
}
