import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as report from '../../../src/index.ts';
import { DESK, openExample, PHONE, Studio, showView, textOf, violationsOf } from './support/studio.ts';

let studio: Studio;

beforeAll(async () => {
  studio = await Studio.start();
});

afterAll(async () => {
  await studio?.end();
  expect(studio?.mistakes).toEqual([]);
});

/** Puts the cursor at the end of the first line that holds some words. */
async function endOf(page: Page, words: string): Promise<void> {
  await showView(page, '文本');
  await page.locator('.cm-line', { hasText: words }).first().click();
  await page.keyboard.press('End');
}

it('shows the pages of the example, and what is typed on them', async () => {
  const page = await studio.open();
  await openExample(page);
  expect(await page.locator('.sheet').count()).toBeGreaterThan(3);
  await endOf(page, 'name: 青山市文化和旅游局');
  await page.keyboard.type('新区分局');
  await page.locator('.sheet', { hasText: '青山市文化和旅游局新区分局' }).first().waitFor();
  await page.context().close();
});

it('keeps the last good pages, marked, while there are errors, and mends one by its button', async () => {
  const page = await studio.open();
  await openExample(page);
  const pages = await page.locator('.sheet').count();
  await endOf(page, 'date: 2026-12-10');
  for (let back = 0; back < 6; back++) await page.keyboard.press('Backspace');
  await page.keyboard.type('年12月10日');
  await page.getByText('这是改动之前的页面').waitFor();
  expect(await page.locator('.sheet').count()).toBe(pages);
  await page.getByRole('button', { name: /^检查/ }).click();
  await page.locator('.finding.error').getByRole('button', { name: '改正' }).click();
  await page.locator('.sheets.is-stale').waitFor({ state: 'detached' });
  expect(await textOf(page)).toBe(readFileSync('examples/bureau.yaml', 'utf8'));
  await page.context().close();
});

it('downloads the bytes that the package makes of the same file', async () => {
  const page = await studio.open();
  await openExample(page);
  await page.getByRole('button', { name: '下载' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Word 文档' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('bureau.docx');
  const { source } = report.parse(readFileSync('examples/bureau.yaml'), 'bureau.yaml');
  const { unit } = report.check(source!, ['situation-report']);
  const bytes = await report.build(unit!, { format: 'docx' });
  expect(readFileSync(await download.path()).equals(bytes)).toBe(true);
  await page.context().close();
});

it('makes a new file of five answers', async () => {
  const page = await studio.open();
  await page.getByRole('button', { name: '新建一份' }).click();
  await page.getByRole('button', { name: '开始填写' }).click();
  await page.getByText('请填写这一项').first().waitFor();
  await page.getByLabel('单位全称').fill('云溪县人民医院');
  await page.getByLabel('领域').fill('安全生产');
  await page.getByRole('button', { name: '开始填写' }).click();
  await page.locator('.sheet', { hasText: '云溪县人民医院' }).first().waitFor();
  expect(await textOf(page)).toContain('云溪县人民医院');
  await page.context().close();
});

it('loses nothing that was typed two seconds before the page was killed', async () => {
  const profile = await studio.profile();
  const page = await studio.open(profile);
  await openExample(page);
  await showView(page, '文本');
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('# 还没有保存的话');
  await page.waitForTimeout(1900);
  const crashed = page.waitForEvent('crash');
  const devtools = await profile.newCDPSession(page);
  // A renderer that crashes answers nothing.
  void devtools.send('Page.crash').catch(() => {});
  await crashed;
  const after = await studio.open(profile);
  await after.getByRole('button', { name: '继续' }).click();
  await after.locator('.sheet svg').first().waitFor();
  expect(await textOf(after)).toContain('# 还没有保存的话');
  await after.getByRole('button', { name: '开始' }).click();
  await after.getByRole('button', { name: '删除草稿' }).click();
  await after.getByRole('button', { name: '继续' }).waitFor({ state: 'detached' });
  await profile.close();
});

it.each([
  ['desk', DESK],
  ['phone', PHONE],
])('has nothing that axe holds against it, at the size of a %s', async (size, viewport) => {
  const page = await studio.open(await studio.profile(viewport));
  const looked: string[] = [];
  const look = async (name: string) => {
    looked.push(...(await violationsOf(page)).map((it) => `${name}: ${it}`));
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${size}-${name}.png` });
  };
  await look('start');
  await page.getByRole('button', { name: '看一个示例' }).click();
  await page.locator('.sheet svg').first().waitFor({ state: 'attached' });
  for (const view of ['表单', '文本', '检查', ...(size === 'phone' ? ['页面'] : [])]) {
    await showView(page, view);
    if (view === '表单')
      for (const part of ['公文', '问题', '整改'])
        await page.getByRole('button', { name: new RegExp(`^${part} [0-9已]`) }).click();
    await look(view);
  }
  if (size === 'phone') await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await look('english');
  expect(looked).toEqual([]);
  await page.context().close();
});
