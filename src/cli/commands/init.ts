import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { editorSchema } from '../../app/reference/editor-schema.ts';
import { reportedYear } from '../../app/write/clock.ts';
import { makeFolder } from '../../app/write/make-folder.ts';
import { writeWhole } from '../../app/write/write-file.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START } from '../../core/model/diagnostic.ts';
import { type Answers, SAMPLE, YEARS, yearOf } from '../../core/starter/unit/answers.ts';
import { starter } from '../../core/starter/unit/starter.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-status.ts';
import { nextSteps } from '../print/after-init.ts';
import { define } from '../program/command.ts';
import { epochOf } from '../program/epoch.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { argumentWords } from '../words/arguments.ts';
import { initWords } from '../words/commands/init.ts';

interface Options {
  readonly yes?: boolean;
  readonly name?: string;
  readonly subject?: string;
  readonly year?: string;
  readonly body?: string;
  readonly selfReference?: string;
  readonly letterhead?: boolean;
  readonly keys?: string;
}

/**
 * The path of the schema for editors, relative to the new file's folder. A copy beside the file works wherever the
 * folder is moved or sent, and without a network. The path has no space, because the comment that points to it cannot
 * contain one.
 */
const SCHEMA = '.report/unit.schema.json';

/** `report init`: makes a new file from a few questions or from options. */
export const init = define<Options>({
  words: {
    zh: {
      summary: '新建一份带注释的 YAML 文件',
      usage: '[文件] [选项]',
      details: `在终端里会问几个问题；用 --yes 或者不在终端里时不问，没有给的用示例。不覆盖已有的文件。键名随 --lang，或者由 --keys 另定。编辑器补全用的 Schema 放在同一文件夹的 ${SCHEMA}。`,
      examples: [
        ['report init', '回答几个问题，新建 org.yaml'],
        ['report init 2026.yaml', '换一个文件名'],
        ['report init --yes --subject 安全生产', '不提问'],
        ['report init --keys en', '英文键名，中文说明'],
      ],
    },
    en: {
      summary: 'writes a commented YAML file to start from',
      usage: '[file] [options]',
      details: `Asks a few questions on a terminal; with --yes, or elsewhere, it asks nothing and fills in a sample. Never writes over a file. Its keys are in the language of --lang, or that of --keys. Puts the schema that editors use into ${SCHEMA} beside it.`,
      examples: [
        ['report init', 'asks a few questions, writes org.yaml'],
        ['report init 2026.yaml', 'under another name'],
        ['report init --yes --subject 安全生产', 'asks nothing'],
        ['report init --keys zh', 'Chinese keys, English comments'],
      ],
    },
  },

  completes: {
    options: { '--name': {}, '--subject': {}, '--year': {}, '--body': {}, '--self-reference': {} },
  },

  declare(command, language) {
    const words = inLanguage(initWords, language);
    const option = (flag: string, value: string, words: string) =>
      command.option(`${flag} <${value}>`, words);
    command.argument(...words.fileOperand).option('-y, --yes', words.yes);
    option('--name', words.nameValue, words.nameMeaning);
    option('--subject', words.subjectValue, words.subjectMeaning);
    option('--year', words.yearValue, words.yearMeaning);
    option('--body', words.authorityValue, words.authorityMeaning);
    option('--self-reference', words.selfReferenceValue, words.selfReferenceMeaning);
    command.option('--letterhead', words.letterhead);
    option('--keys', 'zh|en', words.keysMeaning);
  },

  async run(context, [file = 'org.yaml'], options) {
    const { language, stdout, stderr } = context;
    const optionAnswers = answersOf(options, context);
    const keys = keyLanguage(options.keys, context);
    const proposed = reportedYear(epochOf(context));
    if (await lstat(file).catch(() => undefined)) {
      printFindings([finding('file-exists', { file, range: FILE_START }, { file })], context, stderr);
      return EXIT.failed;
    }
    const asks = !options.yes && process.stdin.isTTY && process.stdout.isTTY;
    const answers: Answers | undefined = asks
      ? await askForAnswers(optionAnswers, proposed, context)
      : { ...SAMPLE, year: proposed, letterhead: false, ...optionAnswers };
    if (!answers) return EXIT.failed;

    const schema = join(dirname(file), SCHEMA);
    const failure =
      (await makeFolder(dirname(schema))) ??
      (await writeWhole(schema, editorSchema('unit', keys, language))) ??
      (await writeWhole(file, starter(answers, SCHEMA, language, keys), { exclusive: true }));
    if (failure) {
      printFindings([failure], context, stderr);
      return EXIT.failed;
    }
    stdout.write(`${file}\n`);
    stderr.write(nextSteps(file, context));
    return EXIT.done;
  },
});

function keyLanguage(keys: string | undefined, { language }: Context): Language {
  if (keys === undefined || keys === 'zh' || keys === 'en') return keys ?? language;
  throw new UsageProblem(inLanguage(argumentWords, language).keysNotALanguage({ keys }));
}

/** The answers given on the command line. */
function answersOf(
  { name, subject, year, body, selfReference, letterhead }: Options,
  { language }: Context,
): Partial<Answers> {
  for (const [flag, value] of Object.entries({
    '--name': name,
    '--subject': subject,
    '--body': body,
    '--self-reference': selfReference,
  })) {
    if (value?.trim() !== '') continue;
    throw new UsageProblem(inLanguage(initWords, language).valueEmpty({ flag }));
  }
  const reported = year === undefined ? undefined : yearOf(year);
  if (year !== undefined && reported === undefined) {
    throw new UsageProblem(
      inLanguage(initWords, language).yearOutOfRange({ first: YEARS.first, last: YEARS.last, year }),
    );
  }
  const answers = { name, subject, year: reported, body, selfReference, letterhead };
  return Object.fromEntries(Object.entries(answers).filter(([, it]) => it !== undefined));
}

/** The answers of the person at the terminal; undefined if the person cancelled. */
async function askForAnswers(
  answers: Partial<Answers>,
  year: number,
  { language, stderr }: Context,
): Promise<Answers | undefined> {
  const { ask, Cancelled } = await import('../questions/new-unit.ts');
  try {
    return await ask(answers, year, language);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    stderr.write(inLanguage(initWords, language).cancelled);
    return undefined;
  }
}
