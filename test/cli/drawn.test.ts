import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/app/targets/formats.ts';
import { OFFICIAL_CHARACTERS as CHARACTERS, machineWithoutFonts, trueTypeFont } from '../support/fonts.ts';
import { readPdf } from '../support/read-pdf.ts';
import { folderWith, GOOD, report } from './run.ts';

const FONTS = ['方正小标宋简体', '仿宋_GB2312', '楷体_GB2312', '黑体', '宋体'].map(
  (family) =>
    [
      family,
      trueTypeFont({ family, characters: CHARACTERS, advance: (it) => (it < '\u0100' ? 500 : 1000) }),
    ] as const,
);

/** A folder with a unit's file, and fonts of our own. */
function folder(fonts = FONTS): string {
  const made = folderWith({ 'org.yaml': GOOD });
  mkdirSync(join(made, 'fonts'));
  for (const [family, bytes] of fonts) writeFileSync(join(made, 'fonts', `${family}.ttf`), bytes);
  return made;
}

/** A machine on which no program is to be found, LibreOffice and fontconfig among them. */
const BARE = { PATH: '/nowhere', HOME: '/nowhere' };

/** A machine whose fontconfig knows of no font. */
const withoutFonts = (here: string): typeof BARE => ({ ...BARE, PATH: machineWithoutFonts(here) });

describe('documents that are drawn from pages', () => {
  it('are built in every format where there is no other program, alike each time', async () => {
    const build = () => {
      const here = folder();
      const { status, stdout, stderr } = report(
        here,
        ['build', 'org.yaml', '--format', FORMATS.join(), '--fonts', 'fonts'],
        BARE,
      );
      expect([status, stdout.trim().split('\n').length, stderr]).toEqual([0, FORMATS.length, '']);
      return here;
    };
    const [first, second] = [build(), build()];
    for (const name of readdirSync(first).filter((it) => it.startsWith('org.') && it !== 'org.yaml'))
      expect(readFileSync(join(first, name), 'base64'), name).toBe(
        readFileSync(join(second, name), 'base64'),
      );
    const { texts, document, warnings } = await readPdf(readFileSync(join(first, 'org.pdf')));
    expect(warnings).toEqual([]);
    const text = texts
      .flat()
      .map((it) => it.text)
      .join('');
    expect(text).toContain('三份文件没有登记');
    expect(text).not.toMatch(/[^\s\x20-\x7e·—…、。〈-】〔〕一-龥！-～“”]/u);
    expect((await document.getOutline()).length).toBeGreaterThan(2);
    expect(readFileSync(join(first, 'org.svg'), 'utf8')).toContain('三份文件没有登记');
  });

  it('are not written over where somebody has edited them', () => {
    const here = folder();
    const line = ['build', 'org.yaml', '--format', 'pdf,svg', '--fonts', 'fonts'];
    expect(report(here, line, BARE).status).toBe(0);
    for (const name of ['org.pdf', 'org.svg']) {
      const bytes = readFileSync(join(here, name));
      const at = bytes.byteLength >> 1;
      bytes[at] = bytes[at] === 0x30 ? 0x31 : 0x30;
      writeFileSync(join(here, name), bytes);
    }
    const { status, stdout, stderr } = report(here, line, BARE);
    expect([status, stdout]).toEqual([0, 'org.new.pdf\norg.new.svg\n']);
    expect(stderr.match(/\[hand-edited\]/g)).toHaveLength(2);
  });

  it('tell a character that no font has, and are written', async () => {
    const here = folder(
      FONTS.map(([family]) => [family, trueTypeFont({ family, characters: CHARACTERS.replace('记', '') })]),
    );
    const line = ['build', 'org.yaml', '--format', 'pdf', '--fonts', 'fonts'];
    const { status, stdout, stderr } = report(here, line, withoutFonts(here));
    expect([status, stdout]).toEqual([0, 'org.pdf\n']);
    expect(stderr.match(/\[[a-z-]+\]/g)).toEqual(['[character-undrawn]']);
    expect(stderr).toContain('记（U+8BB0）');
    const text = async () =>
      (await readPdf(readFileSync(join(here, 'org.pdf')))).texts
        .flat()
        .map((it) => it.text)
        .join('');
    const drawn = await text();
    expect(drawn).not.toContain('记');
    expect(drawn).toContain('三份文件没有登');
    expect(report(folder(), line, withoutFonts(here)).stderr).toBe('');
  });

  it('hold their fonts where it is asked for, and say where there are none', () => {
    const here = folder();
    const line = ['build', 'org.yaml', '--format', 'ofd,svg'];
    const build = (...more: string[]) => report(here, [...line, ...more], withoutFonts(here));
    expect(build().status).toBe(0);
    expect(build('--embed-fonts', '--fonts', 'fonts')).toMatchObject({ status: 0, stderr: '' });
    const names = Object.keys(unzipSync(readFileSync(join(here, 'org.ofd'))));
    expect(names.filter((it) => /^Doc_0\/Res\/Font_\d+\.ttf$/.test(it)).length).toBeGreaterThan(2);
    const none = build('--embed-fonts');
    expect([none.status, none.stdout]).toEqual([2, 'org.svg\n']);
    expect(none.stderr).toContain('[font-none]');
  });

  it('are made by LibreOffice where it is asked, and told where it is not there', () => {
    const here = folder();
    const { status, stdout, stderr } = report(
      here,
      ['build', 'org.yaml', '--format', 'docx,pdf', '--pdf-by', 'libreoffice'],
      BARE,
    );
    expect([status, stdout]).toEqual([2, 'org.docx\n']);
    expect(stderr).toContain('[office-missing]');
    expect(report(here, ['build', 'org.yaml', '--pdf-by', 'libreofice']).stderr).toMatch(/libreoffice/);
  });
});
