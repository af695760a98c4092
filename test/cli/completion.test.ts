import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/app/targets/formats.ts';
import { commands } from '../../src/cli/commands/list.ts';
import { complete } from '../../src/cli/completion/complete.ts';
import type { Context } from '../../src/cli/context.ts';
import { catalogue } from '../../src/core/diagnostics/catalogue.ts';
import { ruleWords } from '../../src/core/diagnostics/words/rules.ts';
import { reportHere } from './in-process.ts';
import { folderWith } from './run.ts';

const stream = { write: () => {}, colour: false, columns: 80 };
const context = (language: 'zh' | 'en') =>
  ({ language, environment: {}, stdin: async function* () {}, stdout: stream, stderr: stream }) as Context;

/** The words offered for the last word of a command line. */
async function offered(line: string, language: 'zh' | 'en' = 'zh') {
  const words = line.split(' ');
  const { words: found, path } = await complete(
    commands,
    words.slice(0, -1),
    words.at(-1)!,
    context(language),
  );
  return { words: found.map(([word]) => word), meanings: found.map(([, it]) => it), path };
}

const wordsFor = async (line: string) => (await offered(line)).words;

describe('what a line can go on with', () => {
  it('every command that help lists, and no other', async () => {
    const shown = commands.filter((it) => !it.hidden).map(({ name }) => name);
    expect(await wordsFor('')).toEqual(shown);
    expect(await wordsFor('--lang en ')).toEqual(shown);
    expect(await wordsFor('help ')).toEqual(shown);
    expect(await wordsFor('che')).toEqual(['check']);
    expect(await wordsFor('template ')).toContain('which');
    expect(await wordsFor('nothing ')).toEqual([]);
  });

  it('every option of the command, in words of the language asked for', async () => {
    expect(await wordsFor('build org.yaml --')).toEqual(
      expect.arrayContaining(['--document', '--lang', '--help']),
    );
    expect((await offered('build --wat')).meanings[0]).toMatch(/重新生成/);
    expect((await offered('build --lang en --wat')).meanings[0]).toMatch(/build again/);
    expect(await wordsFor('-')).toEqual(['--version', '--lang', '--help']);
  });

  it('the values of an option, behind it and in one word with it', async () => {
    expect(await wordsFor('build --format ')).toEqual(FORMATS);
    expect(await wordsFor('build --format=p')).toEqual(['--format=pdf']);
    expect(await wordsFor('build -f docx,h')).toEqual(['docx,html']);
    expect(await wordsFor('build -f docx,d')).toEqual([]);
    expect(await wordsFor('check --document 责')).toEqual(['责任规定']);
    expect(await wordsFor('check --format sa')).toEqual(['sarif']);
    expect(await wordsFor('build --lang ')).toEqual(['zh', 'en']);
    expect((await offered('build --style ')).path).toBe('files');
    expect((await offered('check --max-warnings ')).path).toBeUndefined();
  });

  it('the operands of a command, each in its place', async () => {
    expect(await offered('check ')).toMatchObject({ words: [], path: 'files' });
    expect(await offered('check a.yaml b.yaml ')).toMatchObject({ path: 'files' });
    expect(await offered('build a.yaml ')).toMatchObject({ words: [], path: 'files' });
    expect(await offered('rollover a.yaml ')).toMatchObject({ words: [] });
    expect((await offered('rollover a.yaml ')).path).toBeUndefined();
    expect(await offered('merge dist-1 ')).toMatchObject({ words: [], path: 'folders' });
    expect(await wordsFor('explain ')).toEqual(Object.keys(catalogue));
    expect(await wordsFor('explain wrong-date title-m')).toEqual(['title-marks']);
    expect(await wordsFor('rules 标')).toEqual(['标点符号']);
    expect(await offered('template diff ')).toMatchObject({ path: 'folders' });
    expect(await wordsFor('schema -- st')).toEqual(['style']);
  });

  it('of rules only their codes, with their titles', async () => {
    expect(await wordsFor('check --rule ')).toEqual(Object.keys(ruleWords));
    expect(await offered('check --ignore title-marks,half')).toMatchObject({
      words: ['title-marks,half-width-mark'],
      meanings: ['中文里用了半角标点'],
    });
  });
});

it('every option that takes a value, and every operand, has something to offer or is free text', async () => {
  // Options with free text (a name, a year, a number) have neither a list nor files to offer.
  const free = ['--name', '--subject', '--year', '--body', '--self-reference', '--max-warnings', '--jobs'];
  for (const command of [
    'init',
    'check',
    'build',
    'merge',
    'status',
    'explain',
    'rules',
    'schema',
    'completion',
  ]) {
    for (const option of await wordsFor(`${command} --`)) {
      const { words, path } = await offered(`${command} ${option} `);
      if (words.length === 0 && path === undefined) expect(free).toContain(option);
    }
  }
});

describe('report completion', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])(
    'prints a script for %s that asks the program',
    async (shell) => {
      const { status, stdout } = await reportHere(folderWith(), ['completion', shell]);
      expect(status).toBe(0);
      expect(stdout).toContain(`report complete ${shell} "--current=`);
    },
  );

  it('has no script for another shell', async () => {
    const { status, stderr } = await reportHere(folderWith(), ['completion', 'fisch']);
    expect(status).toBe(2);
    expect(stderr).toContain('是否应为 fish？');
  });

  it('ends what it offers with what the shell is to add', async () => {
    const printed = async (...args: string[]) =>
      (await reportHere(folderWith(), ['complete', ...args])).stdout;
    expect(await printed('fish', '--current=bui', '--')).toBe('build\t检查，然后生成公文\n:nothing\n');
    expect(await printed('zsh', '--current=', '--', 'check')).toBe(':files\n');
    expect(await printed('zsh', '--current=--format=h', '--', 'build')).toBe('--format=html\t\n:nothing\n');
    expect(await printed('bash', '--current=h', '--', 'build', '--format', '=')).toBe('html\t\n:nothing\n');
  });

  // No PowerShell here to run it, so only the pairing of brackets and quotes is tested.
  it('has a script for PowerShell whose brackets and quotes close', async () => {
    const { stdout } = await reportHere(folderWith(), ['completion', 'powershell']);
    const code = stdout.replace(/^#.*$/gm, '').replace(/'[^'\n]*'|"[^"\n]*"/g, "''");
    expect(code).not.toContain('"');
    const open: string[] = [];
    for (const mark of code.match(/[(){}[\]]/g) ?? []) {
      if ('([{'.includes(mark)) open.push(mark);
      else expect(open.pop()).toBe({ ')': '(', ']': '[', '}': '{' }[mark]);
    }
    expect(open).toEqual([]);
    expect(stdout).toMatch(/Register-ArgumentCompleter -Native -CommandName @\('report'/);
    expect(stdout).toContain('param($wordToComplete, $commandAst, $cursorPosition)');
    expect(stdout).toContain('[System.Management.Automation.CompletionResult]::new(');
  });
});
