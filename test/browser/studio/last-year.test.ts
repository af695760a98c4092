import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openExample, Studio, textOf, violationsOf } from './support/studio.ts';

let studio: Studio;
const SOON = { timeout: 30_000 };
const BUREAU = readFileSync('examples/bureau.yaml', 'utf8');

beforeAll(async () => {
  studio = await Studio.start();
});

afterAll(async () => {
  await studio.end();
});

it("shows last year's values in a draft of next year, and takes them over", async () => {
  const page = await studio.open();
  await openExample(page);
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('button', { name: '下年草稿' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await page
    .getByRole('button', { name: /^▸?\s*主要数据|^▸?\s*数据/ })
    .first()
    .click();
  const taken = page.locator('.field', { hasText: '上年：' }).first();
  await taken.waitFor();
  const said = (await taken.locator('.last-year span').textContent()) ?? '';
  expect(await violationsOf(page)).toEqual([]);
  const input = taken.locator('input, textarea').first();
  const id = await input.getAttribute('id');
  await taken.getByRole('button', { name: '照用' }).click();
  await expect.poll(() => page.locator(`[id="${id}"]`).inputValue(), SOON).toBe(said.replace('上年：', ''));
  // The focus stays at the field, where the button has gone.
  expect(await page.evaluate('document.activeElement.id')).toBe(id);
});

it("shows the values of last year's file that somebody chose, and refuses another one", async () => {
  const page = await studio.open();
  await openExample(page);
  const choose = async (content: string) => {
    await page.getByRole('button', { name: '更多' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: '对照上年的文件' }).click(),
    ]);
    await chooser.setFiles({ name: '2025.yaml', mimeType: 'text/yaml', buffer: Buffer.from(content) });
  };
  await choose(BUREAU);
  await page.getByText('2025.yaml 不是上一年度的').waitFor();
  await choose(
    BUREAU.replace('year: 2026', 'year: 2025').replace('shortName: 市文旅局', 'shortName: 文旅局'),
  );
  await page.getByText('上年：文旅局').waitFor();
  await page.locator('.field', { hasText: '上年：文旅局' }).getByRole('button', { name: '照用' }).click();
  await expect.poll(() => textOf(page), SOON).toContain('shortName: 文旅局\n');
  await page.getByText('上年：文旅局').waitFor({ state: 'detached' });
});
