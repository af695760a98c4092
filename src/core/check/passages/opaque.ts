import { OPAQUE } from '../../model/opaque.ts';
import type { TextRole } from '../../model/text-role.ts';
import type { TextRule } from '../../rules/rule.ts';
import type { Settings } from '../../rules/settings/settings.ts';
import { allFaultsOf, type Fault } from './faults.ts';

/** What a value may begin and end with: an object, a Chinese character, a figure. */
const STAND_INS = [OPAQUE, '甲', '1'];

/** What the rules find in a text with unknown parts, whatever these are, and outside of them. */
export function certainFaultsOf(
  rules: readonly TextRule[],
  value: string,
  role: TextRole,
  settings: Settings,
): Fault[] {
  const [found = [], ...others] = STAND_INS.map((it) =>
    allFaultsOf(rules, value.replaceAll(OPAQUE, it), role, settings),
  );
  return found.filter(
    (fault) =>
      !value.slice(fault.from, fault.to).includes(OPAQUE) &&
      others.every((all) => all.some((it) => isSame(it, fault))),
  );
}

const isSame = (one: Fault, other: Fault): boolean =>
  one.rule === other.rule && one.from === other.from && one.to === other.to;
