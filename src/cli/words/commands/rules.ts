import { phrase, phrases } from '../../../core/wording/phrase.ts';

/** A group of rules, with the names that the command line accepts. */
interface RuleGroupName {
  readonly name: string;
  readonly zh: string;
}

export const rulesWords = phrases({
  groupsOperandFlags: { zh: '[组...]', en: '[groups...]' },
  groupsOperandMeaning: phrase<{ groups: readonly RuleGroupName[] }>({
    zh: ({ groups }) => `规则的组：${groups.map((it) => it.zh).join('、')}`,
    en: ({ groups }) => `groups of rules: ${groups.map((it) => it.name).join(', ')}`,
  }),
  format: {
    zh: ['-f, --format <格式>', 'pretty（给人看，默认）或者 json'],
    en: ['-f, --format <format>', 'pretty, for people, if left out; or json'],
  },
  groupUnknown: phrase<{ name: string }>({
    zh: ({ name }) => `没有“${name}”这一组规则`,
    en: ({ name }) => `there is no group "${name}"`,
  }),
  groupsAre: phrase<{ groups: readonly RuleGroupName[] }>({
    zh: ({ groups }) => `，可以写 ${groups.map((it) => it.zh).join('、')}`,
    en: ({ groups }) => `; there are ${groups.map((it) => it.name).join(', ')}`,
  }),
  fixable: { zh: '可改', en: 'fix' },
  changedByConfig: phrase<{ mark: string }>({
    zh: ({ mark }) => `\n${mark} 由 report.config.yaml 设置，与原来的级别不同\n`,
    en: ({ mark }) => `\n${mark} set by report.config.yaml to another severity than usual\n`,
  }),
});
