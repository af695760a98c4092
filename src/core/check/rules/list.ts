import type { Rule, RuleGroup, TextRule } from '../rule.ts';
import { consistency } from './consistency/group.ts';
import { figures } from './figures/group.ts';
import { leftovers } from './leftovers/group.ts';
import { numbering } from './numbering/group.ts';
import { parts } from './parts/group.ts';
import { punctuation } from './punctuation/group.ts';
import { sentences } from './sentences/group.ts';
import { style } from './style/group.ts';
import { substance } from './substance/group.ts';
import { words } from './words/group.ts';

/** The groups of rules, each a folder beside this file; a rule is one file in it and one line in its group. */
export const ruleGroups: readonly RuleGroup[] = [
  leftovers,
  words,
  sentences,
  punctuation,
  figures,
  numbering,
  consistency,
  substance,
  style,
  parts,
];

/** Every rule. */
export const rules: readonly (Rule | TextRule)[] = ruleGroups.flatMap((it) => it.rules);
