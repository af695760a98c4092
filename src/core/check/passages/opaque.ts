import type { TextRole } from '../../model/text-role.ts';
import type { TextRule } from '../rule.ts';
import type { Settings } from '../settings/settings.ts';
import { allFaultsOf, type Fault } from './faults.ts';

/** What stands for a value that is not known, each of its UTF-16 units. */
export const OPAQUE = '\ufffc';

/** What a value may begin and end with: something that is no text, a 汉字, a figure. */
const STAND_INS = [OPAQUE, '甲', '1'];

/**
 * What the rules find in a text of which parts are not known, whatever these turn out to be, and not in these parts
 * themselves.
 */
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
