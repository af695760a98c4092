import type { Language } from '../../diagnostics/language.ts';
import { word } from '../../diagnostics/word.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { isRefused, severityOf } from '../severity.ts';
import { countInWords } from './count.ts';
import { printFindings, type Texts } from './diagnostics.ts';
import { diagnosticsAsJson } from './json.ts';
import { printable } from './printable.ts';
import { printSummary } from './summary.ts';

/** What was looked at, and what was found. */
export interface Judged {
  /** As the line names it. */
  readonly name: string;
  /** Whether it could be opened at all. */
  readonly opened: boolean;
  readonly findings: readonly Finding[];
  readonly texts: Texts;
}

/**
 * Whether the value of `--format` asks for JSON.
 *
 * @param command the command's name, for the message
 * @throws UsageProblem for a format that there is not
 */
export function isJson(format: string, command: string, language: Language): boolean {
  if (format === 'pretty' || format === 'json') return format === 'json';
  throw new UsageProblem(
    language === 'zh'
      ? `${command} 的 --format 没有“${format}”，可以写 pretty、json`
      : `${command} has no format "${format}"; the formats are pretty, json`,
  );
}

/** Prints what a check found, which is its result and goes to stdout, and says what follows for the exit status. */
export function printVerdict(
  { name, opened, findings, texts }: Judged,
  { strict, asJson }: { readonly strict: boolean; readonly asJson: boolean },
  context: Context,
): ExitStatus {
  const { language, stdout, stderr } = context;
  const status = !opened ? EXIT.failed : isRefused(findings, strict) ? EXIT.faulty : EXIT.done;
  if (asJson) {
    stdout.write(diagnosticsAsJson(findings.map((it) => word(it, language))));
    return status;
  }
  printFindings(findings, context, opened ? stdout : stderr, texts);
  if (!opened) return status;
  const count = countInWords(findings.map(severityOf), language);
  if (count === undefined) {
    stdout.write(
      language === 'zh' ? `${printable(name)}：没有发现问题\n` : `${printable(name)}: no problems found\n`,
    );
  } else {
    const isOnlyStrict = status === EXIT.faulty && !isRefused(findings, false);
    const consequence = language === 'zh' ? '按 --strict 不予通过' : 'refused under --strict';
    printSummary(count, isOnlyStrict ? consequence : '', language, stdout);
  }
  return status;
}
