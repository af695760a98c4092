import { resolve } from 'node:path';
import { findFiles } from '../../app/files/find-files.ts';
import { textsOf } from '../../app/files/texts.ts';
import { checkedRoster } from '../../app/job/roster.ts';
import { type RosterStatus, rosterStatus } from '../../app/status/roster-status.ts';
import { type UnitStatus, unitStatus } from '../../app/status/unit-status.ts';
import { today } from '../../app/write/clock.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { reportOf } from '../arguments/batch.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { printRoster, rosterJson } from '../print/roster.ts';
import { define } from '../program/command.ts';
import { epochOf } from '../program/epoch.ts';
import { asJson } from '../result-formats/json.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { printable } from '../terminal/printable.ts';
import { printTable } from '../terminal/table.ts';
import { statusWords } from '../words/commands/status.ts';

interface Options {
  readonly roster?: string;
  readonly output?: string;
  readonly format?: string;
}

/** `report status`: shows the state of each unit's file. Nothing that it shows makes it fail. */
export const status = define<Options>({
  words: {
    zh: {
      summary: '列出每个单位文件的情况',
      usage: '<文件...> [选项]',
      details:
        '每个文件一行：年度、能否生成、未办结的问题、逾期的整改、公文是否最新。逾期按今天算。写了名单的，改为每个单位一行：已报、有误、旧年度或者未报，附联系人和电话。只列出情况，有错误的文件不影响退出状态；有文件打不开时为 2。',
      examples: [
        ['report status units/', '公文在单位文件旁边'],
        ['report status units/ -o dist/', '公文在 dist/ 里'],
        ['report status units/ --roster roster.yaml', '名单上谁已报、谁未报'],
        ['report status units/ --format json', '供脚本读取'],
      ],
    },
    en: {
      summary: "how each unit's file stands",
      usage: '<files...> [options]',
      details:
        'A line for each file: its year, whether it can be built, problems that are open, measures that are overdue today, whether its documents are up to date. With a roster, a line for each unit instead: reported, errors, earlier year or missing, with contact and phone. It only tells: a file with errors does not change the exit status, one that cannot be opened makes it 2.',
      examples: [
        ['report status units/', 'documents beside the files'],
        ['report status units/ -o dist/', 'documents in dist/'],
        ['report status units/ --roster roster.yaml', 'who of a roster has reported'],
        ['report status units/ --format json', 'for scripts'],
      ],
    },
  },

  completes: {
    options: {
      '--format': {
        words: async () => [
          ['pretty', ''],
          ['json', ''],
        ],
      },
      '--output': { path: 'folders' },
    },
  },

  declare(command, language) {
    const words = inLanguage(statusWords, language);
    command
      .argument(...words.filesOperand)
      .option(...words.roster)
      .option(...words.output)
      .option(...words.format);
  },

  async run(context, operands, { roster: rosterFile, output, format }): Promise<ExitStatus> {
    const report = reportOf(format, context.language, '--format');
    const named = operands.filter((one) => one !== undefined);
    const listed = rosterFile === undefined ? undefined : await checkedRoster(rosterFile);
    if (listed) printFindings(listed.findings, context, context.stderr, textsOf([rosterFile, listed.text]));
    if (listed && !listed.data) return listed.opened ? EXIT.faulty : EXIT.failed;
    const roster =
      listed?.data && rosterFile !== undefined
        ? await rosterStatus(named, listed.data, rosterFile, context.stdin)
        : undefined;
    if (roster && report !== 'json') {
      printRoster(roster, context);
      return EXIT.done;
    }
    const day = today(epochOf(context));
    const units: UnitStatus[] = [];
    const problems: Finding[] = [];
    for (const it of await findFiles(named)) {
      if ('finding' in it) problems.push(it.finding);
      else if (rosterFile === undefined || resolve(it.file) !== resolve(rosterFile)) {
        const { status: one, unopened } = await unitStatus(it.file, output, day);
        if (one) units.push(one);
        problems.push(...unopened);
      }
    }
    printFindings(problems, context, context.stderr);
    if (report === 'json') context.stdout.write(statusJson(units, problems, roster, context));
    else if (units.length > 0) print(units, context);
    return problems.length > 0 ? EXIT.failed : EXIT.done;
  },
});

function print(units: readonly UnitStatus[], { language, stdout }: Context): void {
  const words = inLanguage(statusWords, language);
  printTable(
    [
      { heading: words.file, cut: 'start' },
      { heading: words.year, isNumber: true },
      { heading: words.check },
      { heading: words.openProblems, isNumber: true },
      { heading: words.overdue, isNumber: true },
      { heading: words.documents },
    ],
    units.map(({ file, year, isValid, open, overdue, documents }) => [
      printable(file),
      year === undefined ? '—' : String(year),
      isValid ? words.passes : words.hasErrors,
      isValid ? String(open) : '—',
      isValid ? String(overdue) : '—',
      words[documents],
    ]),
    stdout,
  );
  stdout.write(`\n${totalInWords(units, language)}\n`);
}

function totalInWords(units: readonly UnitStatus[], language: Language): string {
  const faulty = units.filter((it) => !it.isValid).length;
  const built = units.filter(({ documents }) => documents === 'up-to-date' || documents === 'edited').length;
  const sum = (key: 'open' | 'overdue') => units.reduce((total, it) => total + it[key], 0);
  return inLanguage(statusWords, language).total({
    units: units.length,
    faulty,
    built,
    open: sum('open'),
    overdue: sum('overdue'),
  });
}

/** Each unit with the same keys in the same order; counts of a file with errors are null. */
function statusJson(
  units: readonly UnitStatus[],
  problems: readonly Finding[],
  roster: RosterStatus | undefined,
  { language }: Context,
): string {
  const shown = units.map(({ file, year, isValid, open, overdue, documents }) => ({
    file,
    year: year ?? null,
    valid: isValid,
    open: isValid ? open : null,
    overdue: isValid ? overdue : null,
    documents,
  }));
  const whole = {
    units: shown,
    problems: problems.map((it) => asJson(it, language)),
    ...(roster && { year: roster.year ?? null, roster: rosterJson(roster) }),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
