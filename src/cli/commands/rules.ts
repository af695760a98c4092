import picocolors from 'picocolors';
import { settingsFor } from '../../app/job/settings.ts';
import { type ListedGroup, type ListedRule, listedRules } from '../../app/reference/rules.ts';
import { ruleGroups } from '../../core/rules/list.ts';
import type { RuleGroup } from '../../core/rules/rule.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { plainWords } from '../completion/values.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-status.ts';
import { define } from '../program/command.ts';
import type { Word } from '../program/completes.ts';
import { didYouMean } from '../program/did-you-mean.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { indented } from '../terminal/lines.ts';
import { displayWidth } from '../terminal/width.ts';
import { padded } from '../terminal/wrap.ts';
import { argumentWords } from '../words/arguments.ts';
import { rulesWords } from '../words/commands/rules.ts';
import { severityNames } from '../words/severity.ts';

interface Options {
  readonly format: string;
}

/** `report rules`: lists every rule with its settings in the working folder. */
export const rules = define<Options>({
  words: {
    zh: {
      summary: '列出检查的全部规则',
      usage: '[组...] [选项]',
      details:
        '级别按当前文件夹的 report.config.yaml；“可改”的，report check --fix 能改。每条的详细说明用 report explain 查看。',
      examples: [
        ['report rules', '全部规则'],
        ['report rules 标点符号', '一组规则'],
        ['report rules --format json', '供脚本读取'],
      ],
    },
    en: {
      summary: 'lists the rules of report check',
      usage: '[groups...] [options]',
      details:
        'Severities as report.config.yaml of this folder sets them; what is marked "fix" report check --fix can mend. report explain says more of each.',
      examples: [
        ['report rules', 'all of them'],
        ['report rules punctuation', 'one group'],
        ['report rules --format json', 'for scripts'],
      ],
    },
  },

  completes: {
    operands: [
      {
        words: async (language) =>
          ruleGroups.flatMap((it): Word[] => [
            [it.name, it[language]],
            [it.zh, it.en],
          ]),
      },
    ],
    options: { '--format': plainWords('pretty', 'json') },
  },

  declare(command, language) {
    const words = inLanguage(rulesWords, language);
    command
      .argument(words.groupsOperandFlags, words.groupsOperandMeaning({ groups: ruleGroups }))
      .option(...words.format, 'pretty');
  },

  async run(context, names, { format }) {
    const { language, stdout, stderr } = context;
    if (format !== 'pretty' && format !== 'json') {
      throw new UsageProblem(inLanguage(argumentWords, language).formatUnknown({ format }));
    }
    const chosenGroups = names.flatMap((it) => (it === undefined ? [] : [groupNamed(it, language)]));
    const { settings, findings, texts } = await settingsFor('org.yaml');
    const chosen = ruleGroups.filter((it) => chosenGroups.length === 0 || chosenGroups.includes(it));
    const groups = listedRules(settings.severities, chosen);
    stdout.write(
      format === 'json'
        ? `${JSON.stringify(
            groups.flatMap(({ group, rules }) => rules.map((it) => asJson(it, group, language))),
            null,
            2,
          )}\n`
        : table(groups, context),
    );
    printFindings(findings, context, stderr, texts);
    return EXIT.done;
  },
});

/** @throws UsageProblem for an unknown group */
function groupNamed(name: string, language: Language): RuleGroup {
  const group = ruleGroups.find((it) => [it.name, it.zh, it.en].some((own) => own === name));
  if (group) return group;
  const words = inLanguage(rulesWords, language);
  const all = [...ruleGroups.map((it) => it.zh), ...ruleGroups.map((it) => it.name)];
  throw new UsageProblem(
    `${words.groupUnknown({ name })}${
      didYouMean(name, all, language) || words.groupsAre({ groups: ruleGroups })
    }`,
  );
}

const asJson = (
  { code, severity, usual, settable, fixable, title }: ListedRule,
  group: RuleGroup,
  language: Language,
): object => ({
  code,
  group: group.name,
  severity,
  defaultSeverity: usual,
  settable,
  fixable,
  title: title[language],
});

/** Marks a severity that report.config.yaml has changed. */
const CHANGED = '*';

function table(groups: readonly ListedGroup[], { language, stdout }: Context): string {
  const words = inLanguage(rulesWords, language);
  const { bold, dim, green, red, yellow, cyan } = picocolors.createColors(stdout.colour);
  const colourOf = { error: red, warning: yellow, info: cyan, off: dim };
  const all = groups.flatMap((it) => it.rules);
  const names = inLanguage(severityNames, language);
  const severityWidth = Math.max(...Object.values(names).map((it) => displayWidth(it))) + CHANGED.length;
  const codeWidth = Math.max(...all.map(({ code }) => code.length));
  const fix = words.fixable;
  const below = ' '.repeat('  '.length + severityWidth + '  '.length);
  const beside = `${below}${' '.repeat(codeWidth)}  ${' '.repeat(displayWidth(fix))}  `;
  const row = ({ code, severity, usual, fixable, title }: ListedRule) => {
    const word = padded(names[severity] + (severity === usual ? '' : CHANGED), severityWidth);
    const cells = [
      colourOf[severity](word),
      bold(padded(code, codeWidth)),
      fixable ? green(fix) : padded('', displayWidth(fix)),
    ];
    // An English sentence is too long for the space beside the code.
    return language === 'zh'
      ? `  ${cells.join('  ')}  ${indented(title.zh, beside, stdout.columns).trimStart()}`
      : `  ${cells.join('  ').trimEnd()}\n${indented(title.en, below, stdout.columns)}`;
  };
  const parts = groups.map(({ group, rules }) => {
    return `${bold(`${group[language]}  ${dim(group.name)}`)}\n${rules.map(row).join('\n')}\n`;
  });
  const changed = words.changedByConfig({ mark: CHANGED });
  return parts.join('\n') + (all.some((it) => it.severity !== it.usual) ? changed : '');
}
