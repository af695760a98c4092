import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/cli/terminal/width.ts';
import { OFFICIAL_FIELDS } from '../../src/core/model/official-field.ts';
import { wordFile } from '../compare/word-file.ts';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD } from './run.ts';

const LETTERED = `${GOOD.replace(/^document: .*\n/m, '')}document:
  公文标识: '113700000012'
  addressee: [市安委办, 市应急局]
  number: 清应〔2026〕7号
  classification: {level: 秘密, years: 1}
  date: 2026-12-10
  attachments: [台账, 清单]
`;

const built = async (yaml: string, ...args: string[]): Promise<string> => {
  const folder = folderWith({ 'org.yaml': yaml });
  const { status, stderr } = await reportHere(folder, ['build', 'org.yaml', ...args]);
  expect(status, stderr).toBe(0);
  return folder;
};

const schema = JSON.parse(readFileSync('schemas/inspection.schema.json', 'utf8'));
const isInspection = new Ajv({ allowUnionTypes: true }).compile(schema);

describe('report inspect --format json', () => {
  it('gives the elements and properties of a document, in the form that its schema states', async () => {
    const folder = await built(LETTERED);
    const { status, stdout, stderr } = await reportHere(folder, ['inspect', 'org.docx', '--format', 'json']);
    expect([status, stderr]).toEqual([0, '']);
    const found = JSON.parse(stdout);
    expect(isInspection(found), JSON.stringify(isInspection.errors)).toBe(true);
    expect(found).toMatchObject({
      file: 'org.docx',
      generated: true,
      unchanged: true,
      properties: { 公文标识: '113700000012', 文种: '报告', 密级: '秘密', 成文日期: '2026-12-10' },
    });
    expect(Object.keys(found.properties).filter((it) => it.startsWith('report-'))).toEqual([]);
    expect(found.documents).toHaveLength(1);
    expect(found.documents[0].part).toBeNull();
    expect(found.documents[0].elements).toMatchObject({
      密级: ['秘密'],
      保密期限: ['1年'],
      发文字号: ['清应〔2026〕7号'],
      发文机关代字: ['清应'],
      主送机关: ['市安委办、市应急局'],
      附件: ['台账', '清单'],
      成文日期: ['2026年12月10日'],
    });
    expect(found.documents[0].elements.正文[0].split('\n').length).toBeGreaterThan(3);
  });

  it('knows every element that its schema names, and no other', () => {
    const [pattern] = Object.keys(schema.properties.documents.items.properties.elements.patternProperties);
    expect(pattern).toBe(`^(${OFFICIAL_FIELDS.join('|')})$`);
  });

  it('says of a file without marks that it has none, and still gives its properties', async () => {
    const folder = folderWith({});
    writeFileSync(join(folder, 'a.docx'), wordFile('<w:p><w:r><w:t>报告</w:t></w:r></w:p>'));
    const { status, stdout, stderr } = await reportHere(folder, ['inspect', 'a.docx', '--format', 'json']);
    expect(status).toBe(1);
    expect(isInspection(JSON.parse(stdout))).toBe(true);
    expect(JSON.parse(stdout)).toMatchObject({ generated: false, unchanged: false, documents: [] });
    expect(stderr).toContain('a.docx 里没有标明公文要素 [no-elements]');
  });
});

describe('report inspect', () => {
  it('prints them for people, no wider than the terminal', async () => {
    const folder = await built(LETTERED);
    const { status, stdout } = await reportHere(folder, ['inspect', 'org.docx']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^org\.docx {2}本程序生成，没有改过\n\n文件属性\n/);
    expect(stdout).toMatch(/\n公文要素\n/);
    expect(stdout).toMatch(/\n {2}主送机关 +市安委办、市应急局\n/);
    expect(stdout).toMatch(/\n {2}正文 +10 段，\d+ 字：现将我单位2026年度/);
    expect(Math.max(...stdout.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    const english = await reportHere(folder, ['inspect', 'org.docx', '--lang', 'en'], { language: 'en' });
    expect(english.stdout).toContain('as this program generated it\n\nProperties\n');
  });

  it.each([
    ['nothing.docx', undefined, 'file-not-found'],
    ['a.docx', 'not a zip', 'not-docx'],
    ['b.docx', 'PK\u0003\u0004 cut off', 'docx-damaged'],
    ['c.docx', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'docx-locked'],
  ])('says why %s cannot be read', async (file, content, code) => {
    const folder = folderWith({});
    if (content !== undefined) writeFileSync(join(folder, file), Buffer.from(content, 'latin1'));
    const { status, stdout, stderr } = await reportHere(folder, ['inspect', file]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`[${code}]`);
  });

  it('knows no other format', async () => {
    const { status, stderr } = await reportHere(folderWith({}), ['inspect', 'a.docx', '--format', 'xml']);
    expect(status).toBe(2);
    expect(stderr).toContain('没有“xml”这种格式');
  });
});
