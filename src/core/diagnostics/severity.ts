import { knownCodes } from '../generated/codes.ts';
import type { Finding, Severity } from '../model/diagnostic.ts';

/** The severity of a finding: the one that the unit has set, else the catalogue's. */
export const severityOf = ({ code, severity }: Finding): Severity =>
  severity ?? (knownCodes().get(code)?.severity as Severity);

/**
 * Whether a file with these findings is refused.
 *
 * @param strict whether a warning refuses it too
 */
export const isRefused = (findings: readonly Finding[], strict: boolean): boolean =>
  findings.map(severityOf).some((it) => it === 'error' || (strict && it === 'warning'));
