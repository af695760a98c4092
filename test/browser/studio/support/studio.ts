import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { studioPage } from '../../../../scripts/build/studio.ts';

/** The sizes at which each view has to be of use. */
export const DESK = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

/** The studio in Chromium, opened as a double click does: from a file, in a fresh profile, without a network. */
export class Studio {
  readonly #folder: string;
  readonly #browser: Browser;
  readonly #contexts: BrowserContext[] = [];
  readonly address: string;
  /** What went wrong in a page, and each request that it made. */
  readonly mistakes: string[] = [];

  private constructor(folder: string, browser: Browser) {
    this.#folder = folder;
    this.#browser = browser;
    this.address = pathToFileURL(join(folder, '报告.html')).href;
  }

  static async start(): Promise<Studio> {
    const folder = mkdtempSync(join(tmpdir(), 'studio-'));
    const { html } = await studioPage(resolve('.'));
    writeFileSync(join(folder, '报告.html'), html);
    const browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      env: { ...process.env, FONTCONFIG_FILE: resolve('test/drawn/fonts.conf') },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    });
    return new Studio(folder, browser);
  }

  /** A new profile. */
  async profile(viewport = DESK): Promise<BrowserContext> {
    const context = await this.#browser.newContext({ viewport, offline: true, acceptDownloads: true });
    this.#contexts.push(context);
    return context;
  }

  /** The studio in a new page of a profile. */
  async open(context?: BrowserContext): Promise<Page> {
    const page = await (context ?? (await this.profile())).newPage();
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => this.mistakes.push(String(error)));
    page.on('console', (it) => {
      if (it.type() === 'error') this.mistakes.push(it.text());
    });
    page.on('request', (it) => {
      if (!/^(file|blob|data):/.test(it.url())) this.mistakes.push(`asks for ${it.url()}`);
    });
    await page.goto(this.address);
    return page;
  }

  /** The page that a program serves. */
  async page(address: string): Promise<Page> {
    const context = await this.#browser.newContext({ viewport: DESK, acceptDownloads: true });
    this.#contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => this.mistakes.push(String(error)));
    await page.goto(address);
    return page;
  }

  async end(): Promise<void> {
    for (const it of this.#contexts) await it.close();
    await this.#browser.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Opens the example, and waits for all its pages and for what is told of it. */
export async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '看一个示例' }).click();
  await page.locator('.sheet svg').first().waitFor();
  // The pages in sight come first, what the check says last.
  await page.locator('.sheet').last().locator('svg').waitFor({ state: 'attached' });
  await page.locator('.part').first().waitFor({ state: 'attached' });
}

/** Shows one of the views. */
export const showView = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name }).click();

/** The text in the editor. */
export const textOf = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const content = document.querySelector('.cm-content');
    return String((content.cmTile ?? content.cmView).view.state.doc);
  })()`);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe holds against a page.
 *
 * @param besides what is left out, as a selector: many drawn pages take axe minutes
 */
export async function violationsOf(page: Page, besides?: string): Promise<readonly string[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe);
  return page.evaluate(async (besides) => {
    const { axe, document } = globalThis as unknown as {
      axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      document: object;
    };
    const { violations } = await axe.run(besides === undefined ? document : { exclude: [[besides]] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, besides);
}

/** Drops files or a folder of the disk on the page, as the window system hands them over. */
export async function drop(page: Page, ...files: string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const at = { x: 100, y: 100, data: { items: [], files, dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, ...at });
  await devtools.detach();
}

/** Pastes cells as a spreadsheet puts them on the clipboard. */
export const paste = (cell: Locator, cells: string): Promise<void> =>
  cell.evaluate((element, text) => {
    const { DataTransfer, ClipboardEvent } = globalThis as unknown as {
      DataTransfer: new () => { setData(type: string, text: string): void };
      ClipboardEvent: new (type: string, options: object) => object;
    };
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const it = element as unknown as { focus(): void; dispatchEvent(event: object): void };
    it.focus();
    it.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, cells);
