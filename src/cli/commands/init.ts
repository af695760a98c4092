import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reportedYear } from '../../app/write/clock.ts';
import { makeFolder } from '../../app/write/make-folder.ts';
import { writeWhole } from '../../app/write/write-file.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START } from '../../core/model/diagnostic.ts';
import type { Language } from '../../core/wording/language.ts';
import type { Context } from '../context.ts';
import { editorSchema } from '../editor-schema.ts';
import { EXIT } from '../exit-status.ts';
import { type Answers, SAMPLE, YEARS, yearOf } from '../init/answers.ts';
import { starter } from '../init/starter.ts';
import { nextSteps } from '../print/after-init.ts';
import { define } from '../program/command.ts';
import { epochOf } from '../program/epoch.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { printFindings } from '../terminal/diagnostics.ts';

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
    const zh = language === 'zh';
    const option = (flag: string, value: string, words: string) =>
      command.option(`${flag} <${value}>`, words);
    command
      .argument(zh ? '[文件]' : '[file]', zh ? '新文件，默认 org.yaml' : 'the new file; org.yaml if left out')
      .option('-y, --yes', zh ? '不提问' : 'ask nothing');
    option('--name', zh ? '全称' : 'name', zh ? '单位全称' : "the unit's full name");
    option(
      '--subject',
      zh ? '领域' : 'area',
      zh ? '责任制的领域，如 安全生产' : 'the responsibility area, such as 安全生产',
    );
    option(
      '--year',
      zh ? '年度' : 'year',
      zh
        ? '报告的年度，默认今年，一二月为上年'
        : 'the year reported on; this one, in January and February the last',
    );
    option(
      '--body',
      zh ? '机构' : 'body',
      zh ? '领导机构，如 党组、党委' : 'the deciding body, such as 党组, 党委',
    );
    option(
      '--self-reference',
      zh ? '自称' : 'words',
      zh ? '正文里的自称，如 我局' : 'what the unit calls itself, such as 我局',
    );
    command.option('--letterhead', zh ? '要红头' : 'draw a red head');
    option(
      '--keys',
      'zh|en',
      zh ? '中文还是英文键名，默认随 --lang' : 'Chinese or English keys; those of --lang if left out',
    );
  },

  async run(context, [file = 'org.yaml'], options) {
    const { language, stdout, stderr } = context;
    const given = answersOf(options, context);
    const keys = keysAsked(options.keys, context);
    const proposed = reportedYear(epochOf(context));
    if (await lstat(file).catch(() => undefined)) {
      printFindings([finding('file-exists', { file, range: FILE_START }, { file })], context, stderr);
      return EXIT.failed;
    }
    const asks = !options.yes && process.stdin.isTTY && process.stdout.isTTY;
    const answers: Answers | undefined = asks
      ? await asked(given, proposed, context)
      : { ...SAMPLE, year: proposed, letterhead: false, ...given };
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

function keysAsked(keys: string | undefined, { language }: Context): Language {
  if (keys === undefined || keys === 'zh' || keys === 'en') return keys ?? language;
  throw new UsageProblem(
    language === 'zh' ? `--keys 只能写 zh 或 en，现为“${keys}”` : `--keys takes zh or en, not "${keys}"`,
  );
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
    throw new UsageProblem(language === 'zh' ? `${flag} 后面是空的` : `${flag} is empty`);
  }
  const reported = year === undefined ? undefined : yearOf(year);
  if (year !== undefined && reported === undefined) {
    throw new UsageProblem(
      language === 'zh'
        ? `--year 应为四位数的年份，从 ${YEARS.first} 到 ${YEARS.last}，现为“${year}”`
        : `--year takes a year from ${YEARS.first} to ${YEARS.last}, not "${year}"`,
    );
  }
  const answers = { name, subject, year: reported, body, selfReference, letterhead };
  return Object.fromEntries(Object.entries(answers).filter(([, it]) => it !== undefined));
}

/** The answers of the person at the terminal; undefined if the person cancelled. */
async function asked(
  given: Partial<Answers>,
  year: number,
  { language, stderr }: Context,
): Promise<Answers | undefined> {
  const { ask, Cancelled } = await import('../questions/new-unit.ts');
  try {
    return await ask(given, year, language);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    stderr.write(language === 'zh' ? '已取消，没有新建文件\n' : 'cancelled; nothing was written\n');
    return undefined;
  }
}
