import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mistakesOfEach } from '../../support/validate.ts';
import { Studio, textOf } from './support/studio.ts';

/** Only ends a test that hangs: a machine may be busy. */
const SOON = { timeout: 60_000 };

let studio: Studio;

beforeAll(async () => {
  studio = await Studio.start();
});

afterAll(async () => {
  await studio?.end();
  expect(studio?.mistakes).toEqual([]);
});

/** How often Tab is pressed at most on the way to anything, some at a time. */
const MOST = 400;
const AT_A_TIME = 10;

/** Goes on by Tab, or back by Shift+Tab, until something has the focus, and sees that it shows it. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  // Keys that are pressed after it was reached, since several are sent at a time, go nowhere.
  await target.evaluate((it) => {
    const { addEventListener, removeEventListener } = globalThis as unknown as EventTarget;
    const stay = (event: Event) => {
      if (it === it.ownerDocument.activeElement && (event as unknown as { key: string }).key === 'Tab')
        event.preventDefault();
    };
    addEventListener('keydown', stay, true);
    Object.assign(globalThis, { go: () => removeEventListener('keydown', stay, true) });
  });
  const isThere = () => target.evaluate((it) => it === it.ownerDocument.activeElement);
  for (let keys = 0; keys < MOST && !(await isThere()); keys += AT_A_TIME)
    for (let one = 0; one < AT_A_TIME; one++) await page.keyboard.press(key);
  expect(await isThere(), `reached by ${key}: ${target}`).toBe(true);
  // Where one is can be seen.
  expect(await target.evaluate((it) => it.matches(':focus-visible'))).toBe(true);
  await page.evaluate('go()');
}

const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name }).first();

it('is walked from the start to the document by the keyboard alone', { timeout: 400_000 }, async () => {
  const page = await studio.open();
  const press = async (target: Locator, key = 'Enter') => {
    await tabTo(page, target);
    await page.keyboard.press(key);
  };
  const text = () => textOf(page);
  await press(button(page, '看一个示例'));
  await page.locator('.sheet').last().locator('svg').waitFor({ state: 'attached' });
  await page.locator('.part').first().waitFor();

  // A new problem: the focus is in its first field at once.
  await press(button(page, /^问题 \d/));
  await press(button(page, '添加一项问题'));
  const problem = page.getByRole('region', { name: /^问题第/ }).last();
  await expect
    .poll(() => problem.getByLabel(/^编号/).evaluate((it) => it === it.ownerDocument.activeElement))
    .toBe(true);
  await page.keyboard.type('wt-9');
  await tabTo(page, problem.getByLabel(/^标题/));
  await page.keyboard.insertText('值班记录不全');
  await tabTo(page, problem.getByLabel(/^表现/));
  await page.keyboard.insertText('抽查发现两个科室的值班记录缺页。');
  await expect.poll(text, SOON).toContain('值班记录缺页');

  // A measure, which answers it, chosen by its words; its date and its state.
  await press(button(page, /^整改 \d/));
  await press(button(page, '添加一项整改'));
  const measure = page.getByRole('region', { name: /^整改第/ }).last();
  await press(measure.getByRole('checkbox', { name: /值班记录不全/ }), 'Space');
  await expect.poll(text, SOON).toMatch(/problems:( \[wt-9\]| wt-9|\n *- wt-9)\n/);
  await tabTo(page, measure.getByLabel(/^措施/));
  await page.keyboard.insertText('补齐记录，每月抽查');
  await tabTo(page, measure.getByLabel(/^完成时限/));
  // The parts of a date, in the order of the browser's language.
  await page.keyboard.type('06302027');
  await expect.poll(text, SOON).toContain('2027-06-30');
  await tabTo(page, measure.getByRole('combobox', { name: /^状态/ }));
  await page.keyboard.press('ArrowDown');
  await expect.poll(text, SOON).toMatch(/2027-06-30\n( +\S.*\n)*? +status: \S/);
  await page.locator('.sheet svg', { hasText: '值班记录不全' }).first().waitFor({ state: 'attached' });

  // A mistake made in the text, and mended by its button in the list.
  await tabTo(page, page.getByRole('navigation').getByRole('button', { name: '文本' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('.cm-content'));
  await page.keyboard.press('Control+f');
  await page.locator('.cm-search').waitFor();
  await page.keyboard.type('date: 2026-12-10');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.type('date: 2026年12月10日');
  await page.locator('.sheets.is-stale').waitFor();
  // Escape, then Tab leaves the text, in which Tab indents.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, page.getByRole('navigation').getByRole('button', { name: /^检查/ }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const mend = page.locator('.finding.error').getByRole('button', { name: '改正' });
  await press(mend);
  await page.locator('.sheets.is-stale').waitFor({ state: 'detached' });
  expect(await text()).toContain('date: 2026-12-10');
  // The keyboard is still in the list.
  expect(await page.evaluate("document.activeElement.closest('#view-findings') !== null")).toBe(true);

  // Which document, and back.
  const document = page.getByRole('combobox', { name: '公文' });
  const count = await page.locator('.sheet').count();
  await tabTo(page, document, 'Shift+Tab');
  await page.keyboard.press('End');
  expect(await document.inputValue()).toBe('volume');
  await expect.poll(() => page.locator('.sheet').count(), SOON).not.toBe(count);
  await page.keyboard.press('Home');
  expect(await document.inputValue()).toBe('situation-report');
  await expect.poll(() => page.locator('.sheet').count(), SOON).toBe(count);

  // From passage to passage on the pages, and to the field of one.
  await tabTo(page, page.getByRole('region', { name: '页面' }));
  await page.keyboard.press('Control+ArrowDown');
  await page.locator('.attended').first().waitFor({ state: 'attached' });
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate("document.activeElement.closest('#view-form') !== null"), SOON)
    .toBe(true);

  // The file: a menu that is left by Escape, and gives the focus back when something was chosen in it.
  await tabTo(page, button(page, /^下载/), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(await button(page, /^下载/).evaluate((it) => it === it.ownerDocument.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, /^Word 文档/));
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('bureau.docx');
  expect(await mistakesOfEach([readFileSync(await download.path())])).toEqual([[]]);
  expect(await button(page, /^下载/).evaluate((it) => it === it.ownerDocument.activeElement)).toBe(true);
  await page.context().close();
});
