import type { FindingArgs } from '../../model/diagnostic.ts';
import { firstFrom } from '../../model/first-from.ts';
import type { OriginSpan, Passage } from '../../model/passage.ts';
import type { TextRole } from '../../model/text-role.ts';
import { lookAt, mayFind, numberOf } from '../../rules/possible.ts';
import type { TextRule } from '../../rules/rule.ts';
import type { Settings } from '../../rules/settings/settings.ts';

/** A place in a text where a rule does not hold: UTF-16 units `from` to `to`, end exclusive. */
export interface Fault {
  readonly rule: TextRule;
  readonly args: FindingArgs;
  readonly from: number;
  readonly to: number;
}

/** What a rule finds in a single text. */
export function faultsOf(rule: TextRule, value: string, role: TextRole, settings: Settings): Fault[] {
  if (!rule.roles.includes(role)) return [];
  const faults: Fault[] = [];
  const report = (from: number, to: number, args: FindingArgs) => void faults.push({ rule, args, from, to });
  rule.checkText({ value, role, path: [] }, { report }, settings);
  return faults;
}

/** What the rules find in a text, rule by rule. */
export function allFaultsOf(
  rules: readonly TextRule[],
  value: string,
  role: TextRole,
  settings: Settings,
): Fault[] {
  lookAt(value);
  return rules.filter((it) => mayFind(numberOf(it))).flatMap((rule) => faultsOf(rule, value, role, settings));
}

/** The pieces of a passage that a fault covers. */
export function piecesAt({ pieces }: Passage, { from, to }: Pick<Fault, 'from' | 'to'>): OriginSpan[] {
  const end = Math.max(to, from + 1);
  const found: OriginSpan[] = [];
  const first = firstFrom(pieces.length, (it) => (pieces[it] as OriginSpan).to > from);
  for (let at = first; at < pieces.length && (pieces[at] as OriginSpan).from < end; at++)
    found.push(pieces[at] as OriginSpan);
  return found;
}
