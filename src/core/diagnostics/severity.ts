import type { Finding, Severity } from '../model/diagnostic.ts';
import { catalogue } from './catalogue.ts';
import type { Code } from './finding.ts';

/** The severity of a finding: the one that the unit has set, else the catalogue's. */
export const severityOf = ({ code, severity }: Finding): Severity =>
  severity ?? catalogue[code as Code].severity;

/**
 * Whether a file with these findings is refused.
 *
 * @param strict whether a warning refuses it too
 */
export const isRefused = (findings: readonly Finding[], strict: boolean): boolean =>
  findings.map(severityOf).some((it) => it === 'error' || (strict && it === 'warning'));
