import picocolors from 'picocolors';
import { describe, expect, test } from 'vitest';
import { answers } from '../../../scripts/build/answers.ts';
import { commands } from '../../../src/cli/commands/list.ts';
import type { Context } from '../../../src/cli/context.ts';
import { programFor } from '../../../src/cli/program/program.ts';
import { answerTo } from '../../../src/cli/start/answer.ts';

const { bold } = picocolors.createColors(true);
const known = await answers();

const answer = (line: string, columns = 80, colour = false, environment = {}) =>
  answerTo(line.split(' ').filter(Boolean), known, { LANG: 'C', ...environment }, () => ({
    columns,
    colour,
  }));

/** What the program itself prints to `--help`. */
async function help(language: 'zh' | 'en', columns: number, colour: boolean): Promise<string> {
  let printed = '';
  const stream = {
    write: (text: string) => {
      printed += text;
    },
    colour,
    columns,
  };
  const context: Context = {
    language,
    environment: {},
    stdin: () => process.stdin,
    stdout: stream,
    stderr: stream,
  };
  const program = await programFor(commands, [], context, () => {});
  program.outputHelp();
  return printed;
}

describe.each(['zh', 'en'] as const)('the help of the program in %s', (language) => {
  test.each([20, 40, 57, 64, 71, 80, 99, 100, 101, 200])(
    'is that of the parser, in %i columns',
    async (columns) => {
      expect(answer(`--help --lang ${language}`, columns)).toBe(await help(language, columns, false));
    },
  );

  test('is that of the parser in colour', async () => {
    expect(answer(`--lang=${language} -h`, 80, true)).toBe(await help(language, 80, true));
    expect(answer(`--lang=${language}`, 80, true)).toContain(
      bold(language === 'zh' ? '例子：' : 'Examples:'),
    );
  });
});

test('the version, in any language', () => {
  expect(answer('--version')).toBe(`${known.version}\n`);
  expect(answer('-V --lang zh')).toBe(`${known.version}\n`);
});

test('the language of the environment, where the line names none', () => {
  expect(answer('help', 80, false, { LANG: 'zh_CN.UTF-8' })).toBe(answer('--lang zh'));
  expect(answer('')).toBe(answer('--lang en'));
});

test.each([
  'build --help',
  'help build',
  '--help build',
  '--version --help',
  '--lang fr --help',
  '--lang',
  '--',
  '-- --help',
  '--hlep',
  'check org.yaml',
])('the program itself answers %j', (line) => {
  expect(answer(line)).toBeUndefined();
});
