import { isSettable } from '../../core/check/settable.ts';
import { catalogue } from '../../core/diagnostics/catalogue.ts';
import type { Code } from '../../core/diagnostics/finding.ts';
import type { Severity } from '../../core/model/diagnostic.ts';
import { ruleGroups } from '../../core/rules/list.ts';
import type { RuleGroup } from '../../core/rules/rule.ts';
import type { Language } from '../../core/wording/language.ts';
import { isFixable, pageOf, titlesOf } from './page.ts';

/** A rule in the list. */
export interface ListedRule {
  readonly code: string;
  readonly severity: Severity | 'off';
  /** The severity in the catalogue. */
  readonly usual: Severity;
  readonly settable: boolean;
  readonly fixable: boolean;
  readonly title: Readonly<Record<Language, string>>;
}

/** A group and its rules. */
export interface ListedGroup {
  readonly group: RuleGroup;
  readonly rules: readonly ListedRule[];
}

/**
 * The rules, group by group.
 *
 * @param severities the severities that a configuration sets, by code
 */
export const listedRules = (
  severities: ReadonlyMap<string, Severity | 'off'>,
  groups: readonly RuleGroup[] = ruleGroups,
): readonly ListedGroup[] =>
  groups
    .map((group) => ({ group, rules: group.rules.map(({ code }) => listed(code as Code, severities)) }))
    .filter((it) => it.rules.length > 0);

function listed(code: Code, severities: ReadonlyMap<string, Severity | 'off'>): ListedRule {
  const page = pageOf(code);
  const usual = catalogue[code].severity;
  return {
    code,
    severity: severities.get(code) ?? usual,
    usual,
    settable: isSettable(code),
    fixable: isFixable(page),
    title: titlesOf(page),
  };
}
