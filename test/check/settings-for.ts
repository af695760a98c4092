import { ruleGroups } from '../../src/core/rules/list.ts';
import { defaultSettings, type Settings } from '../../src/core/rules/settings/settings.ts';

/**
 * With the rules of a code's own group in force, and what must hold between the parts of a file: an example of one kind
 * of mistake is not to be held against all others.
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
