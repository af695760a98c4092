import type { Finding } from '../../core/model/diagnostic.ts';
import { defaultSettings, type Settings } from '../../core/rules/settings/settings.ts';
import type { Texts } from '../files/texts.ts';
import type { Configuration } from '../packs/config.ts';
import { configurationFor } from '../packs/customised.ts';

/** The settings of the rules, and what is wrong with them. */
export interface RuleSettings {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  /** The text of the configuration, so that findings can be shown in it. */
  readonly texts: Texts;
}

/** The settings for a unit's file, from the nearest report.config.yaml. */
export const settingsFor = async (file: string): Promise<RuleSettings> =>
  settingsIn(await configurationFor(file));

/** The settings in a configuration. Without one, nothing is loaded. */
export async function settingsIn(config: Configuration | undefined): Promise<RuleSettings> {
  if (!config) return { settings: defaultSettings, findings: [], texts: new Map() };
  const { ruleSettings } = await import('../packs/rule-settings.ts');
  return { ...ruleSettings(config), texts: config.texts };
}
