import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultStyle, type Style } from '../../src/core/generated/style.ts';
import { documentFlow } from '../../src/core/layout/arrange/document.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { advanceOf } from '../../src/core/layout/pages/characters.ts';
import { type Paged, paginate } from '../../src/core/layout/pages/paginate.ts';
import { documentWith, text } from '../layout/support/documents.ts';
import { mistakesOf } from '../support/docx.ts';
import { type RenderedFiles, renderFiles } from './support/render.ts';

/** Digits and Latin letters in Times New Roman; here LibreOffice uses a free font with the same widths. */
const TIMES: Style = { ...defaultStyle, fonts: { ...defaultStyle.fonts, latin: 'Times New Roman' } };

const words = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('落实责任', '检查人员', '网络管理', '发布信息', '推进制度建设', '，', '、'),
    },
    { weight: 1, arbitrary: fc.nat({ max: 99999 }).map(String) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'WiFi',
        'GB/T 9704',
        'APP',
        'iOS',
        'Windows',
        'MM',
        'ill',
        'A4',
        '33.3%',
        'VPN',
      ),
    },
  ),
  { minLength: 30, maxLength: 120 },
);
const DOCUMENTS = fc
  .sample(fc.array(words, { minLength: 6, maxLength: 12 }), { seed: 20261210, numRuns: 12 })
  .map((paragraphs) =>
    documentWith({
      body: paragraphs.map((it) => text(`开展${it.join('').replace(/([，、])[，、]+/g, '$1')}。`)),
    }),
  );

let drawn: RenderedFiles;
const reckoned: Paged[] = [];
const packed: Record<string, Uint8Array> = {};
beforeAll(async () => {
  for (const [index, it] of DOCUMENTS.entries()) {
    reckoned.push(paginate(documentFlow(it, TIMES), TIMES));
    packed[`latin-${index}`] = await docx(it, TIMES);
  }
  drawn = await renderFiles(packed);
});
afterAll(() => drawn?.dispose());

const bare = (line: string) => line.replace(/[\s\u3000]/g, '').replace(/[，。、]$/, '');

describe.each(DOCUMENTS.map((_, index) => index))('figures and letters in Times New Roman (%i)', (index) => {
  it('stand in the lines that LibreOffice draws', () => {
    const { pages } = drawn.of(`latin-${index}`);
    const lines = pages.map((page) =>
      page.lines.map((it) => bare(it.text)).filter((it) => it !== '' && !/^—\d+—$/.test(it)),
    );
    const mine = (reckoned[index] as Paged).pages.map((page) =>
      page.lines.map(bare).filter((it) => it !== ''),
    );
    expect(mine).toEqual(lines);
  });

  it('are drawn in that face, the Chinese and the page number in theirs', () => {
    const pieces = drawn.of(`latin-${index}`).pieces();
    expect(
      new Set(pieces.filter(({ text: it }) => /[A-Za-z]{2}/.test(it)).map(({ family }) => family)),
    ).toEqual(new Set(['LiberationSerif']));
    for (const { text: it, family } of pieces)
      if (/[\u4e00-\u9fff]|^— *\d/.test(it)) expect(family, it).not.toBe('LiberationSerif');
  });
});

it('is a valid document', async () => {
  expect(await mistakesOf(packed['latin-0'] as Uint8Array)).toEqual([]);
});

it('has widths of its own for what is of ASCII alone', () => {
  const width = advanceOf(TIMES);
  expect(['0', 'i', 'W', ' '].map(width)).toEqual([0.5, 0.278, 0.944, 0.25]);
  expect(['字', '“', '—'].map(width)).toEqual(['字', '“', '—'].map(advanceOf(defaultStyle)));
});
