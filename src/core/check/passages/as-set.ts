import type { Finding } from '../../model/diagnostic.ts';
import type { Settings } from '../settings/settings.ts';

/** A finding as serious as the settings say. */
export function asSet(found: Finding, { severities }: Settings): Finding {
  const severity = severities.get(found.code);
  return severity === undefined || severity === 'off' ? found : { ...found, severity };
}
