import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layOutOne } from '../../src/app/produce/lay-out-one.ts';
import type { Document } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { characters, documentWith, heading, table, text } from '../layout/support/documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-pdf-'));
const fonts = process.env.FONTCONFIG_FILE;
beforeAll(() => {
  process.env.FONTCONFIG_FILE = resolve('test/drawn/fonts.conf');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  if (fonts === undefined) delete process.env.FONTCONFIG_FILE;
  else process.env.FONTCONFIG_FILE = fonts;
});

/** The PDF of a document, and its path. */
async function pdfOf(document: Document): Promise<{ bytes: Buffer; file: string }> {
  const { bytes } = await layOutOne(
    { document, style: defaultStyle },
    ['pdf'],
    { drawing: { pdfBy: 'libreoffice' } },
    '',
  );
  const file = join(folder, 'a.pdf');
  writeFileSync(file, bytes.get('pdf') as Uint8Array);
  return { bytes: Buffer.from(bytes.get('pdf') as Uint8Array), file };
}

const told = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });

it('a PDF lacks no mark that the text has, wherever its lines end', async () => {
  const body = Array.from({ length: 28 }, (_, index) =>
    text(`${characters(12 + index)}，${characters(14)}2026年，${characters(20)}。`),
  );
  const { file } = await pdfOf(documentWith({ body }));
  expect(told('pdftotext', '-layout', file, '-').match(/，/g)).toHaveLength(56);
});

describe('a PDF whose texts are written as an identifier is, in 32 hexadecimal digits', () => {
  // LibreOffice writes texts as UTF-16 in hexadecimal digits, with four digits before: seven characters give 32 digits.
  const IDENTIFIER = '0123456789ABCDEF0123456789ABCDEF';
  const document = documentWith({
    properties: {
      title: '关于安全的报告',
      author: '青山市第一医院',
      subject: '安全生产责任制',
      keywords: ['安全生产与消防'],
      date: '2026-12-10',
    },
    title: '关于安全的报告',
    body: [
      heading(1, '组织与领导'),
      text(`编号<${IDENTIFIER}>不变，/ID [<${IDENTIFIER}> <${IDENTIFIER}>]也不变。`),
      heading(1, `<${IDENTIFIER}>`),
      text('/CreationDate(D:20200101000000Z)，<xmp:CreateDate>2020-01-01T00:00:00Z</xmp:CreateDate>。'),
    ],
  });

  it('keeps its title, author, subject and keywords', async () => {
    const { file } = await pdfOf(document);
    const properties = told('pdfinfo', '-enc', 'UTF-8', file);
    expect(properties).toMatch(/^Title: +关于安全的报告$/m);
    expect(properties).toMatch(/^Author: +青山市第一医院$/m);
    expect(properties).toMatch(/^Subject: +安全生产责任制$/m);
    expect(properties).toMatch(/^Keywords: +安全生产与消防$/m);
    expect(properties).toMatch(/^CreationDate: .*Dec 10 00:00:00 2026/m);
  });

  it('keeps its headings, of the outline too', async () => {
    const { file, bytes } = await pdfOf(document);
    const outline = [...bytes.toString('latin1').matchAll(/\/Title<FEFF([0-9A-F]*)>/g)].map(
      ([, digits = '']) => Buffer.from(digits, 'hex').swap16().toString('utf16le'),
    );
    expect(outline).toContain('一、组织与领导');
    expect(outline).toContain(`二、<${IDENTIFIER}>`);
    const printed = told('pdftotext', '-layout', file, '-').replace(/\s/g, '');
    expect(printed).toContain(`编号<${IDENTIFIER}>不变，/ID[<${IDENTIFIER}><${IDENTIFIER}>]也不变。`);
    expect(printed).toContain('/CreationDate(D:20200101000000Z)，<xmp:CreateDate>2020-01-01T00:00:00Z');
  });

  it('is the same, byte for byte, when it is made again', async () => {
    const { bytes: first } = await pdfOf(document);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const { bytes: second } = await pdfOf(document);
    expect(second.equals(first)).toBe(true);
  });
});

it('a PDF says that it is Chinese, shows its title, and tells headings and tables from text', async () => {
  const { file, bytes } = await pdfOf(
    documentWith({
      body: [
        heading(1, '概况'),
        text('2026年共3项。'),
        table([
          ['名称', '数量'],
          ['演练', '3'],
        ]),
      ],
    }),
  );
  const raw = bytes.toString('latin1');
  expect([...raw.matchAll(/\/Lang ?\(([^)]*)\)/g)].map(([, it]) => it)).toContain('zh-CN');
  expect([...raw.matchAll(/\/Lang ?\((?!zh-CN\))/g)]).toEqual([]);
  expect(raw).toContain('/DisplayDocTitle true');
  const structure = told('pdfinfo', '-struct-text', file);
  expect(structure).toMatch(/ H1 /);
  expect(structure).toMatch(/ Table /);
  expect(structure).toMatch(/ TH/);
  expect(structure).toMatch(/ TD/);
  expect(told('pdfinfo', file)).toMatch(/^Tagged: +yes$/m);
});
