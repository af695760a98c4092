import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { html } from '../../src/core/layout/html/html.ts';
import { BLOCK, SMALL_EM } from '../drawn/support/block.ts';
import { rastersOf } from '../drawn/support/raster.ts';
import { exampleDocument, exampleNames } from '../support/examples.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'report-browser-'));
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    // The same fonts as for pages drawn by LibreOffice.
    env: { ...process.env, FONTCONFIG_FILE: resolve('test/drawn/fonts.conf') },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(name: string): Promise<Page> {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, await html(exampleDocument(name), defaultStyle));
  const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
  await page.goto(pathToFileURL(file).href);
  return page;
}

const MM = 96 / 25.4;

describe.each(exampleNames)('%s', (name) => {
  it('has nothing that axe holds against it', async () => {
    const page = await opened(name);
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { violations } = await (
        globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  });

  it('prints to A4, with page numbers right on odd pages and left on even ones', async () => {
    const page = await opened(name);
    const file = join(folder, `${name}.pdf`);
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    await page.close();
    const text = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
    const pages = text.split('<page ').slice(1);
    expect(pages.length).toBeGreaterThan(0);
    pages.forEach((it, index) => {
      const isLandscape = /^width="84/.test(it);
      expect(it).toMatch(
        isLandscape
          ? /^width="84[12]\.\d+" height="59[45]\.\d+"/
          : /^width="59[45]\.\d+" height="84[12]\.\d+"/,
      );
      // On a landscape page the page number is left of the text block, at the foot of the upright sheet.
      const dash = [...it.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>—<\/word>/g)]
        .filter(([, x]) => !isLandscape || Number(x) < 99)
        .map(([, x, y]) => Number(isLandscape ? y : x));
      // The first page of a letter shows no number (GB/T 9704-2012, 10.1).
      if (name === 'letter' && index === 0) {
        expect(dash).toEqual([]);
        return;
      }
      expect(dash.length).toBeGreaterThanOrEqual(2);
      if (index % 2 === 0) expect(Math.min(...dash)).toBeGreaterThan(297);
      else expect(Math.max(...dash)).toBeLessThan(297);
    });
  });
});

describe('ink on printed pages', () => {
  const within = (actual: number | undefined, from: number, to: number, what: string) => {
    expect(actual, what).toBeGreaterThanOrEqual(from - 0.01);
    expect(actual, what).toBeLessThanOrEqual(to + 0.01);
  };

  it.each(['bureau', 'hospital'])('of %s is where the standard has it', async (name) => {
    const page = await opened(name);
    const file = join(folder, `${name}-ink.pdf`);
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    await page.close();
    let number = 0;
    let full = 0;
    for await (const raster of rastersOf(file)) {
      number++;
      if (raster.width > raster.height) continue;
      const at = `page ${number}`;
      const end =
        number % 2 === 1
          ? { left: BLOCK.right - 2 * SMALL_EM + 0.2, right: BLOCK.right - SMALL_EM }
          : { left: BLOCK.left + SMALL_EM, right: BLOCK.left + 2 * SMALL_EM - 0.2 };
      within(
        raster.inside({ ...end, top: BLOCK.bottom + 4 })?.top,
        BLOCK.bottom + 6.5,
        BLOCK.bottom + 7.5,
        at,
      );
      const bands = raster.bands({ bottom: BLOCK.bottom + 4 });
      within(Math.min(...bands.map(({ left }) => left)), BLOCK.left - 0.1, BLOCK.left + 2, at);
      within(Math.max(...bands.map(({ right }) => right)), BLOCK.left, BLOCK.right + 0.2, at);
      if (number === 1 && name === 'bureau') {
        const [mark, line, rule] = bands;
        within(mark?.top, BLOCK.top + 34.7, BLOCK.top + 35.3, 'the mark');
        within((rule?.top ?? 0) - (line?.bottom ?? 0), 3.5, 4.5, 'the rule below the number');
      } else within(bands[0]?.top, BLOCK.top - 0.5, BLOCK.top + 1, at);
      if (bands.length < 22) continue;
      full++;
      within(bands.at(-1)?.bottom, BLOCK.bottom - 1.5, BLOCK.bottom, at);
    }
    expect(full).toBeGreaterThan(3);
  });
});

it('looks like the sheet: text block, red head and rule where the standard has them', async () => {
  const page = await opened('bureau');
  const box = async (selector: string) => {
    const { x, y, width, height } = (await page.locator(selector).first().boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    return { x: x / MM, y: y / MM, width: width / MM, height: height / MM };
  };
  const sheet = await box('main');
  expect(sheet.width).toBeCloseTo(210, 0);
  const letterhead = await box('.letterhead');
  expect(letterhead.y - sheet.y).toBeCloseTo(72, 0);
  const rule = await box('.rule');
  expect(rule.width).toBeCloseTo(156, 0);
  expect(rule.x - sheet.x).toBeCloseTo(28, 0);
  const paragraph = await box('.indent');
  expect(paragraph.width).toBeCloseTo(156, 0);
  await page.close();
});
