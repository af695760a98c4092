import picocolors from 'picocolors';
import { pageOf } from '../../app/reference/page.ts';
import { catalogue } from '../../core/diagnostics/catalogue.ts';
import type { Code } from '../../core/diagnostics/finding.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { CODES } from '../completion/values.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-status.ts';
import { silencing } from '../print/silencing.ts';
import { define } from '../program/command.ts';
import { didYouMean } from '../program/did-you-mean.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { markdownForTerminal } from '../terminal/markdown.ts';
import { explainWords } from '../words/commands/explain.ts';
import { severityNames } from '../words/severity.ts';

/** `report explain`: the meaning and the reason of a code, and what to write instead. */
export const explain = define({
  words: {
    zh: {
      summary: '解释一条检查结果：什么意思，为什么，怎么改',
      usage: '<代码...> [选项]',
      details: '代码在每条检查结果末尾的方括号里；全部规则见 report rules。',
      examples: [
        ['report explain title-marks', '名称已带书名号：为什么，怎么写'],
        ['report explain wrong-date due-before-found', '一次看两条'],
      ],
    },
    en: {
      summary: 'explains a finding: what, why, and what to write',
      usage: '<codes...> [options]',
      details: 'A code stands in brackets at the end of each finding; report rules lists all rules.',
      examples: [
        ['report explain title-marks', 'why a title needs no 《》'],
        ['report explain wrong-date due-before-found', 'two at once'],
      ],
    },
  },

  completes: { operands: [CODES] },

  declare(command, language) {
    const words = inLanguage(explainWords, language);
    command.argument(...words.codesOperand);
  },

  async run(context, codes) {
    const { language, stdout } = context;
    const names = codes.filter((it) => it !== undefined);
    if (names.length === 0) {
      throw new UsageProblem(inLanguage(explainWords, language).noCode);
    }
    for (const code of names) if (!isCode(code)) throw unknownCode(code, context);
    stdout.write(names.map((code) => explained(code as Code, context)).join('\n\n'));
    return EXIT.done;
  },
});

const isCode = (code: string): code is Code => Object.hasOwn(catalogue, code);

function unknownCode(code: string, { language }: Context): UsageProblem {
  const problem = inLanguage(explainWords, language).codeUnknown({ code });
  const suggestion = didYouMean(code, Object.keys(catalogue), language);
  const where = inLanguage(explainWords, language).seeRules;
  return new UsageProblem(problem + (suggestion || where));
}

function explained(code: Code, { language, stdout }: Context): string {
  const { bold, dim } = picocolors.createColors(stdout.colour);
  const { title, sections } = pageOf(code);
  const { severity } = catalogue[code];
  const look = { columns: stdout.columns, colour: stdout.colour, indent: '  ' };
  const shown = (markdown = '') => markdownForTerminal(markdown, look);
  const silent = silencing(code, severity, language);
  const words = inLanguage(explainWords, language);
  const [wrong, right] = [sections.get('错误写法'), sections.get('正确写法')];
  // Only one section of a page is in English; it includes the reasons.
  const parts = {
    zh: [
      [words.what, sections.get('说明')],
      [words.why, sections.get('为什么')],
      [words.wrong, wrong],
      [words.right, right],
    ],
    en: [
      [words.what, sections.get('English')],
      [words.wrong, codeOf(wrong)],
      [words.right, codeOf(right)],
    ],
  }[language];
  return [
    `${bold(code)}  ${dim(inLanguage(severityNames, language)[severity])}`,
    ...(language === 'zh' ? [bold(title)] : []),
    ...[...parts, [words.silencing, silent]].map(
      ([heading, text]) => `\n${bold(heading as string)}\n\n${shown(text)}`,
    ),
    '',
  ].join('\n');
}

/** The examples of a section, without the Chinese text between them. */
function codeOf(section = ''): string {
  return section.match(/^```[\s\S]*?^```$/gm)?.join('\n\n') ?? section;
}
