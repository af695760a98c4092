import { ruleGroups } from '../../src/core/rules/list.ts';
import { defaultSettings, type Settings } from '../../src/core/rules/settings/settings.ts';

/**
 * Settings with only the rules of a code's own group and those between the parts of a file in force: an example of one
 * kind of mistake need not obey all other rules.
 */
export function settingsFor(code: string): Settings {
  const others = ruleGroups.filter(
    (it) => it.name !== 'parts' && !it.rules.some((rule) => rule.code === code),
  );
  return {
    ...defaultSettings,
    severities: new Map(others.flatMap((it) => it.rules.map((rule) => [rule.code, 'off'] as const))),
  };
}
