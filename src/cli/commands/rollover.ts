import { type RolledOver, rolloverFile } from '../../app/rollover/rollover-file.ts';
import { severityOf } from '../../core/diagnostics/severity.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { define } from '../program/command.ts';
import { invocation } from '../program/invocation.ts';
import { countInWords } from '../terminal/count.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { printable } from '../terminal/printable.ts';
import { printSummary } from '../terminal/summary.ts';
import { rolloverWords } from '../words/commands/rollover.ts';
import { nextStepWords } from '../words/next-steps.ts';

interface Options {
  readonly output?: string;
}

/** `report rollover`: makes next year's draft from this year's file. */
export const rollover = define<Options>({
  words: {
    zh: {
      summary: '由今年的文件起草明年的',
      usage: '<文件> [选项]',
      details:
        '年度和日期后移一年，未完成的整改转入上年遗留，数据转为上年数，需要人看的地方写上“待核”的注释。原文件不动，也不覆盖已有的文件。',
      examples: [
        ['report rollover org-2026.yaml', '写出 org-2027.yaml'],
        ['report rollover org.yaml -o next.yaml', '写到 next.yaml'],
      ],
    },
    en: {
      summary: "drafts next year's file from this year's",
      usage: '<file> [options]',
      details:
        "Year and dates move on, measures that are not completed are carried over, counts become last year's, and comments (待核) mark what a person has to look at. The file stays as it is, and none is written over.",
      examples: [
        ['report rollover org-2026.yaml', 'writes org-2027.yaml'],
        ['report rollover org.yaml -o next.yaml', 'writes next.yaml'],
      ],
    },
  },

  declare(command, language) {
    const words = inLanguage(rolloverWords, language);
    command.argument(...words.fileOperand).option(...words.output);
  },

  async run(context, [file = ''], { output }) {
    const { language, stdout, stderr } = context;
    const words = inLanguage(rolloverWords, language);
    const { outcome, findings, texts, path, reviews } = await rolloverFile(file, output);
    printFindings(findings, context, stderr, texts);
    if (outcome === 'faulty') {
      const count = countInWords(findings.map(severityOf), language);
      if (count !== undefined) printSummary(count, words.notDrafted, language, stderr);
    }
    if (outcome === 'faulty-draft') stderr.write(words.draftHasErrors);
    if (path !== undefined && reviews !== undefined) {
      stdout.write(`${path}\n`);
      stderr.write(nextSteps(path, reviews, context));
    }
    return STATUS[outcome];
  },
});

const STATUS: Readonly<Record<RolledOver['outcome'], ExitStatus>> = {
  written: EXIT.done,
  faulty: EXIT.faulty,
  'no-draft': EXIT.faulty,
  'faulty-draft': EXIT.faulty,
  unopened: EXIT.failed,
  unwritten: EXIT.failed,
};

/** What to do next with the draft, as command lines to copy. */
function nextSteps(path: string, reviews: number, context: Context): string {
  const words = inLanguage(nextStepWords, context.language);
  const lines = words.afterRollover({ report: invocation(context), file: printable(path), reviews });
  return `${[words.title, ...lines].join('\n')}\n`;
}
