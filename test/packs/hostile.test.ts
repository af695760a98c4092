import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, GOOD, write } from '../cli/run.ts';
import { drawIn, opening, pack } from './draw.ts';

const line = ['./office'];
const SECRET = '不该读到的内容';

/** A folder with a valid pack and a secret beside it; `spoil` then makes the pack hostile. */
async function drawSpoilt(spoil: (office: string, folder: string) => void, yaml = '') {
  const folder = folderWith({
    'org.yaml': GOOD,
    'secret.txt': `${SECRET}\n`,
    'secret.yaml': 'page: {left: 99mm}\n',
    'secret.png': '\u0089PNG',
    ...opening('office', '开头。\n'),
    ...pack('office', { 'assets/note.txt': '' }),
  });
  const office = join(folder, 'office');
  if (yaml !== '')
    writeFileSync(join(office, 'pack.yaml'), `name: office\nextends: situation-report\n${yaml}\n`);
  spoil(office, folder);
  return drawIn(folder, { line });
}

const link = (to: string) => (path: string) => (office: string) => {
  rmSync(join(office, path), { recursive: true, force: true });
  symlinkSync(to, join(office, path));
};

const fifo = (path: string) => (office: string) => {
  rmSync(join(office, path), { recursive: true, force: true });
  expect(spawnSync('mkfifo', [join(office, path)]).status).toBe(0);
};

const huge = (path: string, bytes: number) => (office: string) => {
  mkdirSync(join(office, path, '..'), { recursive: true });
  writeFileSync(join(office, path), '');
  truncateSync(join(office, path), bytes);
};

const GIGABYTE = 1024 ** 3;

