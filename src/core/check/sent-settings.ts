import type { Severity } from '../model/diagnostic.ts';
import type { Settings } from '../rules/settings/settings.ts';

/** Settings of rules as they can be sent as JSON. */
export interface SentSettings extends Omit<Settings, 'severities'> {
  readonly severities: readonly (readonly [code: string, severity: Severity | 'off'])[];
}

export const sentSettings = (settings: Settings): SentSettings => ({
  ...settings,
  severities: [...settings.severities],
});

export const settingsSent = (sent: SentSettings): Settings => ({
  ...sent,
  severities: new Map(sent.severities),
});
