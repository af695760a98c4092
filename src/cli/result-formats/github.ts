import { word } from '../../core/diagnostics/word.ts';
import type { Diagnostic, Severity } from '../../core/model/diagnostic.ts';
import { printable } from '../terminal/printable.ts';
import type { ResultFormat } from './format.ts';
import { pathFromHere } from './path.ts';
import { totalsInWords } from './totals.ts';

/** GitHub's third kind of annotation is `notice`, not `info`. */
const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands, which GitHub Actions turns into annotations in a pull request. The totals go to the log. */
export const github: ResultFormat = {
  open: ({ language, stdout, stderr }) => ({
    add: ({ findings }) => {
      for (const it of findings) stdout.write(`${commandOf(word(it, language))}\n`);
    },
    end: (totals) => stderr.write(`${totalsInWords(totals, language)}\n`),
  }),
};

function commandOf({ code, severity, message, hint, file, range }: Diagnostic): string {
  const { start, end } = range;
  const place = {
    file: printable(pathFromHere(file)),
    line: start.line,
    endLine: end.line,
    // GitHub shows columns only within one line; its end column is inclusive.
    ...(end.line === start.line && {
      col: start.column,
      endColumn: Math.max(start.column, end.column - 1),
    }),
  };
  const properties = Object.entries({ ...(file !== '' && place), title: code })
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
    .join(',');
  const text = `${printable(message)}\n${printable(hint)}`;
  return `::${COMMANDS[severity]} ${properties}::${escaped(text)}`;
}

const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
