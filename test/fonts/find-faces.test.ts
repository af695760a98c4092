import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { facesBelow, MOST_FILES } from '../../src/app/fonts/catalogue.ts';
import { type FoundFaces, facesAmong } from '../../src/app/fonts/find-faces.ts';
import { finding } from '../../src/core/diagnostics/finding.ts';
import { word } from '../../src/core/diagnostics/word.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import type { FaceUse } from '../../src/core/layout/pages/page.ts';
import { FILE_START } from '../../src/core/model/diagnostic.ts';
import { cffFont, collection, type TestFont, trueTypeFont } from '../support/fonts.ts';

const top = mkdtempSync(join(tmpdir(), 'report-fonts-'));
afterAll(() => rmSync(top, { recursive: true }));

let folders = 0;
/** A folder of font files. */
function folderOf(files: Readonly<Record<string, Uint8Array | string>>): string {
  folders += 1;
  const folder = join(top, String(folders));
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const CHINESE = '一国';
const font = (family: string, more: Partial<TestFont> = {}) =>
  trueTypeFont({ family, characters: CHINESE, ...more });
const STANDARD = ['方正小标宋简体', '仿宋_GB2312', '楷体_GB2312', '黑体', '宋体'];
const standard = () => Object.fromEntries(STANDARD.map((it) => [`${it}.ttf`, font(it)]));

/** The faces of a machine whose fonts stand in a folder. */
const among = async (folder: string, given?: string, rules: Readonly<Record<string, string>> = {}) =>
  facesAmong(
    defaultStyle,
    given,
    (await facesBelow(folder)).faces,
    async (names) => new Map(names.flatMap((it) => (rules[it] === undefined ? [] : [[it, rules[it]]]))),
  );

function drawnIn({ faces }: FoundFaces, part: FaceUse['part'], character = '一', bold = false) {
  const drawing = faces({ part, bold })?.drawing(character);
  return drawing && [drawing.font.families[0], drawing.isThickened];
}

const told = (found: FoundFaces) =>
  found.findings('org.yaml').map(({ code, args }) => ({
    code,
    ...args,
    ...('font' in args && { font: basename(String(args.font)) }),
    ...('folder' in args && { folder: basename(String(args.folder)) }),
  }));

test('A machine that has the faces of the standard draws in them, and nothing is told', async () => {
  const found = await among(folderOf(standard()));
  expect(
    ['title', 'body', 'kai', 'hei', 'song'].map((it) => drawnIn(found, it as FaceUse['part'])?.[0]),
  ).toEqual(STANDARD);
  expect(found.hasChinese).toBe(true);
  expect(told(found)).toEqual([]);
});

test('Where a face is missing its alternative is drawn, then what the system was told to show, then what looks most like it', async () => {
  const found = await among(
    folderOf({
      'a.ttf': font('仿宋'),
      'b.ttf': font('宋体'),
      'c.ttf': font('AR PL UKai CN'),
      'd.ttf': font('Odd Hei'),
    }),
    undefined,
    { 黑体: 'Odd Hei' },
  );
  expect(told(found)).toEqual([
    {
      code: 'font-missing',
      fonts: ['方正小标宋简体', '仿宋_GB2312', '黑体', '楷体_GB2312'],
      uses: ['标题和发文机关标志', '正文', '一级标题', '二级标题'],
      substitutes: ['宋体', '仿宋', 'Odd Hei', 'AR PL UKai CN'],
      isDrawn: true,
    },
  ]);
});

test('A font that is used for several things is told of once, with all of them', () => {
  const args = {
    fonts: ['楷体_GB2312', '黑体', '楷体_GB2312'],
    uses: ['正文', '一级标题', '二级标题'],
    substitutes: ['AR PL UKai CN', '', 'AR PL UKai CN'],
    isDrawn: true,
  };
  const missing = finding('font-missing', { file: 'a.yaml', range: FILE_START }, args);
  expect(word(missing, 'zh').message).toBe(
    '本机没有“楷体_GB2312”（用于正文、二级标题，以“AR PL UKai CN”代替）、“黑体”（用于一级标题），PDF 里用的是代替的字体',
  );
  expect(word(missing, 'en').message).toBe(
    'this machine lacks 楷体_GB2312 (shown: AR PL UKai CN), 黑体; the PDF is drawn in other fonts',
  );
});

test('The fonts of the folder that is named come before those of the machine', async () => {
  const named = folderOf({ 'below/宋体.ttf': font('宋体', { characters: '一国家' }) });
  const found = await among(folderOf(standard()), named);
  expect(drawnIn(found, 'song', '家')?.[0]).toBe('宋体');
  expect(told(found)).toEqual([]);
});

test('A bold face is drawn in the bold font of its family, and thickened only where there is none', async () => {
  const found = await among(folderOf({ ...standard(), 'bold.ttf': font('仿宋_GB2312', { bold: true }) }));
  expect(drawnIn(found, 'body', '一', true)).toEqual(['仿宋_GB2312', false]);
  expect(drawnIn(found, 'kai', '一', true)).toEqual(['楷体_GB2312', true]);
});

test('A character that a face lacks is drawn in another, be it one that plays no part', async () => {
  const found = await among(
    folderOf({ ...standard(), 'rare.ttf': cffFont({ family: 'Rare', characters: '𠮷龘' }) }),
  );
  expect(drawnIn(found, 'body', '𠮷')?.[0]).toBe('Rare');
  expect(drawnIn(found, 'body', '氵')).toBeUndefined();
});

test('A face of a collection is found by its own name', async () => {
  const file = collection([font('新宋体'), font('宋体')]);
  const found = await among(folderOf({ ...standard(), '宋体.ttf': file }));
  expect(drawnIn(found, 'song')?.[0]).toBe('宋体');
});

test('A damaged font, and one that may not be embedded, is told and another drawn', async () => {
  const whole = font('宋体');
  const installed = folderOf(standard());
  const named = folderOf({
    '仿宋.ttf': font('仿宋_GB2312', { rights: 2 }),
    '半个.ttf': whole.slice(0, whole.byteLength >> 1),
    '不是.ttf': '这不是字体',
    '空.otf': '',
    '说明.txt': '不看',
  });
  const found = await among(installed, named);
  expect(drawnIn(found, 'body')?.[0]).toBe('仿宋_GB2312');
  expect(told(found)).toEqual([
    { code: 'font-unusable', font: '仿宋.ttf', why: 'protected' },
    { code: 'font-unusable', font: '不是.ttf', why: 'damaged' },
    { code: 'font-unusable', font: '半个.ttf', why: 'damaged' },
    { code: 'font-unusable', font: '空.otf', why: 'damaged' },
  ]);
});

test('A font that is damaged where a character stands leaves that character to another', async () => {
  const bytes = cffFont({ family: '仿宋_GB2312', characters: CHINESE });
  // The last bytes before the groups are the charstrings: an operator that does not exist.
  const at = bytes.findLastIndex(
    (byte, index) => byte === 29 && bytes[index - 1] === 32 && bytes[index - 2] === 10,
  );
  bytes[at] = 2;
  const found = await among(folderOf({ ...standard(), '仿宋_GB2312.ttf': bytes }));
  expect(drawnIn(found, 'body', '国')?.[0]).not.toBe('仿宋_GB2312');
  expect(drawnIn(found, 'body', '一')?.[0]).toBe('仿宋_GB2312');
});

test('A folder that is not there, or has no font, is told', async () => {
  const installed = folderOf(standard());
  expect(told(await among(installed, join(top, 'none')))).toEqual([
    { code: 'font-folder-empty', folder: 'none' },
  ]);
  expect(told(await among(installed, folderOf({ 'a.txt': '' })))).toMatchObject([
    { code: 'font-folder-empty' },
  ]);
});

test('Of a folder of thousands of files so many are looked at, and it is told', async () => {
  const files = Object.fromEntries(
    Array.from({ length: MOST_FILES + 5 }, (_, index) => [`${index}.ttf`, '']),
  );
  const found = await among(folderOf(standard()), folderOf({ ...files, '!宋体.ttf': font('宋体') }));
  expect(drawnIn(found, 'song')?.[0]).toBe('宋体');
  expect(told(found)).toMatchObject([
    { code: 'font-folder-large', files: MOST_FILES + 6, most: MOST_FILES },
    { code: 'font-unusable' },
    { code: 'font-unusable' },
    { code: 'font-unusable' },
  ]);
});

test('A machine without a Chinese font has none', async () => {
  const found = await among(folderOf({ 'a.ttf': font('Liberation Serif', { characters: 'abc' }) }));
  expect(found.hasChinese).toBe(false);
  expect(found.faces({ part: 'body', bold: false })).toBeUndefined();
});
