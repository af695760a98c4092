import { finding } from '../core/diagnostics/finding.ts';
import { FILE_START } from '../core/model/diagnostic.ts';
import { type Language, languageOf } from '../core/wording/language.ts';
import { inLanguage } from '../core/wording/phrase.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-status.ts';
import { languageOption } from './program/language-option.ts';
import { run } from './run.ts';
import { printFindings } from './terminal/diagnostics.ts';
import { localeOfSystem } from './terminal/locale.ts';
import { streamOf } from './terminal/stream.ts';
import { programWords } from './words/program.ts';

const args = process.argv.slice(2);
const environment = process.env;
const languageChoice = languageOption(args);
const language: Language = languageChoice.language ?? languageOf(environment, localeOfSystem);
const context: Context = {
  language,
  environment,
  stdin: () => process.stdin,
  stdout: streamOf('stdout', environment),
  stderr: streamOf('stderr', environment),
};

process.on('uncaughtException', fail);
if (languageChoice.invalid === undefined) {
  void run(args, context)
    .catch(fail)
    .then((status) => {
      process.exitCode = status;
    });
} else {
  const problem = inLanguage(programWords, language).notALanguage({ value: languageChoice.invalid });
  printFindings(
    [finding('usage', { file: '', range: FILE_START }, { problem, help: 'report --help' })],
    context,
    context.stderr,
  );
  process.exitCode = EXIT.failed;
}

/** Any other error is a mistake of the program. The user is told so; the stack is shown only on request. */
function fail(error: unknown): typeof EXIT.failed {
  const reason = error instanceof Error ? error.message : String(error);
  printFindings([finding('internal', { file: '', range: FILE_START }, { reason })], context, context.stderr);
  if (environment.DEBUG && error instanceof Error) context.stderr.write(`${error.stack}\n`);
  process.exitCode = EXIT.failed;
  return EXIT.failed;
}
