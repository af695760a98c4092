import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { docxVolume } from '../../src/core/layout/docx/volume.ts';
import { characters, documentWith, table, text } from '../layout/support/documents.ts';
import { mistakesOf, partsOf } from '../support/docx.ts';
import { exampleUnit } from '../support/examples.ts';
import { volumeOf } from '../support/volumes.ts';
import { type RenderedFiles, renderFiles } from './support/render.ts';

/** Three upright pages, then a landscape one. */
const PAGES = documentWith({
  body: Array.from({ length: 50 }, (_, index) => text(`${characters(20 + (index % 9))}。`)),
  attachments: [{ title: '台账', body: [table([['名称'], ['演练']])], landscape: true }],
});

let rendered: RenderedFiles;
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await docx(PAGES, defaultStyle);
  rendered = await renderFiles({ pages: bytes });
});
afterAll(() => rendered.dispose());

/** What a viewer shows that does not calculate fields: the texts in the file. */
const shown = (xml = '') => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, it]) => it).join('');

describe('page numbers', () => {
  it('stand in the file, an odd one for odd pages and an even one for even pages', async () => {
    for (const file of [bytes, await docxVolume(volumeOf(exampleUnit('college')), defaultStyle)]) {
      const footers = Object.entries(partsOf(file)).filter(([name]) => /^word\/footer\d+\.xml$/.test(name));
      const numbers = footers.map(([, xml]) => shown(xml)).filter((it) => it !== '');
      expect(new Set(numbers)).toEqual(new Set(['— 1 —', '— 2 —']));
      expect(await mistakesOf(file)).toEqual([]);
    }
  });

  it('are reckoned where pages are drawn', () => {
    const numbers = rendered.of('pages').pages.map(({ lines }) => lines.map(({ text }) => text).join('\n'));
    expect(numbers.length).toBeGreaterThanOrEqual(4);
    numbers.slice(0, -1).forEach((it, index) => expect(it).toContain(`—${index + 1}—`));
  });
});

it('a table of contents names the pages in the file itself', async () => {
  const xml =
    partsOf(await docxVolume(volumeOf(exampleUnit('college')), defaultStyle))['word/document.xml'] ?? '';
  const results = [
    ...xml.matchAll(
      /PAGEREF[^<]*<\/w:instrText>.*?w:fldCharType="separate"\/>(.*?)<w:fldChar w:fldCharType="end"/gs,
    ),
  ].map(([, it]) => shown(it));
  expect(results.length).toBeGreaterThan(4);
  for (const it of results) expect(it).toMatch(/^\d+$/);
});
