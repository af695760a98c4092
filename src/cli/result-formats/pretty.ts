import { inLanguage } from '../../core/wording/phrase.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { printGrouped } from '../terminal/grouped.ts';
import { resultWords } from '../words/results.ts';
import type { ResultFormat } from './format.ts';
import { printTotals } from './totals.ts';

/**
 * The format for people: each finding with the lines that it points at, and a line of totals at the end. On a terminal
 * the findings of a file are grouped by rule, unless there is only one or `--verbose` is given.
 */
export const pretty: ResultFormat = {
  open(context, { isVerbose }) {
    const { stdout, stderr, language } = context;
    const groups = stdout.isTerminal === true && isVerbose !== true;
    const most = isVerbose === true ? Number.POSITIVE_INFINITY : undefined;
    let only: string | undefined;
    let isGrouped = false;
    return {
      add({ name, opened, findings, texts }) {
        only = name;
        if (groups && opened && findings.length > 1) {
          isGrouped = true;
          printGrouped(findings, context, stdout, texts);
        } else printFindings(findings, context, opened ? stdout : stderr, texts, most);
      },
      end(totals) {
        // If the only file could not be opened, everything has been said.
        if (totals.opened > 0 || totals.files > 1) printTotals(totals, only ?? '', context);
        if (isGrouped) stdout.write(inLanguage(resultWords, language).verboseShowsMore);
      },
    };
  },
};
