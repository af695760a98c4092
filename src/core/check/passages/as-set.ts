import type { Finding } from '../../model/diagnostic.ts';
import type { Settings } from '../../rules/settings/settings.ts';

/** A finding with the severity of the settings. */
export function asSet(found: Finding, { severities }: Settings): Finding {
  const severity = severities.get(found.code);
  return severity === undefined || severity === 'off' ? found : { ...found, severity };
}
