import picocolors from 'picocolors';
import { catalogue } from '../../core/diagnostics/catalogue.ts';
import type { Code } from '../../core/diagnostics/finding.ts';
import { nearest } from '../../core/spelling/nearest.ts';
import { CODES } from '../completion/values.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-status.ts';
import { pageOf } from '../explain/page.ts';
import { silencing } from '../explain/silencing.ts';
import { define } from '../program/command.ts';
import { didYouMean } from '../program/did-you-mean.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { markdownForTerminal } from '../terminal/markdown.ts';
import { SEVERITY_NAMES } from '../terminal/severity-words.ts';

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
    const zh = language === 'zh';
    command.argument(zh ? '[代码...]' : '[codes...]', zh ? '检查结果的代码' : 'codes of findings');
  },

  async run(context, codes) {
    const { language, stdout } = context;
    const asked = codes.filter((it) => it !== undefined);
    if (asked.length === 0) {
      throw new UsageProblem(
        language === 'zh'
          ? '没有写代码：代码在每条检查结果末尾的方括号里，全部规则见 report rules'
          : 'no code is named: it stands in brackets at the end of each finding, and report rules lists all rules',
      );
    }
    for (const code of asked) if (!isCode(code)) throw unknownCode(code, context);
    stdout.write(asked.map((code) => explained(code as Code, context)).join('\n\n'));
    return EXIT.done;
  },
});

const isCode = (code: string): code is Code => Object.hasOwn(catalogue, code);

function unknownCode(code: string, { language }: Context): UsageProblem {
  const problem = language === 'zh' ? `没有“${code}”这个代码` : `there is no code "${code}"`;
  const suggestion = nearest(code, Object.keys(catalogue))?.name;
  const where = language === 'zh' ? '，全部规则见 report rules' : '; report rules lists all rules';
  return new UsageProblem(problem + (suggestion ? didYouMean(suggestion, language) : where));
}

function explained(code: Code, { language, stdout }: Context): string {
  const zh = language === 'zh';
  const { bold, dim } = picocolors.createColors(stdout.colour);
  const { title, sections } = pageOf(code);
  const { severity } = catalogue[code];
  const look = { columns: stdout.columns, colour: stdout.colour, indent: '  ' };
  const shown = (markdown = '') => markdownForTerminal(markdown, look);
  const silent = silencing(code, severity, language);
  const parts = zh
    ? [
        ['说明', sections.get('说明')],
        ['为什么', sections.get('为什么')],
        ['错误写法', sections.get('错误写法')],
        ['正确写法', sections.get('正确写法')],
        ['怎样不再提示', silent],
      ]
    : [
        ['What and why', sections.get('English')],
        ['Wrong', codeOf(sections.get('错误写法'))],
        ['Right', codeOf(sections.get('正确写法'))],
        ['To silence it', silent],
      ];
  return [
    `${bold(code)}  ${dim(SEVERITY_NAMES[language][severity])}`,
    ...(zh ? [bold(title)] : []),
    ...parts.map(([heading, text]) => `\n${bold(heading as string)}\n\n${shown(text)}`),
    '',
  ].join('\n');
}

/** The examples of a section, without the Chinese text between them. */
function codeOf(section = ''): string {
  return section.match(/^```[\s\S]*?^```$/gm)?.join('\n\n') ?? section;
}
