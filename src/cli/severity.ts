import { severityOf } from '../core/diagnostics/severity.ts';
import type { Finding } from '../core/model/diagnostic.ts';

export { severityOf } from '../core/diagnostics/severity.ts';

/** Whether a file with these findings is refused. */
export function isRefused(findings: readonly Finding[], strict: boolean): boolean {
  return findings.map(severityOf).some((it) => it === 'error' || (strict && it === 'warning'));
}
