import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { firstPage } from '../../src/app/studio/first-page.ts';
import { pageWith } from '../../src/app/studio/page.ts';
import { studioPage } from '../build/studio.ts';
import { printFigure } from './figures.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 21);
const LAUNCH = {
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
};

/** How often a text is changed before memory is looked at first, and in the end. */
const EDITS = [100, Number(process.env.EDITS ?? 10_000)] as const;

/** Measures the studio in Chromium, opened from a file as users do: from a key to the new page, from opening to the first. */
export async function studio(folder: string): Promise<void> {
  const { html } = await studioPage(resolve('.'));
  const browser = await chromium.launch(LAUNCH);
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, offline: true });
    console.log('\nStudio');
    for (const [pages, example] of [
      [10, 'bureau'],
      [60, 'large'],
    ] as const) {
      const times = await keystrokes(context, addressOf(folder, html, example));
      printFigure(`studio, key to new page, ${pages} pages, median`, times, 'ms');
      printFigure(`studio, key to new page, ${pages} pages, worst`, [Math.max(...times)], 'ms');
    }
    const opening = await openings(context, folder, html);
    printFigure('studio, opening an example ÷ an empty page of the same size', opening, '×');
  } finally {
    await browser.close();
  }
}

/** Measures what many changes leave in memory; takes some minutes. */
export async function studioMemory(folder: string): Promise<void> {
  const { html } = await studioPage(resolve('.'));
  const memory = await memoryAfterEdits(addressOf(folder, html, 'bureau'));
  console.log('\nStudio, memory');
  printFigure(`studio, memory after ${EDITS[1]} changes ÷ after ${EDITS[0]}`, [memory], '×');
}

/** The studio as a file with an example in it, as `report studio --export` writes it. */
function addressOf(folder: string, html: string, example: string): string {
  const file = join(folder, `studio-${example}.html`);
  const text = readFileSync(`examples/${example}.yaml`, 'utf8');
  const given = { name: `${example}.yaml`, text, attachments: {} };
  writeFileSync(file, pageWith(html, given, firstPage(given)));
  return pathToFileURL(file).href;
}

/** An empty page whose file is as large. */
function emptyAddress(folder: string, size: number): string {
  const file = join(folder, 'empty.html');
  const frame =
    '<!doctype html><meta charset="utf-8"><div id="app"></div><script type="text/plain"></script>';
  const script =
    "<script>document.getElementById('app').innerHTML = '<div class=sheet><svg/></div>'</script>";
  writeFileSync(file, frame.replace('></script>', `>${'x'.repeat(size)}</script>`) + script);
  return pathToFileURL(file).href;
}

async function openings(context: BrowserContext, folder: string, html: string): Promise<number[]> {
  const full = addressOf(folder, html, 'bureau');
  const empty = emptyAddress(folder, html.length);
  const ratios: number[] = [];
  for (let round = 0; round < Math.min(ROUNDS, 7); round++)
    ratios.push((await opened(context, full)) / (await opened(context, empty)));
  return ratios;
}

/** From the beginning of the navigation until the frame after the one in which a page stands there, in milliseconds. */
async function opened(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(`(() => {
    const look = () => {
      if (document.querySelector('.sheet svg')) requestAnimationFrame(() => { globalThis.stood = performance.now(); });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  })()`);
  await page.goto(address);
  await page.waitForFunction('globalThis.stood !== undefined', undefined, { timeout: 120_000 });
  const time = await page.evaluate('globalThis.stood');
  await page.close();
  return time as number;
}

/** What each of some keys took until the page that shows it was drawn, in milliseconds. */
async function keystrokes(context: BrowserContext, address: string): Promise<number[]> {
  const page = await openedForTyping(context, address);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + 3; round++) {
    await page.evaluate(`void (globalThis.shown = new Promise((resolve) => {
      let pressed = 0;
      addEventListener('keydown', () => { pressed = performance.now(); }, { capture: true, once: true });
      const watch = new MutationObserver((changes) => {
        if (!changes.some(({ target }) => target.classList?.contains('paper'))) return;
        watch.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
      });
      watch.observe(document.querySelector('.sheets'), { childList: true, subtree: true });
    }))`);
    await page.keyboard.press(round % 2 === 0 ? 'a' : 'Backspace');
    const time = (await page.evaluate('globalThis.shown')) as number;
    // The first ones warm up.
    if (round >= 3) times.push(time);
    await page.waitForTimeout(150);
  }
  await page.close();
  return times;
}

/** A page with the cursor at the end of the unit's name, which stands on the first page. */
async function openedForTyping(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(address);
  await page.locator('.sheet svg').first().waitFor({ state: 'attached', timeout: 120_000 });
  await page.getByRole('navigation').getByRole('button', { name: '文本' }).click();
  await page
    .locator('.cm-line', { hasText: /^ +(name|名称|全称)[:：]/ })
    .first()
    .click();
  await page.keyboard.press('End');
  return page;
}

/**
 * What the page's process holds after many changes, as a part of what it held after some. They are made in the editor, one
 * every few milliseconds, as fast as the page takes them; of those that come while the workers are busy only the newest
 * is drawn, as when somebody types. By a browser of its own, so that no other page's memory is counted.
 */
async function memoryAfterEdits(address: string): Promise<number> {
  const browser = await chromium.launch(LAUNCH);
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, offline: true });
    const page = await openedForTyping(context, address);
    const used: number[] = [];
    let made = 0;
    for (const count of EDITS) {
      await page.evaluate(`(async () => {
        const content = document.querySelector('.cm-content');
        const { view } = content.cmTile ?? content.cmView;
        const at = view.state.selection.main.head;
        for (let edit = ${made}; edit < ${count}; edit++) {
          const changes = edit % 2 === 0 ? { from: at, insert: '甲' } : { from: at, to: at + 1 };
          view.dispatch({ changes });
          await new Promise((resolve) => setTimeout(resolve, 4));
        }
      })()`);
      made = count;
      await page.waitForTimeout(3000);
      used.push(await heldBy(browser, page));
    }
    return (used[1] as number) / (used[0] as number);
  } finally {
    await browser.close();
  }
}

/**
 * What the processes of pages and their workers hold by themselves, in KiB: scripts, drawings and all. First each heap is
 * collected as where memory is short, its empty pages given back; else what is measured is how far heaps once grew.
 */
async function heldBy(browser: Browser, page: Page): Promise<number> {
  for (let time = 0; time < 2; time++) {
    await collected(page);
    await page.waitForTimeout(1000);
  }
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1])
    .reduce((sum, it) => sum + Number(it ?? 0), 0);
}

/** Collects the garbage of a page and of its workers. */
async function collected(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const answered: Promise<unknown>[] = [];
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    answered.push(
      new Promise<void>((resolve) => {
        session.on('Target.receivedMessageFromTarget', (received) => {
          if (received.sessionId === sessionId) resolve();
        });
      }),
      session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }),
      }),
    );
  });
  // Not flat: a session of its own for each worker is none that can be had here.
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  await Promise.all(answered);
  await session.detach();
}
