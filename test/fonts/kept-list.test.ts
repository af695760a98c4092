import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keptList } from '../../src/app/fonts/kept-list.ts';
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
  const list = (given: Record<string, string> = {}) =>
    keptList({ ...environment, ...given }, async (program) => {
      asked.push(program);
      return program === 'fc-list' ? `list ${asked.length}` : `+ ${join(folder, 'etc/fonts.conf')}: None\n`;
    });
  return { folder, asked, list, settle };
}

describe.runIf(process.platform === 'linux')('what fontconfig lists', () => {
  test('is asked for once, while nothing changes', async () => {
    const { asked, list } = home();
    const first = await list();
    expect(await list()).toBe(first);
    expect(asked).toEqual(['fc-conflist', 'fc-list']);
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

  test.each(['', '{', '[]', '{"form":1}'])(
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
