import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { docxVolume } from '../../src/core/layout/docx/volume.ts';
import { documentPages, volumePages } from '../../src/core/layout/drawn/pages-of.ts';
import type { Pages } from '../../src/core/layout/pages/page.ts';
import { documents } from '../layout/support/texts.ts';
import { exampleDocument, exampleDocuments, exampleUnit, styleOf } from '../support/examples.ts';
import { largeUnit, volumeOf } from '../support/volumes.ts';
import { testFaces } from './support/faces.ts';
import { pdfPages } from './support/pdf-glyphs.ts';
import { renderFiles } from './support/render.ts';
import { drawnLines, ownLines, type StandingLine } from './support/standing.ts';

/** Where everything stands by our reckoning, against where LibreOffice draws it in the same faces. */

/** How many random documents, and two volumes with them: `RUNS=200`; left out, the examples alone. */
const RUNS = Number(process.env.RUNS ?? 0);
/** Which ones: `SEED=7` for others. */
const SEED = Number(process.env.SEED ?? 20261129);
/** 0.3 mm, in points. */
const NEAR = (0.3 / 25.4) * 72;
/** More files than this are too much for one call of LibreOffice. */
const MOST = 100;

interface Compared {
  readonly own: Pages;
  readonly drawn: ReturnType<typeof pdfPages>;
}

const compared = new Map<string, Compared>();
beforeAll(async () => {
  const files = new Map<string, { packed: Uint8Array; own: Pages }>();
  for (const [name, kind] of exampleDocuments) {
    const document = exampleDocument(name, kind);
    const style = styleOf(kind);
    const own = await documentPages(document, style, testFaces(style));
    files.set(`${name}-${kind}`, { packed: await docx(document, style), own });
  }
  const faces = testFaces(defaultStyle);
  const volumes = RUNS > 0 ? { large: largeUnit(), college: exampleUnit('college') } : {};
  for (const [name, unit] of Object.entries(volumes)) {
    const volume = volumeOf(unit);
    const own = await volumePages(volume, defaultStyle, faces);
    files.set(`volume-${name}`, { packed: await docxVolume(volume, defaultStyle), own });
  }
  for (const [index, document] of fc.sample(documents, { seed: SEED, numRuns: RUNS }).entries()) {
    const own = await documentPages(document, defaultStyle, faces);
    files.set(`random-${index}`, { packed: await docx(document, defaultStyle), own });
  }
  const names = [...files.keys()];
  for (let first = 0; first < names.length; first += MOST) {
    const some = names.slice(first, first + MOST);
    const drawn = await renderFiles(
      Object.fromEntries(some.map((it) => [it, files.get(it)?.packed as Uint8Array])),
    );
    for (const name of some)
      compared.set(name, { own: files.get(name)?.own as Pages, drawn: pdfPages(drawn.of(name).bytes()) });
    drawn.dispose();
  }
}, 3_600_000);

/** The lines of LibreOffice's pages, each with that of ours which has its text and is the nearest. */
function* pairs(): Generator<{
  name: string;
  page: number;
  drawn: StandingLine;
  own: StandingLine | undefined;
}> {
  for (const [name, { own, drawn }] of compared) {
    const pages = own.pages.filter(({ isBlank }) => !isBlank).map(ownLines);
    for (const [page, it] of drawn.entries())
      for (const line of drawnLines(it)) {
        const alike = (pages[page] ?? []).filter(({ text }) => withoutEnd(text) === withoutEnd(line.text));
        const far = (other: StandingLine) => Math.abs(other.baseline - line.baseline);
        yield { name, page: page + 1, drawn: line, own: alike.sort((a, b) => far(a) - far(b))[0] };
      }
  }
}

/** LibreOffice leaves a mark that hangs over the edge of a justified line out of its PDF. */
const withoutEnd = (text: string) => text.replace(/[，。、；：！？]$/, '');

const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(2)} %`;

it('has as many pages', () => {
  for (const [name, { own, drawn }] of compared)
    expect(own.pages.filter(({ isBlank }) => !isBlank).length, name).toBe(drawn.length);
});

it('has each line with the same text at the same place', () => {
  let [all, alike, near] = [0, 0, 0];
  const amiss: string[] = [];
  for (const { name, page, drawn, own } of pairs()) {
    all += 1;
    const told = `${name}, page ${page}: ${drawn.text.slice(0, 24)}`;
    if (!own) {
      amiss.push(`${told}: not there`);
      continue;
    }
    alike += 1;
    const [right, down] = [own.left - drawn.left, own.baseline - drawn.baseline];
    if (Math.abs(right) <= NEAR && Math.abs(down) <= NEAR) near += 1;
    else amiss.push(`${told}: ${right.toFixed(2)} pt too far right, ${down.toFixed(2)} too far down`);
  }
  const figures = `${all} lines in ${compared.size} files; same text ${share(alike, all)}; within 0.3 mm ${share(near, all)}`;
  console.log([figures, ...amiss.slice(0, 200)].join('\n'));
  expect(alike / all).toBeGreaterThanOrEqual(0.995);
  expect(near / all).toBeGreaterThanOrEqual(0.99);
});

afterAll(() => compared.clear());
