import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keptAnswers, type Question } from '../../src/app/fonts/kept-answers.ts';
import { folderWith } from '../cli/run.ts';

const LONG_AGO = new Date('2020-01-01T00:00:00Z');

const CONFIGURATION = `<fontconfig><dir>~/fonts</dir><dir prefix="xdg">more</dir>
<include ignore_missing="yes">local.conf</include></fontconfig>`;

/** A home with two folders of fonts, of which one has another in it, and the configuration that names them. */
function home() {
  const folder = folderWith({
    'etc/fonts.conf': CONFIGURATION,
    'fonts/a.ttf': 'a',
    'fonts/deep/b.ttf': 'b',
  });
  const settle = () => {
    for (const it of ['etc', 'etc/fonts.conf', 'fonts', 'fonts/deep', '.'])
      utimesSync(join(folder, it), LONG_AGO, LONG_AGO);
  };
  settle();
  const environment = { HOME: folder, PATH: '/bin', XDG_CACHE_HOME: join(folder, 'cache') };
  const asked: string[] = [];
  /** What a process is told that asks these questions, one after the other. */
  const answers = async (questions: readonly Question[], given: Record<string, string> = {}) => {
    const answersTo = keptAnswers({ ...environment, ...given }, async ([program, ...args]) => {
      asked.push([program, ...args].join(' '));
      return program === 'fc-conflist'
        ? `+ ${join(folder, 'etc/fonts.conf')}: None\n`
        : `list ${asked.length}`;
    });
    const all: (string | undefined)[] = [];
    for (const question of questions) all.push(...(await answersTo([question])));
    return all;
  };
  const list = async (given: Record<string, string> = {}) => (await answers([['fc-list']], given))[0];
  return { folder, asked, answers, list, settle };
}

describe.runIf(process.platform === 'linux')('what fontconfig says', () => {
  test('is asked for once, while nothing changes', async () => {
    const { asked, list } = home();
    const first = await list();
    expect(await list()).toBe(first);
    expect(asked).toEqual(['fc-conflist', 'fc-list']);
  });

  test('is kept for each question, and told together with what is asked for the first time', async () => {
    const { asked, answers } = home();
    const kai: Question = ['fc-match', '楷体'];
    const first = await answers([['fc-list'], kai]);
    expect(await answers([kai, ['fc-list'], ['fc-match', '仿宋']])).toEqual([...first.reverse(), 'list 4']);
    expect(asked).toEqual(['fc-conflist', 'fc-list', 'fc-match 楷体', 'fc-match 仿宋']);
  });

  test('is kept for the language that it was asked in', async () => {
    const { asked, answers } = home();
    const kai: Question = ['fc-match', '楷体'];
    for (const LANG of ['C', 'zh_CN.UTF-8', 'C']) await answers([kai], { LANG });
    expect(asked).toEqual(['fc-conflist', 'fc-match 楷体', 'fc-match 楷体']);
  });

  test('is kept of so many questions that the file stays small', async () => {
    const { folder, answers } = home();
    await answers(Array.from({ length: 120 }, (_, name): Question => ['fc-match', `${name}`]));
    const { answers: kept } = JSON.parse(
      readFileSync(join(folder, 'cache/zerenzhi-report/fonts.json'), 'utf8'),
    );
    expect(Object.keys(kept)).toHaveLength(100);
  });

  test.each<[string, (folder: string) => void]>([
    ['a font is added', (folder) => writeFileSync(join(folder, 'fonts/c.ttf'), 'c')],
    ['a font is added further below', (folder) => writeFileSync(join(folder, 'fonts/deep/c.ttf'), 'c')],
    ['a font is taken away', (folder) => rmSync(join(folder, 'fonts/deep/b.ttf'))],
    [
      'a folder of fonts is made that was not there',
      (folder) => mkdirSync(join(folder, '.local/share/more'), { recursive: true }),
    ],
    ['the configuration changes', (folder) => writeFileSync(join(folder, 'etc/fonts.conf'), '<fontconfig/>')],
    ['a file of the configuration is made', (folder) => writeFileSync(join(folder, 'etc/local.conf'), '')],
  ])('is asked for again when %s', async (_, change) => {
    const { folder, asked, list } = home();
    await list();
    change(folder);
    await list();
    expect(asked.filter((it) => it === 'fc-list')).toHaveLength(2);
  });

  test('is asked for again with other variables, and each time with those of fontconfig itself', async () => {
    const { asked, list } = home();
    await list();
    await list({ XDG_DATA_HOME: '/elsewhere' });
    await list({ FONTCONFIG_FILE: '/etc/other.conf' });
    await list({ FONTCONFIG_FILE: '/etc/other.conf' });
    expect(asked.filter((it) => it === 'fc-list')).toHaveLength(4);
  });

  test('is asked of the program that the path of search leads to', async () => {
    const { folder, asked, list } = home();
    await list();
    await list({ PATH: `${join(folder, 'none')}:/bin` });
    expect(asked).toEqual(['fc-conflist', 'fc-list']);
    mkdirSync(join(folder, 'programs'));
    writeFileSync(join(folder, 'programs/fc-list'), '');
    await list({ PATH: `${join(folder, 'programs')}:/bin` });
    expect(asked.filter((it) => it === 'fc-list')).toHaveLength(2);
  });

  test('is not kept while a folder has just changed: it could change again unseen', async () => {
    const { folder, asked, list, settle } = home();
    writeFileSync(join(folder, 'fonts/c.ttf'), 'c');
    await list();
    await list();
    expect(asked.filter((it) => it === 'fc-list')).toHaveLength(2);
    settle();
    await list();
    await list();
    expect(asked.filter((it) => it === 'fc-list')).toHaveLength(3);
  });

  test.each(['', '{', '[]', '{"form":2}'])(
    'is asked for where what was kept is damaged: %s',
    async (damaged) => {
      const { folder, list } = home();
      await list();
      const kept = join(folder, 'cache/zerenzhi-report');
      expect(readdirSync(kept)).toEqual(['fonts.json']);
      expect(readFileSync(join(kept, 'fonts.json'), 'utf8')).toContain('list 2');
      writeFileSync(join(kept, 'fonts.json'), damaged);
      expect(await list()).toBe('list 4');
    },
  );
});
