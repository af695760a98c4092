import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { report } from '../../cli/run.ts';
import { PHONE, Studio, textOf, violationsOf } from './support/studio.ts';

const BUREAU = readFileSync('examples/bureau.yaml', 'utf8');

let studio: Studio;
let folder: string;

beforeAll(async () => {
  studio = await Studio.start();
  folder = mkdtempSync(join(tmpdir(), 'studio-starts-'));
  cpSync('examples/bureau.yaml', join(folder, 'bureau.yaml'));
});

afterAll(async () => {
  await studio?.end();
  rmSync(folder, { recursive: true, force: true });
  expect(studio?.mistakes).toEqual([]);
});

/** Chooses a file by a button. */
async function choose(page: Page, button: string | RegExp, file: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(join(folder, file));
}

const picture = async (page: Page, name: string) => {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/starts-${name}.png` });
};

it("begins next year's draft of last year's file, and shows what went on", async () => {
  expect(report(folder, ['rollover', 'bureau.yaml', '-o', 'next.yaml']).status).toBe(0);
  const page = await studio.open();
  await picture(page, 'desk');
  await choose(page, '选择去年的文件', 'bureau.yaml');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('2027 年度草稿').waitFor();
  expect(await dialog.getByRole('row', { name: /^制度/ }).count()).toBe(1);
  await picture(page, 'carried');
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: '开始核对' }).click();
  expect(await textOf(page)).toBe(readFileSync(join(folder, 'next.yaml'), 'utf8'));
  await page.locator('.finding', { hasText: '待核' }).first().waitFor();
  expect(await page.title()).toContain('bureau-2027.yaml');
  // The figures of the year are not there yet: the pages are those of a draft, as `report build --draft` draws them.
  await page.getByText('草稿：还有必填的内容没有填').waitFor();
  expect(await page.locator('.sheet').count()).toBeGreaterThan(5);
  await page.locator('.sheet svg').first().getByText('草稿').first().waitFor();
  await picture(page, 'draft');
  await page.context().close();
});

it('makes a file of a form, and brings a ledger back into the open file', async () => {
  expect(report(folder, ['form', 'bureau.yaml']).status).toBe(0);
  expect(report(folder, ['import', '--new', '填报表.xlsx', '-o', 'made.yaml']).status).toBe(0);
  const page = await studio.open(await studio.profile(PHONE));
  await picture(page, 'phone');
  await choose(page, '选择填报表', '填报表.xlsx');
  await page.locator('.file-name', { hasText: 'org.yaml' }).waitFor();
  await expect.poll(() => textOf(page)).toBe(readFileSync(join(folder, 'made.yaml'), 'utf8'));

  // A ledger that nobody changed says so; what is no workbook of ours is refused in words, and changes nothing.
  expect(report(folder, ['ledger', 'made.yaml']).status).toBe(0);
  await page.getByRole('button', { name: '更多' }).click();
  await choose(page, /^写回/, '整改台账.xlsx');
  await page.getByText('整改台账.xlsx 里没有改动').waitFor();
  writeFileSync(join(folder, '坏的.xlsx'), 'no workbook');
  await page.getByRole('button', { name: '更多' }).click();
  await choose(page, /^写回/, '坏的.xlsx');
  await page.getByRole('dialog').getByText('坏的.xlsx').first().waitFor();
  expect(await textOf(page)).toBe(readFileSync(join(folder, 'made.yaml'), 'utf8'));
  await page.context().close();
});

it('says why a file with errors gives no draft', async () => {
  writeFileSync(join(folder, 'faulty.yaml'), BUREAU.replace('year: 2026', 'year: 二〇二六'));
  const page = await studio.open();
  await choose(page, '选择去年的文件', 'faulty.yaml');
  await page.getByRole('dialog').getByText('年度（year）应为整数').waitFor();
  await page.context().close();
});
