import type { Context } from '../context.ts';
import { severityOf } from '../severity.ts';
import { countInWords } from '../terminal/count.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { printSummary } from '../terminal/summary.ts';
import type { Built } from './build-once.ts';

/**
 * Prints what a build found, to the person; and what it wrote, a path a line, as its result.
 *
 * @param tellWritten whether to print the paths
 */
export function printBuilt(
  { opened, checked, refused, written, made, texts }: Built,
  context: Context,
  tellWritten: boolean,
): void {
  const { language, stdout, stderr } = context;
  printFindings(checked, context, stderr, texts);
  const count = opened ? countInWords(checked.map(severityOf), language) : undefined;
  if (count !== undefined) {
    const consequence = language === 'zh' ? '没有生成文件' : 'nothing was written';
    printSummary(count, refused ? consequence : '', language, stderr);
  }
  if (tellWritten) for (const path of written) stdout.write(`${path}\n`);
  printFindings(made, context, stderr);
}
