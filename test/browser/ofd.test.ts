import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { documentPages, volumePages } from '../../src/core/layout/drawn/pages-of.ts';
import { ofd } from '../../src/core/layout/ofd/ofd.ts';
import type { Pages } from '../../src/core/layout/pages/page.ts';
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
