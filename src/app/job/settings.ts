import type { Finding } from '../../core/model/diagnostic.ts';
import { defaultSettings, type Settings } from '../../core/rules/settings/settings.ts';
import type { Texts } from '../files/texts.ts';
import { shipped } from '../package/files.ts';
import { configOf } from '../packs/customised.ts';

/** The settings of the rules, and what is wrong with them. */
export interface RuleSettings {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  /** The text of the configuration, so that findings can be shown in it. */
  readonly texts: Texts;
}

/** The settings for a unit's file, from the nearest report.config.yaml. If there is none, nothing is loaded. */
export async function settingsFor(file: string): Promise<RuleSettings> {
  const config = configOf(file);
  if (config === undefined) return { settings: defaultSettings, findings: [], texts: new Map() };
  const { openLibrary } = await import('../packs/library.ts');
  const { ruleSettings } = await import('../packs/rule-settings.ts');
  const library = openLibrary(shipped());
  const { settings, findings } = await ruleSettings(library, config);
  return { settings, findings, texts: library.texts };
}
