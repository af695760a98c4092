import { describe, it } from 'vitest';
import { compare } from '../../src/core/compare/difference/compare.ts';
import { readDocx } from '../../src/core/compare/docx/read-docx.ts';
import { parseAttachment } from '../../src/core/compose/markdown/parse.ts';
import { attachmentBlocks } from '../../src/core/compose/markdown/plain-blocks.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { read } from '../../src/core/read/read.ts';
import { p, wordFile } from '../compare/word-file.ts';
import { expectLinear } from '../support/linear.ts';

describe('a file of eight times the length is read in eight times the time', () => {
  const lists = (entry: string) => (count: number) => `nextYear:\n${entry.repeat(count)}`;
  const keys = (entry: (index: number) => string) => (count: number) =>
    Array.from({ length: count }, (_, index) => entry(index)).join('');
  it.each<[string, (count: number) => string]>([
    ['entries', lists('  - 甲乙丙丁\n')],
    ['entries with marks of YAML', lists('  - "甲: #乙\\u0020丙"\n')],
    ['entries of several lines', lists('  - 甲\n    乙\n')],
    ['blocks', lists('  - |\n    甲\n    乙\n')],
    ['lists in brackets', (count) => `nextYear: [${'甲, '.repeat(count)}乙]\n`],
    ['maps', lists('  - { 甲: 乙, 丙: 丁 }\n')],
    ['keys', keys((at) => `k${at}: 1\n`)],
    ['keys that are there twice', keys(() => 'k: 1\n')],
    ['keys in both languages', keys((at) => (at % 2 ? '年度: 2026\n' : 'year: 2026\n'))],
    ['comments', keys((at) => `# 说明${at}\n`)],
    ['blank lines', (count) => `year: 2026\n${'\n'.repeat(count)}`],
    ['blanks', (count) => `subject: 甲${' '.repeat(count)}乙\n`],
    ['full-width signs', (count) => `year：2026\n${'subject：保密\n'.repeat(count)}`],
    ['one long text', (count) => `overview: ${'甲'.repeat(count * 10)}\n`],
    ['one long text in quotes', (count) => `overview: "${'甲\\n'.repeat(count * 4)}"\n`],
    ['quotes that do not close', (count) => `overview: "${'甲"'.repeat(count)}\n`],
    ['brackets that do not close', (count) => `overview: ${'[甲, '.repeat(count)}\n`],
    ['tabs', (count) => `overview:\n${'\t甲\n'.repeat(count)}`],
    ['tabs whose meaning is certain', (count) => `nextYear:\n${'\t- 甲\n'.repeat(count)}`],
    [
      'full-width spaces whose meaning is certain',
      (count) => `study:\n　topics:\n${'　　- 甲\n'.repeat(count)}`,
    ],
    ['aliases', (count) => `subject: &a 甲\nnextYear: [${'*a, '.repeat(Math.min(count, 90))}]\n`],
  ])('%s', (_, text) => {
    const bytes = (count: number) => new TextEncoder().encode(text(count));
    expectLinear((it: Uint8Array) => void read('org.yaml', it, unitKeys), bytes, 250);
  });
});

describe('the text of an attachment of eight times the length is parsed in eight times the time', () => {
  it.each([
    ...['(', '[', ']', '![', '[a](', '<', '<a>', '<!--', '&', '`', '``` ', '*', '**a', '_a', '~', '\\', '|'],
    ...[
      '# ',
      '> ',
      '- 甲\n',
      '1. 甲\n',
      '| 甲 | 乙 |\n',
      '甲\n',
      '\n',
      ':::',
      ':a[',
      '{',
      '（',
      '“',
      '甲**乙',
      'a@b.c ',
      '(\n',
      '甲\n\n',
      '# 甲\n乙\n',
      '- 甲\n\n乙\n\n',
      '<!-- 甲\n\n',
    ],
  ])('%j', (piece) => {
    const text = (length: number) => piece.repeat(Math.ceil(length / piece.length));
    expectLinear((it: string) => void parseAttachment(it), text, 800);
    expectLinear((it: string) => void attachmentBlocks(it, true), text, 800);
  });
});

describe('a Word file of eight times the length is read in eight times the time', () => {
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  it.each<[string, (count: number) => string]>([
    ['paragraphs', (count) => p('甲').repeat(count)],
    ['runs', (count) => `<w:p>${run('甲').repeat(count)}</w:p>`],
    ['one text', (count) => p('甲'.repeat(count * 10))],
    ['rows', (count) => `<w:tbl>${`<w:tr><w:tc>${p('甲')}</w:tc></w:tr>`.repeat(count)}</w:tbl>`],
    ['cells', (count) => `<w:tbl><w:tr>${`<w:tc>${p('甲')}</w:tc>`.repeat(count)}</w:tr></w:tbl>`],
    ['tables', (count) => `<w:tbl><w:tr><w:tc>${p('甲')}</w:tc></w:tr></w:tbl>`.repeat(count)],
    ['fields', (count) => `<w:p>${field.repeat(count)}</w:p>`],
    [
      'paragraphs whose end was deleted',
      (count) => `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('甲')}</w:p>`.repeat(count),
    ],
  ])('%s', (_, body) => {
    expectLinear(
      (it: Uint8Array) => void readDocx(it),
      (count) => wordFile(body(count)),
      300,
    );
  });

  it('and compared with a short one', () => {
    const short = readDocx(wordFile(p('甲')));
    const long = (count: number) =>
      readDocx(wordFile(Array.from({ length: count }, (_, at) => p(`第${at}段`)).join('')));
    expectLinear((it: ReturnType<typeof long>) => void compare(short, it), long, 1_000);
    const one = (count: number) => readDocx(wordFile(p('台账登记'.repeat(count))));
    expectLinear((it: ReturnType<typeof one>) => void compare(short, it), one, 1_000);
  });
});
