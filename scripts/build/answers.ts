import { packageVersion } from '../../src/app/package/files.ts';
import { commands } from '../../src/cli/commands/list.ts';
import { programFor } from '../../src/cli/program/program.ts';
import type { Answers, ProgramHelp, Row } from '../../src/cli/start/answers.ts';
import { helpTitles, helpWords, programExamples } from '../../src/cli/words/help.ts';
import type { Language } from '../../src/core/wording/language.ts';
import { inLanguage } from '../../src/core/wording/phrase.ts';

/** What the program answers to `--version` and `--help`, so that it need not be asked. */
export async function answers(): Promise<Answers> {
  return { version: packageVersion(), help: { zh: await help('zh'), en: await help('en') } };
}

async function help(language: Language): Promise<ProgramHelp> {
  const stream = { write: () => {}, colour: false, columns: 80 };
  const context = {
    language,
    environment: {},
    stdin: () => process.stdin,
    stdout: stream,
    stderr: stream,
  };
  const program = await programFor(commands, [], context, () => {});
  const help = program.createHelp();
  const titles = inLanguage(helpTitles, language);
  return {
    usage: help.commandUsage(program),
    description: help.commandDescription(program),
    titles: [
      titles['Usage:'],
      titles['Options:'],
      titles['Commands:'],
      inLanguage(helpWords, language).examples,
    ],
    options: help.visibleOptions(program).map((it): Row => [help.optionTerm(it), help.optionDescription(it)]),
    commands: help
      .visibleCommands(program)
      .map((it): Row => [help.subcommandTerm(it), help.subcommandDescription(it)]),
    examples: programExamples[language],
  };
}
