import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openExample, PHONE, Studio, showView } from './support/studio.ts';

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

/** The first stretch of text on the pages that contains some words. */
const passage = (page: Page, words: string): Locator =>
  page.locator('.sheet svg text', { hasText: words }).first();

/** Clicks where some words stand on a page, whatever is marked above them. */
async function clickOn(page: Page, words: string): Promise<void> {
  const text = passage(page, words);
  await text.scrollIntoViewIfNeeded();
  const box = (await text.boundingBox()) as { x: number; y: number; width: number; height: number };
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** What has the focus: the label of the field, and what stands in it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const it = (globalThis as unknown as { document: { activeElement: unknown } }).document.activeElement as {
      labels?: { textContent: string }[];
      value?: string;
      selectionStart?: number;
    };
    return `${it.labels?.[0]?.textContent}: ${it.value?.slice(it.selectionStart ?? 0).slice(0, 6)}`;
  });

/** The words that are selected in the text. */
const selected = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const content = document.querySelector('.cm-content');
    const { state } = (content.cmTile ?? content.cmView).view;
    return state.sliceDoc(state.selection.main.from, state.selection.main.to);
  })()`);

/** What is marked on the pages as the value that is attended, put together. */
const attended = (page: Page): Promise<number> => page.locator('.marks .attended').count();

/** Whether something is in sight within what scrolls the pages. */
const isInSight = (page: Page): Promise<boolean> =>
  page
    .locator('.marks .attended')
    .first()
    .evaluate((element) => {
      const it = element as unknown as {
        getBoundingClientRect(): { top: number; bottom: number };
        closest(selector: string): { getBoundingClientRect(): { top: number; bottom: number } };
      };
      const [own, whole] = [it.getBoundingClientRect(), it.closest('.sheets').getBoundingClientRect()];
      return own.top >= whole.top && own.bottom <= whole.bottom;
    });

it('leads from a passage of a page to its field, at the character that was clicked', async () => {
  const page = await studio.open();
  await openExample(page);
  await clickOn(page, '细化党组、分管领导');
  await expect.poll(() => focused(page), SOON).toMatch(/^概述|^摘要|^内容|: 科室|: 、科室|: 领导/);
  expect(await page.locator(':focus').evaluate((it) => (it as unknown as { value: string }).value)).toContain(
    '细化党组、分管领导、科室和直属单位四级责任',
  );
  // What an official element shows leads to its key as well: 抄送 in the record.
  await clickOn(page, '青山市文化和旅游局办公室');
  await expect.poll(() => focused(page), SOON).toContain('印发机关');
  await page.context().close();
});

it('leads from a passage to its words in the text, where the text is open', async () => {
  const page = await studio.open();
  await openExample(page);
  await showView(page, '文本');
  await clickOn(page, '细化党组、分管领导');
  await expect.poll(() => selected(page), SOON).toContain('细化党组、分管领导、科室和直属单位四级责任');
  await page.context().close();
});

it('leads from words of a template to the value beside them, and from a heading of its own to nothing', async () => {
  const page = await studio.open();
  await openExample(page);
  await clickOn(page, '一、');
  expect(await attended(page)).toBe(0);
  await clickOn(page, '责任制落实情况的报告');
  await expect.poll(() => focused(page), SOON).toContain('领域');
  await page.context().close();
});

it('marks the value of the field on the pages, and brings it into sight', async () => {
  const page = await studio.open();
  await openExample(page);
  await page.getByRole('button', { name: /^公文 [0-9已未]/ }).click();
  await page.getByLabel('印发机关', { exact: true }).focus();
  await expect.poll(() => attended(page), SOON).toBe(1);
  await expect.poll(() => isInSight(page), SOON).toBe(true);
  // Away from it, and back by the key.
  await page.locator('.sheets').evaluate((it) => {
    (it as unknown as { scrollTop: number }).scrollTop = 0;
  });
  await expect.poll(() => isInSight(page), SOON).toBe(false);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => isInSight(page), SOON).toBe(true);
  await page.context().close();
});

it('marks the value at the cursor of the text', async () => {
  const page = await studio.open();
  await openExample(page);
  await showView(page, '文本');
  await page.locator('.cm-line', { hasText: 'selfReference' }).first().click();
  await expect.poll(() => attended(page), SOON).toBeGreaterThan(2);
  await page.context().close();
});

it('goes from passage to passage by keys, and from one to its field', async () => {
  const page = await studio.open();
  await openExample(page);
  await page.locator('.sheets').focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Control+ArrowUp');
  await expect.poll(() => attended(page), SOON).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page), SOON).toContain('发文字号');
  await page.context().close();
});

it('shows a passage of the page on a phone, and its field again', async () => {
  const page = await studio.open(await studio.profile(PHONE));
  await page.getByRole('button', { name: '看一个示例' }).click();
  await page.locator('.sheet svg').first().waitFor({ state: 'attached' });
  await page.getByLabel('简称').focus();
  await page.getByLabel('全称').focus();
  await page.getByRole('button', { name: '看它在哪一页' }).click();
  await expect.poll(() => isInSight(page), SOON).toBe(true);
  await clickOn(page, '中共青山市委宣传部');
  await expect.poll(() => focused(page), SOON).toContain('主送机关');
  await page.context().close();
});

it('marks findings where they stand, told apart by more than colour, and leads from the mark to the field', async () => {
  const page = await studio.open();
  await openExample(page);
  const change = async (from: string, to: string) => {
    await clickOn(page, '个工作日内答复');
    await expect.poll(() => focused(page), SOON).toContain('表现');
    const field = page.locator(':focus');
    const value = await field.evaluate((it) => (it as unknown as { value: string }).value);
    expect(value).toContain(from);
    await field.fill(value.replace(from, to));
  };
  await change('主要集中在', '主要,集中在');
  const mark = page.locator('.marks .fault.warning[title*="标点"]').first();
  await mark.waitFor();
  // Only the words at fault, not the paragraph.
  expect((await mark.boundingBox())?.width).toBeLessThan(40);
  await showView(page, '文本');
  await page.locator('.cm-line', { hasText: 'date: 2026-12-10' }).first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.locator('.sheets.is-stale').waitFor();
  // The last good pages stay; what is wrong is marked on them all the same.
  const margin = page.locator('.margin-mark.error').first();
  await margin.waitFor();
  expect(await page.locator('.marks .fault.error').count()).toBe(1);
  expect(await margin.getAttribute('aria-label')).toMatch(/^错误：/);
  expect(await margin.textContent()).toBe('✕');
  await showView(page, '检查');
  await margin.click();
  await expect.poll(() => focused(page), SOON).toContain('成文日期');
  await page.context().close();
});
