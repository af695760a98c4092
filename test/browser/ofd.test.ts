import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fontFileOf } from '../../src/core/font/font-file.ts';
import { openFont } from '../../src/core/font/open-font.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { documentPages, volumePages } from '../../src/core/layout/drawn/pages-of.ts';
import { ofd } from '../../src/core/layout/ofd/ofd.ts';
import type { Pages } from '../../src/core/layout/pages/page.ts';
import { testFaces } from '../drawn/support/faces.ts';
import { exampleDocument, exampleDocuments, exampleUnit, styleOf } from '../support/examples.ts';
import { ABOUT } from '../support/pages.ts';
import { volumeOf } from '../support/volumes.ts';

/** A reader of OFD by other hands: https://www.npmjs.com/package/ofd.js; its one file has all that it needs. */
const READER = 'ofd.js@0.2.6';

/** A page as the reader shows it: an element of the web page. */
interface Shown {
  readonly style: { readonly width: string; readonly height: string };
  readonly textContent: string | null;
}

/** What the reader calls itself in a page; the functions that are used here. */
interface Reader {
  parseOfdDocument(request: {
    ofd: ArrayBuffer;
    success(read: unknown): void;
    fail(error: unknown): void;
  }): void;
  renderOfd(width: number, read: unknown): Shown[];
}

/** What a page asks where a text stands; as much of it as is used here. */
interface Showing {
  readonly body: Placed & { replaceChildren(child: unknown): void };
  querySelectorAll(name: 'text'): Iterable<Placed & { readonly textContent: string | null }>;
}

interface Placed {
  getBoundingClientRect(): {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

/** What a page measures texts with; as much of it as is used here. */
interface Drawing {
  readonly document: {
    createElement(name: 'canvas'): {
      getContext(kind: '2d'): { font: string; measureText(text: string): { readonly width: number } };
    };
    readonly fonts: { add(face: unknown): void };
  };
  readonly FontFace: new (family: string, source: string) => { load(): Promise<unknown> };
}

let folder: string;
let browser: Browser;
let page: Page;
const mistakes: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ofd-reader-'));
  execFileSync('npm', ['pack', READER, '--silent', '--pack-destination', folder]);
  execFileSync('tar', ['xzf', join(folder, 'ofd.js-0.2.6.tgz'), '-C', folder, 'package/lib/ofd.umd.min.js']);
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  page = await browser.newPage();
  page.on('pageerror', (error) => mistakes.push(String(error)));
  await page.addScriptTag({ content: readFileSync(join(folder, 'package/lib/ofd.umd.min.js'), 'utf8') });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
  expect(mistakes).toEqual([]);
});

/** What the reader shows of a file: of each page its size in millimetres and its text without blanks. */
async function shownBy(bytes: Uint8Array): Promise<{ size: string; text: string }[]> {
  return page.evaluate(async (base64) => {
    const file = Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));
    const { ofd: reader } = globalThis as unknown as { ofd: Reader };
    const read = await new Promise<unknown>((resolve, reject) => {
      reader.parseOfdDocument({ ofd: file.buffer, success: resolve, fail: reject });
    });
    const width = 1000;
    return reader.renderOfd(width, (read as unknown[])[0]).map((it) => ({
      size: Number.parseFloat(it.style.width) < Number.parseFloat(it.style.height) ? 'upright' : 'turned',
      text: (it.textContent ?? '').replace(/\s/g, ''),
    }));
  }, Buffer.from(bytes).toString('base64'));
}

/** The same as the pages have it. */
const onPages = ({ pages }: Pages) =>
  pages.map(({ width, height, shapes }) => ({
    size: width < height ? 'upright' : 'turned',
    text: shapes
      .map((it) => (it.type === 'glyphs' ? it.text : ''))
      .join('')
      .replace(/\s/g, ''),
  }));

const made = (pages: Pages) => ofd({ pages, about: ABOUT, faces: () => undefined, style: defaultStyle });

test.each(exampleDocuments)(
  'Another reader shows every page and character of %s as %s',
  async (name, kind) => {
    const pages = await documentPages(exampleDocument(name, kind), styleOf(kind));
    expect(await shownBy(made(pages))).toEqual(onPages(pages));
  },
);

