import { expect, it } from 'vitest';
import type { Volume } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { docxVolume } from '../../src/core/layout/docx/volume.ts';
import { volumePages } from '../../src/core/layout/drawn/pages-of.ts';
import { exampleUnit } from '../support/examples.ts';
import { volumeOf } from '../support/volumes.ts';
import { testFaces } from './support/faces.ts';
import { pdfPages } from './support/pdf-glyphs.ts';
import { renderFiles } from './support/render.ts';
import { drawnLines, ownLines, type StandingLine } from './support/standing.ts';

/**
 * The one page of two volumes on which LibreOffice has a line less than ours. It is LibreOffice that is not of one mind:
 * the same document, begun on a page of its own, is drawn with that line where other documents stand before it, and
 * without it where others do. It moves a paragraph overleaf while it lays the pages out, and when there is room after all
 * brings back none of which only the first line would fit.
 */

const whole = volumeOf(exampleUnit('college'));
const from = (first: number): Volume => ({ ...whole, parts: whole.parts.slice(first) });
/** The last document by itself, and the same behind the one before it. */
const volumes = [from(3), from(2)];

/** The lines of the last document's second page, on which a paragraph of two lines stands at the foot. */
const secondPage = (pages: readonly (readonly StandingLine[])[]): string[] => {
  const at = pages.findIndex((page) => page.some(({ text }) => text.startsWith(FOOT)));
  return (pages[at] ?? []).map(({ text }) => text);
};
const FOOT = '（二）实训场所使用期间';

it('LibreOffice draws a page otherwise by what stands on the pages before it, ours does not', async () => {
  const packed = await Promise.all(
    volumes.map(async (it, index) => [`${index}`, await docxVolume(it, defaultStyle)] as const),
  );
  const drawn = await renderFiles(Object.fromEntries(packed));
  const office = volumes.map((_, index) =>
    pdfPages(drawn.of(`${index}`).bytes())
      .map(drawnLines)
      .map((page) => page.findIndex(({ text }) => text.startsWith(FOOT)))
      .filter((it) => it >= 0),
  );
  const own = await Promise.all(
    volumes.map(async (it) => {
      const { pages } = await volumePages(it, defaultStyle, testFaces(defaultStyle));
      return secondPage(pages.map(ownLines)).findIndex((text) => text.startsWith(FOOT));
    }),
  );
  drawn.dispose();
  expect(own[0]).toBe(own[1]);
  expect(office[0]).toEqual([own[0]]);
  expect(office[1]).not.toEqual(office[0]);
}, 300_000);
