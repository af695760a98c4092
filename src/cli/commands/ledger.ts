import { dirname, join } from 'node:path';
import { textsOf } from '../../app/files/texts.ts';
import { WHATEVER_IS_THERE } from '../../app/job/document-selection.ts';
import { checkedUnit } from '../../app/job/unit.ts';
import { isRefused, severityOf } from '../../core/diagnostics/severity.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { EXIT } from '../exit-status.ts';
import { saveWorkbook } from '../print/save-workbook.ts';
import { define } from '../program/command.ts';
import { countInWords } from '../terminal/count.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { printable } from '../terminal/printable.ts';
import { printSummary } from '../terminal/summary.ts';
import { ledgerWords } from '../words/commands/ledger.ts';

interface Options {
  readonly output?: string;
  readonly force?: boolean;
}

/** `report ledger`: writes the measures of a unit as a workbook to edit. */
export const ledger = define<Options>({
  words: {
    zh: {
      summary: '写出整改台账（.xlsx），填好可以再导入',
      usage: '<文件> [选项]',
      details:
        '台账一项整改一行，上年遗留的排在后面；逾期的按报告的日期标出颜色。在 Excel、WPS 里填写以后，用 report import 写回文件。不覆盖已有的台账。',
      examples: [
        ['report ledger org.yaml', '写出 整改台账.xlsx'],
        ['report ledger org.yaml -o 台账-11月.xlsx', '写到另一个文件'],
        ['report ledger org.yaml --force', '重新写出，原来的按日期另存'],
      ],
    },
    en: {
      summary: 'writes the ledger of measures (.xlsx), to be imported again',
      usage: '<file> [options]',
      details:
        'A row for each measure, those carried over last; what is overdue on the day of the report is coloured. Work on it in a spreadsheet, and bring it back with report import. No ledger is written over.',
      examples: [
        ['report ledger org.yaml', 'writes 整改台账.xlsx'],
        ['report ledger org.yaml -o ledger.xlsx', 'to another file'],
        ['report ledger org.yaml --force', 'anew; the old one is kept under its day'],
      ],
    },
  },

  declare(command, language) {
    const words = inLanguage(ledgerWords, language);
    command
      .argument(...words.fileOperand)
      .option(...words.output)
      .option('--force', words.force);
  },

  async run(context, [file = ''], { output, force = false }) {
    const { language, stderr } = context;
    const { opened, data, findings, text } = await checkedUnit(file, WHATEVER_IS_THERE);
    if (!data || isRefused(findings, false)) {
      printFindings(findings, context, stderr, textsOf([file, text]));
      const count = countInWords(findings.map(severityOf), language);
      const consequence = inLanguage(ledgerWords, language).notWritten;
      if (opened && count !== undefined) printSummary(count, consequence, language, stderr);
      return opened ? EXIT.faulty : EXIT.failed;
    }
    const { LEDGER_NAME, writeLedger } = await import('../../core/workbook/ledger/write-ledger.ts');
    const path = output ?? join(dirname(file), `${LEDGER_NAME}.xlsx`);
    const status = await saveWorkbook(path, await writeLedger(data), force, context);
    if (status === EXIT.done) {
      const line = `report import ${printable(path)} --into ${printable(file)}`;
      stderr.write(inLanguage(ledgerWords, language).whenFilledIn({ line }));
    }
    return status;
  },
});
