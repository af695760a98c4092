import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { report } from '../../cli/run.ts';
import { mistakesOfEach } from '../../support/validate.ts';
import { DESK, PHONE, Studio, violationsOf } from './support/studio.ts';
import { unitName, writeUnits } from './support/units.ts';

let studio: Studio;
let folder: string;

beforeAll(async () => {
  studio = await Studio.start();
  folder = mkdtempSync(join(tmpdir(), 'studio-units-'));
});

afterAll(async () => {
  await studio?.end();
  rmSync(folder, { recursive: true, force: true });
  expect(studio?.mistakes).toEqual([]);
});

/** Chooses the folder in a browser that gives folders for reading alone. */
async function chosen(page: Page): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '选择文件夹' }).click(),
  ]);
  await chooser.setFiles(join(folder, 'units'));
}

async function opened(viewport = DESK): Promise<Page> {
  const profile = await studio.profile(viewport);
  await profile.addInitScript(
    'delete window.showDirectoryPicker; delete window.showSaveFilePicker; delete window.showOpenFilePicker',
  );
  return studio.open(profile);
}

const picture = async (page: Page, name: string) => {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/units-${name}.png` });
};

it('shows of thirty units who reported, who did not and what is wrong, opens and mends it, and sums up', async () => {
  writeUnits(folder, 30);
  const page = await opened();
  await chosen(page);
  await page.getByText('应报 30').waitFor();
  await page.getByText('已报 28').waitFor();
  await page.getByText('未报 1').waitFor();
  const row = (number: number) => page.getByRole('row', { name: new RegExp(`^${unitName(number)}`) });
  expect(await row(7).textContent()).toMatch(/未报/);
  expect(await row(4).textContent()).toMatch(/有错，未计入/);
  await picture(page, 'desk');
  expect(await violationsOf(page)).toEqual([]);
  await page.getByLabel('没报的').check();
  expect(await page.getByRole('row').count()).toBe(2);
  await page.getByLabel('有错误的').check();
  expect(await row(4).count()).toBe(1);

  // A click leads to the unit's file, and its findings; back, it counts.
  await row(4).getByRole('button', { name: /^打开/ }).click();
  await page.locator('.finding.error').first().waitFor();
  await page.getByRole('navigation').getByRole('button', { name: '表单' }).click();
  await page.getByRole('textbox', { name: /^年度/ }).first().fill('2026');
  await page.locator('.finding.error').first().waitFor({ state: 'detached' });
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '保存' }).click()]);
  await page.getByRole('button', { name: '各单位' }).click();
  await page.getByText('已报 29').waitFor();

  await page.getByRole('button', { name: '汇总报告', exact: true }).click();
  await page.locator('.summary-sheets .sheet svg').first().waitFor();
  await picture(page, 'summary');
  await page.context().close();
});

it('writes the summary and its lists to the bytes that report summary writes', async () => {
  writeUnits(folder, 30);
  const page = await opened();
  await chosen(page);
  await page.getByText('应报 30').waitFor();
  for (const [item, format] of [
    ['汇总报告（.docx）', 'docx'],
    ['各项清单（.xlsx）', 'xlsx'],
  ] as const) {
    await page.getByRole('button', { name: '下载', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: item }).click(),
    ]);
    const args = ['summary', 'units', '--roster', 'units/roster.yaml', '-f', format, '-o', `.`];
    report(folder, args);
    const bytes = readFileSync(await download.path());
    expect([format, bytes.equals(readFileSync(join(folder, `summary.${format}`)))]).toEqual([format, true]);
    if (format === 'docx') expect(await mistakesOfEach([bytes])).toEqual([[]]);
  }
  await page.context().close();
});

it('stays of use with two hundred units, on a phone too', async () => {
  writeUnits(folder, 200);
  const page = await opened(PHONE);
  const begun = Date.now();
  await chosen(page);
  await page.getByText(/正在读第/).waitFor();
  await page.getByText('应报 200').waitFor({ timeout: 110_000 });
  if (process.env.PICTURES) console.log(`200 units: ${Date.now() - begun} ms`);
  await page.getByText('已报 198').waitFor();
  await picture(page, 'phone');
  expect(await violationsOf(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await page.context().close();
});
