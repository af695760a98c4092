import { basename, dirname, join } from 'node:path';
import { textsOf } from '../../app/files/texts.ts';
import { WHATEVER_IS_THERE } from '../../app/job/document-selection.ts';
import { checkedUnit } from '../../app/job/unit.ts';
import { nextName } from '../../app/rollover/next-name.ts';
import type { FormSource } from '../../core/cycle/form/form-bytes.ts';
import { isRefused, severityOf } from '../../core/diagnostics/severity.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { saveWorkbook } from '../print/save-workbook.ts';
import { define } from '../program/command.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { countInWords } from '../terminal/count.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { printable } from '../terminal/printable.ts';
import { printSummary } from '../terminal/summary.ts';
import { formWords } from '../words/commands/form.ts';

/** The default file name, without extension. */
const FORM_NAME = '填报表';

interface Options {
  readonly output?: string;
  readonly force?: boolean;
  readonly rollover?: boolean;
}

/** `report form`: writes a form for a spreadsheet, empty or filled in from a file. */
export const form = define<Options>({
  words: {
    zh: {
      summary: '写出填报表（.xlsx），用表格填报',
      usage: '[文件] [选项]',
      details:
        '一部分内容一张工作表，各栏有说明，能选的可以选；带 * 的必须填，没有的就空着。不写文件的，写出空白的表；写了文件的，照文件填好，改了再导入；加 --rollover 的，写出下一年度的表，上年的内容另列一栏。不覆盖已有的文件。',
      examples: [
        ['report form', '写出空白的 填报表.xlsx'],
        ['report import --new 填报表.xlsx', '由填好的表新建 org.yaml'],
        ['report form org.yaml', '照 org.yaml 填好'],
        ['report import 填报表.xlsx --into org.yaml', '改过的写回 org.yaml'],
        ['report form --rollover org-2026.yaml', '写出 填报表-2027.xlsx，填下一年度的'],
      ],
    },
    en: {
      summary: 'writes a form (.xlsx) to fill in with a spreadsheet',
      usage: '[file] [options]',
      details:
        "A sheet for each part, with explanations in the language of --lang and lists to choose from; what is marked * must be filled in, the rest may be left empty. Without a file the form is empty; with one it is filled in with what the file says, to be changed and imported again; with --rollover it asks for the year after, last year's in a column of its own. No file is written over.",
      examples: [
        ['report form', 'writes the empty 填报表.xlsx'],
        ['report import --new form.xlsx', 'makes org.yaml of a form that was filled in'],
        ['report form org.yaml', 'fills it in from org.yaml'],
        ['report import form.xlsx --into org.yaml', 'brings the changes back'],
        ['report form --rollover org-2026.yaml', 'writes 填报表-2027.xlsx for the year after'],
      ],
    },
  },

  declare(command, language) {
    const words = inLanguage(formWords, language);
    command
      .argument(...words.fileOperand)
      .option('--rollover', words.rollover)
      .option(words.outputFlags, words.outputMeaning({ formName: FORM_NAME }))
      .option('--force', words.force);
  },

  async run(context, [file], { output, force = false, rollover = false }) {
    const words = inLanguage(formWords, context.language);
    if (file === undefined) {
      if (rollover) throw new UsageProblem(words.rolloverNeedsFile);
      const path = output ?? `${FORM_NAME}.xlsx`;
      const bytes = await bytesOf(undefined, context.language);
      return saved(path, bytes, `--new ${printable(path)}`, force, context);
    }
    const { opened, source, data, findings, text } = await checkedUnit(file, WHATEVER_IS_THERE);
    if (!source || !data || isRefused(findings, false)) {
      printFindings(findings, context, context.stderr, textsOf([file, text]));
      const count = countInWords(findings.map(severityOf), context.language);
      const consequence = words.notWritten;
      if (opened && count !== undefined) printSummary(count, consequence, context.language, context.stderr);
      return opened ? EXIT.faulty : EXIT.failed;
    }
    const bytes = await bytesOf({ source, unit: data, isForNextYear: rollover }, context.language);
    if (!rollover) {
      const path = output ?? join(dirname(file), `${FORM_NAME}.xlsx`);
      return saved(path, bytes, `${printable(path)} --into ${printable(file)}`, force, context);
    }
    const year = data.year + 1;
    const path = output ?? join(dirname(file), `${FORM_NAME}-${year}.xlsx`);
    const next = join(dirname(file), basename(nextName(file, year)));
    return saved(path, bytes, `--new ${printable(path)} -o ${printable(next)}`, force, context);
  },
});

async function bytesOf(source: FormSource | undefined, language: Language): Promise<Uint8Array> {
  const { formBytes } = await import('../../core/cycle/form/form-bytes.ts');
  const { formDesignIn } = await import('../form-design.ts');
  return formBytes(formDesignIn(language), source);
}

async function saved(
  path: string,
  bytes: Uint8Array,
  importing: string,
  force: boolean,
  context: Context,
): Promise<ExitStatus> {
  const status = await saveWorkbook(path, bytes, force, context);
  if (status !== EXIT.done) return status;
  const line = `report import ${importing}`;
  context.stderr.write(inLanguage(formWords, context.language).whenFilledIn({ line }));
  return status;
}
