import { afterAll, beforeAll, expect, it } from 'vitest';
import { openExample, Studio, showView, textOf } from './support/studio.ts';

/** Only ends a test that hangs: a machine may be busy. */
const SOON = { timeout: 30_000 };

let studio: Studio;

beforeAll(async () => {
  studio = await Studio.start();
});

afterAll(async () => {
  await studio?.end();
  expect(studio?.mistakes).toEqual([]);
});

it('completes a key of the schema, and tells what a key means', async () => {
  const page = await studio.open();
  await openExample(page);
  await showView(page, '文本');
  await page.locator('.cm-line', { hasText: 'letterhead:' }).first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('urg');
  const option = page.getByRole('option', { name: /urgency/ });
  await option.waitFor();
  expect(await option.textContent()).toContain('紧急程度');
  // A choice takes no key that was pressed in the moment in which it came up.
  await page.waitForTimeout(200);
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page), SOON).toMatch(/\n {2}urgency: \n/);
  await page.getByText('selfReference', { exact: true }).first().hover();
  await page.locator('.explained', { hasText: '自称（selfReference）' }).waitFor();
  await page.context().close();
});

it('offers behind a dash the problems that a measure answers, by their words, and the keys of a new entry', async () => {
  const page = await studio.open();
  await openExample(page);
  await showView(page, '文本');
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('rectifications:\n- problems: ');
  const problem = page.getByRole('option', { name: /wt-2/ });
  await problem.waitFor();
  expect(await problem.textContent()).toContain('审核留痕不完整');
  await problem.click();
  await expect.poll(() => textOf(page), SOON).toMatch(/\n- problems: wt-2$/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('- ');
  await page.getByRole('option', { name: /^measure/ }).waitFor();
  await page.context().close();
});
