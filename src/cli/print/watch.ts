import type { InputChange } from '../../app/watch/input-watcher.ts';
import type { WatchEvent } from '../../app/watch/watch.ts';
import { targetProblem } from '../arguments/destination.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { printProduced, statusOf } from './produced.ts';
import { changesInWords, outcomeInWords, timeOfDay, waitingInWords, watchingInWords } from './watch-words.ts';

/**
 * Prints the events of a watch; each further build in one line with its cause and result.
 *
 * @returns the exit status
 * @throws UsageProblem if documents cannot be written where the command line says
 */
export async function printWatch(events: AsyncIterable<WatchEvent>, context: Context): Promise<ExitStatus> {
  const { language, stdout, stderr } = context;
  const say = (changes: readonly InputChange[], outcome: string) =>
    stdout.write(`${timeOfDay(new Date())} ${changesInWords(changes, language)}${outcome}\n`);
  let status: ExitStatus = EXIT.done;
  for await (const event of events) {
    switch (event.type) {
      case 'first':
        if (event.produced.problem) throw targetProblem(event.produced.problem, language);
        await printProduced(event.produced, context, true);
        if (!event.produced.job.opened) status = statusOf(event.produced);
        break;
      case 'watching':
        stderr.write(`${watchingInWords(event.inputs, language)}\n`);
        break;
      case 'waiting':
        say(event.changes, waitingInWords(language));
        break;
      case 'again':
        if (event.produced.problem) throw targetProblem(event.produced.problem, language);
        await printProduced(event.produced, context, false);
        say(event.changes, outcomeInWords(event.produced.writtenPaths, language));
        break;
      case 'failed':
        printFindings([event.finding], context, stderr);
        status = EXIT.failed;
    }
  }
  return status;
}