describe('a hostile pack is refused', () => {
  it.each<[string, (office: string, folder: string) => void, string]>([
    [
      'a block that is a link to a file outside',
      link('/etc/passwd')('blocks/opening.hbs'),
      'outside-pack office/blocks/opening.hbs:1:1',
    ],
    [
      'a block that is a link to a file beside the pack',
      link('../../secret.txt')('blocks/opening.hbs'),
      'outside-pack office/blocks/opening.hbs:1:1',
    ],
    ['blocks that are a link to a folder outside', link('/etc')('blocks'), 'outside-pack office/blocks:1:1'],
    [
      'a body that is a link',
      link('../secret.txt')('situation-report.hbs'),
      'outside-pack office/situation-report.hbs:1:1',
    ],
    ['a style that is a link', link('../secret.yaml')('style.yaml'), 'outside-pack office/style.yaml:1:1'],
    ['a pack.yaml that is a link', link('../secret.yaml')('pack.yaml'), 'outside-pack office/pack.yaml:1:1'],
    ['a device', link('/dev/zero')('blocks/opening.hbs'), 'outside-pack office/blocks/opening.hbs:1:1'],
    [
      'a link that goes round',
      link('opening.hbs')('blocks/opening.hbs'),
      'file-unreadable office/blocks/opening.hbs:1:1',
    ],
    ['a pipe for a block', fifo('blocks/opening.hbs'), 'not-a-regular-file office/blocks/opening.hbs:1:1'],
    ['a pipe for a style', fifo('style.yaml'), 'not-a-regular-file office/style.yaml:1:1'],
    ['a pipe for pack.yaml', fifo('pack.yaml'), 'not-a-regular-file office/pack.yaml:1:1'],
    [
      'a folder for a block',
      (office) => {
        rmSync(join(office, 'blocks/opening.hbs'));
        mkdirSync(join(office, 'blocks/opening.hbs'));
      },
      'not-a-regular-file office/blocks/opening.hbs:1:1',
    ],
    [
      'a file for blocks',
      (office) => {
        rmSync(join(office, 'blocks'), { recursive: true });
        writeFileSync(join(office, 'blocks'), '');
      },
      'not-a-folder office/blocks:1:1',
    ],
    [
      'a huge block',
      huge('blocks/opening.hbs', GIGABYTE),
      'pack-file-too-large office/blocks/opening.hbs:1:1',
    ],
    ['a huge style', huge('style.yaml', GIGABYTE), 'pack-file-too-large office/style.yaml:1:1'],
    ['a huge pack.yaml', huge('pack.yaml', GIGABYTE), 'pack-file-too-large office/pack.yaml:1:1'],
    [
      'a thousand blocks',
      (office) => {
        for (let i = 0; i < 1000; i++) writeFileSync(join(office, `blocks/b${i}.hbs`), '');
      },
      'too-many-files office/blocks:1:1',
    ],
    [
      'a block in no encoding that can be told',
      (office) =>
        writeFileSync(join(office, 'blocks/opening.hbs'), Buffer.from([0xbf, 0xaa, 0xff, 0xb7, 0xa1, 0xa3])),
      'not-utf-8 office/blocks/opening.hbs:1:1',
    ],
    [
      'a block that is no text',
      (office) => writeFileSync(join(office, 'blocks/opening.hbs'), 'PK\u0003\u0004'),
      'not-text office/blocks/opening.hbs:1:1',
    ],
    [
      'a character that no document may hold',
      (office) => writeFileSync(join(office, 'blocks/opening.hbs'), '开头\n甲\u0007乙'),
      'forbidden-character office/blocks/opening.hbs:2:2',
    ],
    [
      'an anchor that grows without end',
      (office) => writeFileSync(join(office, 'pack.yaml'), bomb()),
      'too-many-aliases office/pack.yaml',
    ],
  ])('%s', async (_what, spoil, told) => {
    const drawn = await drawSpoilt(spoil);
    expect(drawn.text).toBeUndefined();
    expect(drawn.told.join('\n')).toContain(told);
    expect(JSON.stringify(drawn.findings)).not.toContain(SECRET);
  });

  it.each([
    '../secret.png',
    '../../../../../../etc/passwd',
    '/etc/passwd',
    'assets/../../secret.png',
    '..\\secret.png',
    'C:\\logo.png',
    'assets/link.png',
  ])('a logo at %s', async (path) => {
    const { text, told } = await drawSpoilt(
      (office) => symlinkSync('../../secret.png', join(office, 'assets/link.png')),
      `logo: '${path}'`,
    );
    expect(text).toBeUndefined();
    expect(told).toEqual(['outside-pack office/pack.yaml:3:7']);
  });

  it('a huge logo', async () => {
    const { told } = await drawSpoilt(huge('assets/logo.png', GIGABYTE), 'logo: assets/logo.png');
    expect(told).toEqual(['pack-file-too-large office/pack.yaml:3:7']);
  });

  it('a block with a name that means something to a prototype', async () => {
    const { text, told } = await drawSpoilt((office) =>
      writeFileSync(join(office, 'blocks/__proto__.hbs'), '甲'),
    );
    expect(told).toEqual(['not-a-block office/blocks/__proto__.hbs:1:1']);
    expect(text).toContain('开头。');
  });

  it('a thousand packs that extend one another', async () => {
    const files: Record<string, string> = {};
    for (let i = 0; i < 1000; i++) files[`p${i}/pack.yaml`] = `name: p${i}\nextends: p${i + 1}\n`;
    const folder = folderWith({ 'org.yaml': GOOD, ...files });
    const { told } = await drawIn(folder, { line: ['./p0'] });
    expect(told).toEqual(['pack-chain-too-long p63/pack.yaml:2:10']);
  });

  it('a configuration that is a pipe', async () => {
    const folder = folderWith({ 'org.yaml': GOOD });
    fifo('report.config.yaml')(folder);
    expect((await drawIn(folder)).told).toEqual(['not-a-regular-file report.config.yaml:1:1']);
  });

  it('a name too long for a path', async () => {
    const folder = folderWith({ 'org.yaml': `${GOOD}template: ${'长'.repeat(3000)}\n` });
    expect((await drawIn(folder)).told).toEqual(['pack-not-found org.yaml:8:11']);
  });
});

describe('a link is no offence', () => {
  it('where it stays within the pack', async () => {
    const { text, told } = await drawSpoilt((office) => {
      write(office, { 'assets/shared.hbs': '共用的开头。\n' });
      link('../assets/shared.hbs')('blocks/opening.hbs')(office);
    });
    expect([told, text?.includes('共用的开头。')]).toEqual([[], true]);
  });

  it('where it leads to the pack, as npm link makes one', async () => {
    const folder = folderWith({
      'work/org.yaml': GOOD,
      ...opening('dev/report-template-city', '链接的。\n'),
    });
    mkdirSync(join(folder, 'work/node_modules'));
    symlinkSync('../../dev/report-template-city', join(folder, 'work/node_modules/report-template-city'));
    const { text, told } = await drawIn(folder, { file: 'work/org.yaml' });
    expect([told, text?.includes('链接的。')]).toEqual([[], true]);
  });
});

/** YAML in which each line refers ten times to the line before. */
function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 12; i++)
    lines.push(
      `a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  return `name: office\nextends: situation-report\noptions:\n  ${lines.join('\n  ')}\n`;
}
