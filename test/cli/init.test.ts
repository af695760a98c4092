import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { reportHere } from './in-process.ts';
import { folderWith } from './run.ts';

const FLAGS = ['--yes', '--name', '青山市档案馆', '--subject', '保密', '--year', '2026'];

describe.each([
  ['zh', []],
  ['en', []],
  ['zh', ['--keys', 'en']],
  ['en', ['--keys', 'zh']],
])('report init in %s %j', (language, keys) => {
  const flags = [...FLAGS, ...keys];

  it('writes a file that checks and builds at once', async () => {
    const folder = folderWith();
    expect(await reportHere(folder, ['init', ...flags, '--lang', language])).toMatchObject({
      status: 0,
      stdout: 'org.yaml\n',
    });
    expect((await reportHere(folder, ['check', 'org.yaml', '--strict', '--lang', language])).status).toBe(0);
    expect((await reportHere(folder, ['build', 'org.yaml'])).status).toBe(0);
  });

  it('holds examples that are true to the schema once the # is taken away', async () => {
    const folder = folderWith();
    await reportHere(folder, ['init', ...flags, '--lang', language]);
    const file = join(folder, 'org.yaml');
    const lines = readFileSync(file, 'utf8').split('\n').slice(1);
    const bare = lines
      .map((line) =>
        /^\s*# (?:\s*- |\s*(?:[a-z][a-zA-Z]*|\p{Script=Han}+):( |$))/u.test(line)
          ? line.replace(/^(\s*)# /, '$1')
          : line,
      )
      .join('\n');
    const second = folderWith({ 'org.yaml': bare });
    const { stdout } = await reportHere(second, ['check', 'org.yaml', '--lang', language]);
    expect(stdout).not.toMatch(/\[(unknown-key|wrong-|missing-|unknown-problem|problem-unanswered)/);
  });

  it('has all its keys, those of the examples too, in one language', async () => {
    const folder = folderWith();
    await reportHere(folder, ['init', ...flags, '--lang', language]);
    const text = readFileSync(join(folder, 'org.yaml'), 'utf8');
    const isChinese = (keys[1] ?? language) === 'zh';
    expect(text).toMatch(isChinese ? /^年度: 2026$/m : /^year: 2026$/m);
    expect(
      text.match(isChinese ? /^ *(?:# )?(?:- )?[a-z]+: /gm : /^ *(?:# )?(?:- )?\p{Script=Han}+: /gmu),
    ).toBe(null);
  });

  it('points editors at a schema that is there, and offers the same keys', async () => {
    const folder = folderWith();
    await reportHere(folder, ['init', ...flags, '--lang', language]);
    const [, schema] =
      /^# yaml-language-server: \$schema=(\S+)$/m.exec(readFileSync(join(folder, 'org.yaml'), 'utf8')) ?? [];
    expect(
      JSON.parse(readFileSync(resolve(dirname(join(folder, 'org.yaml')), schema as string), 'utf8')).$schema,
    ).toContain('draft-07');
    const isChinese = (keys[1] ?? language) === 'zh';
    const { properties } = JSON.parse(readFileSync(join(folder, schema as string), 'utf8'));
    expect(Object.keys(properties)[0]).toBe(isChinese ? '年度' : 'year');
  });
});

it('never writes over a file', async () => {
  const folder = folderWith({ 'org.yaml': 'mine' });
  const { status, stderr } = await reportHere(folder, ['init', ...FLAGS]);
  expect(status).toBe(2);
  expect(stderr).toContain('[file-exists]');
  expect(readFileSync(join(folder, 'org.yaml'), 'utf8')).toBe('mine');
});

describe('report schema', () => {
  const schemaOf = async (args: readonly string[]) =>
    JSON.parse((await reportHere(folderWith(), ['schema', ...args])).stdout);

  it.each([
    [['--lang', 'zh'], '年度', '报告的年度。'],
    [['--lang', 'en'], 'year', 'The year reported on.'],
    [['--lang', 'zh', '--keys', 'en'], 'year', '报告的年度。'],
    [['--lang', 'en', '--keys', 'zh'], '年度', 'The year reported on.'],
  ])('%j: offers %s, and says: %s', async (args, key, description) => {
    expect((await schemaOf(args)).properties[key]).toMatchObject({ type: 'integer', description });
  });

  it.each(['zh', 'en'])(
    'of --keys %s takes the keys of either language for right, and no others',
    async (keys) => {
      const validate = new Ajv({ strict: false }).compile(await schemaOf(['--keys', keys]));
      const chinese = { 年度: 2026, 领域: '保密', 单位: { 全称: '甲' }, 公文: { 红头: { 方式: '套打' } } };
      const english = {
        year: 2026,
        subject: '保密',
        organisation: { name: '甲' },
        document: { letterhead: { mode: 'preprinted' } },
      };
      const mixed = {
        year: 2026,
        领域: '保密',
        organisation: { 全称: '甲' },
        leadership: { 组长: { post: '乙' } },
      };
      for (const it of [chinese, english, mixed])
        expect(validate(it), JSON.stringify(validate.errors)).toBe(true);
      for (const it of [
        { ...chinese, 附件: [] },
        { ...english, year: '甲' },
        { ...english, organisation: {} },
        { 年度: 2026, 领域: '保密' },
        { ...mixed, leadership: { 组长: { department: '乙' } } },
      ])
        expect(validate(it)).toBe(false);
    },
  );
});

describe('help', () => {
  it.each(['init', 'check', 'build', 'summary', 'keys', 'schema'])(
    'report %s --help has examples, in both languages',
    async (command) => {
      expect((await reportHere(folderWith(), [command, '--help', '--lang', 'zh'])).stdout).toMatch(
        new RegExp(`report ${command}`),
      );
      const { status, stdout } = await reportHere(folderWith(), [command, '--help', '--lang', 'en']);
      expect(status).toBe(0);
      expect(stdout).toMatch(/Examples:/);
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    },
  );

  it('an unknown command is told with the one that was meant', async () => {
    const { status, stderr } = await reportHere(folderWith(), ['biuld', 'a.yaml', '--lang', 'en']);
    expect(status).toBe(2);
    expect(stderr).toContain('build');
  });
});