test('Another reader shows every page and character of a volume', async () => {
  const pages = await volumePages(volumeOf(exampleUnit('college')), defaultStyle);
  expect(pages.pages.length).toBeGreaterThan(10);
  expect(await shownBy(made(pages))).toEqual(onPages(pages));
});

test('Another reader shows the watermark of a draft across the middle of the page', async () => {
  const minimal = exampleDocument('minimal', 'situation-report');
  const draft = { ...minimal, properties: { ...minimal.properties, watermark: '草稿' } };
  const pages = await documentPages(draft, defaultStyle);
  const [{ width, height } = { width: 0, height: 0 }] = pages.pages;
  const middle = await page.evaluate(
    async (base64) => {
      const file = Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));
      const { ofd: reader, document } = globalThis as unknown as { ofd: Reader; document: Showing };
      const read = await new Promise<unknown>((resolve, reject) => {
        reader.parseOfdDocument({ ofd: file.buffer, success: resolve, fail: reject });
      });
      const [shown] = reader.renderOfd(1000, (read as unknown[])[0]);
      document.body.replaceChildren(shown);
      const all = document.body.getBoundingClientRect();
      const boxes = [...document.querySelectorAll('text')].filter(({ textContent }) =>
        ['草', '稿'].includes(textContent ?? ''),
      );
      const centres = boxes.map((it) => {
        const { left, right, top, bottom } = it.getBoundingClientRect();
        return [(left + right) / 2 - all.left, (top + bottom) / 2 - all.top];
      });
      return { width: Number.parseFloat(shown?.style.width ?? ''), centres };
    },
    Buffer.from(made(pages)).toString('base64'),
  );
  expect(middle.centres).toHaveLength(2);
  const mean = (axis: number) =>
    middle.centres.reduce((sum, it) => sum + (it[axis] as number), 0) / 2 / middle.width;
  expect(mean(0)).toBeCloseTo(0.5, 1);
  expect(mean(1)).toBeCloseTo(height / width / 2, 1);
});

test('With its fonts, another reader shows the same, and Chromium takes each font and gives its characters their widths', async () => {
  const style = styleOf('situation-report');
  const faces = testFaces(style);
  const pages = await documentPages(exampleDocument('bureau', 'situation-report'), style, faces);
  const bytes = ofd({ pages, about: ABOUT, faces, style, embedsFonts: true });
  expect(await shownBy(bytes)).toEqual(onPages(pages));
  const files = unzipSync(bytes);
  const all = Object.entries(files)
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, xml]) => strFromU8(xml))
    .join('\n');
  const fonts = [...all.matchAll(/<ofd:Font ID="(\d+)"[^>]*><ofd:FontFile>([^<]*)</g)].map(([, id, name]) => {
    const font = openFont(fontFileOf(files[`Doc_0/Res/${name}`] as Uint8Array));
    const texts = [...all.matchAll(/ Font="(\d+)" .*?<ofd:TextCode[^>]*>([^<&]*)</g)];
    const characters = new Set(texts.filter(([, of]) => of === id).flatMap(([, , text = '']) => [...text]));
    return {
      file: Buffer.from(files[`Doc_0/Res/${name}`] as Uint8Array).toString('base64'),
      widths: [...characters].map((it): [string, number] => [
        it,
        (font.advance(font.glyphOf(it.codePointAt(0) as number)) / font.unitsPerEm) * 100,
      ]),
    };
  });
  expect(fonts.length).toBeGreaterThan(2);
  expect(fonts.every(({ widths }) => widths.length > 0)).toBe(true);
  const others = await page.evaluate(async (fonts) => {
    const { document, FontFace } = globalThis as unknown as Drawing;
    const canvas = document.createElement('canvas').getContext('2d');
    const amiss: string[] = [];
    for (const [index, { file, widths }] of fonts.entries()) {
      document.fonts.add(await new FontFace(`own${index}`, `url(data:font/sfnt;base64,${file})`).load());
      canvas.font = `100px own${index}`;
      for (const [character, width] of widths)
        if (Math.abs(canvas.measureText(character).width - width) > 0.5) amiss.push(`${index} ${character}`);
    }
    return amiss;
  }, fonts);
  expect(others).toEqual([]);
});
