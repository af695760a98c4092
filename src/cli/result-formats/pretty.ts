import { printFindings } from '../terminal/diagnostics.ts';
import { printTotals } from '../terminal/totals.ts';
import type { ResultFormat } from './format.ts';

/** For a person: each finding with the lines that it points at, and one line on all of them at the end. */
export const pretty: ResultFormat = {
  open(context) {
    const { stdout, stderr } = context;
    let only: string | undefined;
    return {
      add({ name, opened, findings, texts }) {
        only = name;
        printFindings(findings, context, opened ? stdout : stderr, texts);
      },
      end(totals) {
        // Of a single file that cannot be opened all has been said.
        if (totals.opened > 0 || totals.files > 1) printTotals(totals, only ?? '', context);
      },
    };
  },
};
