import { findingOfRule } from '../../diagnostics/finding.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { OPAQUE } from '../../model/opaque.ts';
import type { Source } from '../../model/source.ts';
import { proseOf } from '../../prose/prose.ts';
import type { TextRule } from '../../rules/rule.ts';
import type { Settings } from '../../rules/settings/settings.ts';
import { placeOf } from '../place.ts';
import { asSet } from './as-set.ts';
import { certainFaultsOf } from './opaque.ts';

/**
 * Mistakes in the wordings of a pack, whatever their expressions print.
 *
 * @param source the pack's pack.yaml
 * @param defaults the value of its key `defaults`
 */
export function inWordings(
  source: Source,
  defaults: unknown,
  rules: readonly TextRule[],
  settings: Settings,
): Finding[] {
  return proseOf(defaults).flatMap(({ value, role, path }) => {
    const at = ['defaults', ...path];
    const text = value.replace(/\{\{[^}]*\}\}/g, (it) => OPAQUE.repeat(it.length));
    return certainFaultsOf(rules, text, role, settings).map(({ rule, from, to, args }) => {
      const range = source.part(at, from, to);
      const place = range ? { file: source.file, range } : placeOf(source, at, 'value');
      return asSet(findingOfRule(rule.code, place, args), settings);
    });
  });
}
