import { readFileSync } from 'node:fs';
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

it('silences a finding with its reason, by the keyboard, and takes that back', async () => {
  const example = readFileSync('examples/bureau.yaml', 'utf8');
  const page = await studio.open();
  await openExample(page);
  await showView(page, '检查');
  const found = page.locator('.finding').first();
  await found.waitFor();
  const before = await page.locator('.finding').count();
  await found.getByRole('button', { name: '不用改' }).focus();
  await page.keyboard.press('Enter');
  // The dialog is open before the next key: a quick second one is its own. Without a reason nothing
  // is written.
  await page.keyboard.press('Enter');
  await page.getByText('请填写这一项').waitFor();
  await page.keyboard.type('引用原文');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await expect.poll(() => textOf(page), SOON).toMatch(/\n *# 忽略：[a-z-]+ 引用原文\n/);
  await expect.poll(() => page.locator('.finding').count(), SOON).toBe(before - 1);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => textOf(page), SOON).toBe(example);
  await expect.poll(() => page.locator('.finding').count(), SOON).toBe(before);
  await page.context().close();
});
