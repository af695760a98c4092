import { basename } from 'node:path';
import { textsOf } from '../../app/files/texts.ts';
import { WHATEVER_IS_THERE } from '../../app/job/asked.ts';
import { checkedUnit, unitIn } from '../../app/job/unit.ts';
import { nextName } from '../../app/rollover/next-name.ts';
import { writeWhole } from '../../app/write/write-file.ts';
import { rollover as draftOf } from '../../core/cycle/rollover/rollover.ts';
import { isRefused, severityOf } from '../../core/diagnostics/severity.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { defaultSettings } from '../../core/rules/settings/settings.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-status.ts';
import { define } from '../program/command.ts';
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
    const { opened, source, data, findings, text } = await checkedUnit(file, WHATEVER_IS_THERE);
    if (!source || !data || isRefused(findings, false)) {
      printFindings(findings, context, stderr, textsOf([file, text]));
      const count = countInWords(findings.map(severityOf), language);
      const consequence = inLanguage(rolloverWords, language).notDrafted;
      if (opened && count !== undefined) printSummary(count, consequence, language, stderr);
      return opened ? EXIT.faulty : EXIT.failed;
    }
    const draft = draftOf(source, basename(file));
    const path = output ?? nextName(file, draft.year);
    if (draft.failure) {
      printFindings([draft.failure], context, stderr, textsOf([file, text]));
      return EXIT.faulty;
    }
    const unbuilt = errorsOfDraft(path, draft.text);
    if (unbuilt.length > 0) {
      printFindings(unbuilt, context, stderr, textsOf([path, draft.text]));
      stderr.write(inLanguage(rolloverWords, language).draftHasErrors);
      return EXIT.faulty;
    }
    const failure = await writeWhole(path, draft.text, { exclusive: true });
    if (failure) {
      printFindings([failure], context, stderr);
      return EXIT.failed;
    }
    stdout.write(`${path}\n`);
    stderr.write(nextSteps(path, draft.reviews, context));
    return EXIT.done;
  },
});

/** The errors that would prevent `report build --draft` from building the draft. */
function errorsOfDraft(path: string, text: string): Finding[] {
  const settings = { ...defaultSettings, draft: true };
  const { findings } = unitIn(path, new TextEncoder().encode(text), WHATEVER_IS_THERE, settings);
  return findings.filter((it) => severityOf(it) === 'error');
}

/** What to do next with the draft, as command lines to copy. */
function nextSteps(path: string, reviews: number, { language }: Context): string {
  const words = inLanguage(nextStepWords, language);
  const lines = words.afterRollover({ file: printable(path), reviews });
  return `${[words.title, ...lines].join('\n')}\n`;
}
