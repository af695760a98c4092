import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { report } from '../../cli/run.ts';
import { mistakesOfEach } from '../../support/validate.ts';
import { Programs } from './support/served.ts';
import { openExample, paste, Studio, showView, textOf } from './support/studio.ts';
import { unitName, writeUnits } from './support/units.ts';

// The whole way, once by each way in: served from an empty folder, and as a file that somebody was sent.

/** Only ends a test that hangs: a machine may be busy. */
const SOON = { timeout: 60_000 };

/** A whole way takes a machine that does other things too some minutes. */
const LONG = 400_000;

let studio: Studio;
const programs = new Programs();
const folder = mkdtempSync(join(tmpdir(), 'studio-road-'));

beforeAll(async () => {
  studio = await Studio.start();
});

afterAll(async () => {
  programs.end();
  await studio?.end();
  rmSync(folder, { recursive: true, force: true });
  expect(studio?.mistakes).toEqual([]);
});

const onDisk = () => readFileSync(join(folder, 'bureau.yaml'), 'utf8');

/** Chooses from the menu of downloads. */
async function downloaded(page: Page, name: string | RegExp): Promise<Buffer> {
  await page.getByRole('button', { name: '下载' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return readFileSync(await download.path());
}

/** Edits the example: rows pasted, a measure for one of them, an error made and mended, both ways clicked. */
async function edit(page: Page): Promise<void> {
  const text = () => textOf(page);
  await showView(page, '表单');
  await page.getByRole('button', { name: /^问题 \d/ }).click();
  await page.getByRole('button', { name: '列成表格' }).click();
  const rows = page.locator('.table tbody tr');
  const before = await rows.count();
  await paste(
    rows.last().locator('input, textarea').first(),
    'P91\t阵地管理\t标识陈旧\t两处标识仍是旧名。\r\nP92\t学习培训\t记录不全\t会议记录缺页。\r\n',
  );
  await expect.poll(() => rows.count(), SOON).toBe(before + 2);
  await expect.poll(text, SOON).toContain('title: 记录不全');
  await page.getByRole('button', { name: /^问题 \d/ }).click();

  // A measure: its problem by its words, its date by the picker, its state by choice.
  await page.getByRole('button', { name: /^整改 \d/ }).click();
  await page.getByRole('button', { name: '添加一项整改' }).click();
  const measure = page.getByRole('region', { name: /^整改第/ }).last();
  await measure.getByRole('checkbox', { name: /标识陈旧/ }).check();
  await measure.getByRole('checkbox', { name: /记录不全/ }).check();
  await expect.poll(text, SOON).toMatch(/problems:( \[P91, P92\]|\n *- P91\n *- P92)\n/);
  await measure.getByLabel(/^措施/).fill('更换全部旧标识');
  await expect.poll(text, SOON).toContain('更换全部旧标识');
  await measure.getByLabel('责任部门').fill('办公室');
  await expect.poll(text, SOON).toMatch(/更换全部旧标识\n +department: 办公室\n/);
  const due = measure.getByLabel(/^完成时限/);
  expect(await due.getAttribute('type')).toBe('date');
  await due.fill('2027-06-30');
  await expect.poll(text, SOON).toContain('due: 2027-06-30');
  const choice = measure.getByRole('combobox', { name: /^状态/ });
  await choice.selectOption({ label: '推进中' });
  await expect.poll(text, SOON).toMatch(/due: 2027-06-30\n( +\S.*\n)*? +status: \S/);
  await page.locator('.sheet svg', { hasText: '标识陈旧' }).first().waitFor({ state: 'attached' });

  // An error, shown, with the last good pages; its button mends it, and the pages go on.
  await showView(page, '文本');
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+Home');
  await page.locator('.cm-line', { hasText: 'date: 2026-12-10' }).first().click();
  await page.keyboard.press('End');
  for (let back = 0; back < 6; back++) await page.keyboard.press('Backspace');
  await page.keyboard.insertText('年12月10日');
  await page.locator('.sheets.is-stale').waitFor();
  await showView(page, '检查');
  await page.locator('.finding.error').getByRole('button', { name: '改正' }).click();
  await page.locator('.sheets.is-stale').waitFor({ state: 'detached' });
  expect(await text()).toContain('date: 2026-12-10\n');

  // From the page to its value, and from the value to the page.
  await showView(page, '表单');
  await page.locator('.sheet text', { hasText: '中共青山市委宣传部' }).first().click();
  await expect
    .poll(() => page.evaluate("document.activeElement.closest('[data-path]')?.dataset.path"), SOON)
    .toContain('addressee');
  await page.getByLabel('全称').click();
  await page.getByLabel('全称').press('Control+Enter');
  await page.locator('.attended').first().waitFor();
}

it('goes from an empty folder to the files that report build writes, over a conflict', {
  timeout: LONG,
}, async () => {
  const { address } = await programs.serve(folder);
  const page = await studio.page(address);
  await page.getByText('还没有单位的文件').waitFor();
  await openExample(page);
  await page.keyboard.press('Control+s');
  await page.getByText(/^已保存/).waitFor();
  await edit(page);
  await page.keyboard.press('Control+s');
  await expect.poll(onDisk, SOON).toBe(await textOf(page));

  // Both sides change the file: nothing is written unseen, and what is not kept is kept as a copy.
  await showView(page, '表单');
  await page.getByLabel('简称').fill('文旅局');
  await expect.poll(() => textOf(page), SOON).toContain('shortName: 文旅局\n');
  const theirs = onDisk().replace('body: 党组', 'body: 党委');
  writeFileSync(join(folder, 'bureau.yaml'), theirs);
  const both = page.getByRole('dialog');
  await both.getByRole('row', { name: /简称/ }).waitFor();
  expect(onDisk()).toBe(theirs);
  await both.getByRole('button', { name: '留这里的' }).click();
  await both.waitFor({ state: 'detached' });
  await expect.poll(onDisk, SOON).toContain('shortName: 文旅局\n');
  const copies = readdirSync(folder).filter((it) => /^bureau\..+\.yaml$/.test(it));
  expect(copies.map((it) => readFileSync(join(folder, it), 'utf8'))).toEqual([theirs]);

  for (const [name, format] of [
    [/^Word 文档/, 'docx'],
    [/^PDF（/, 'pdf'],
    [/^OFD/, 'ofd'],
  ] as const) {
    const made = await downloaded(page, name);
    expect(report(folder, ['build', 'bureau.yaml', '-f', format]).status).toBe(0);
    expect([format, made.equals(readFileSync(join(folder, `bureau.${format}`)))]).toEqual([format, true]);
    if (format === 'docx') expect(await mistakesOfEach([made])).toEqual([[]]);
  }
  await page.context().close();
});

it('goes the same way in a page that was sent as a file, in a fresh profile without a network', {
  timeout: LONG,
}, async () => {
  const page = await studio.open();
  await openExample(page);
  await edit(page);
  const text = await textOf(page);
  writeFileSync(join(folder, 'sent.yaml'), text);
  const made = await downloaded(page, /^Word 文档/);
  expect(report(folder, ['build', 'sent.yaml']).status).toBe(0);
  expect(made.equals(readFileSync(join(folder, 'sent.docx')))).toBe(true);
  // Without fonts, which the program finds on the machine and the page is not given, its places are reckoned.
  expect(Object.keys(unzipSync(await downloaded(page, /^OFD/)))).toContain('OFD.xml');
  await page.context().close();
});

it('sums up a folder of thirty units, one broken and one missing, from where it is served', {
  timeout: LONG,
}, async () => {
  const units = mkdtempSync(join(tmpdir(), 'studio-road-units-'));
  try {
    writeUnits(units, 30);
    const { address } = await programs.serve(join(units, 'units'));
    const page = await studio.page(address);
    await page.getByRole('button', { name: '汇总这个文件夹' }).click();
    await page.getByText('应报 30').waitFor(SOON);
    await page.getByText('已报 28').waitFor();
    const row = (number: number) => page.getByRole('row', { name: new RegExp(`^${unitName(number)}`) });
    expect(await row(7).textContent()).toMatch(/未报/);
    expect(await row(4).textContent()).toMatch(/有错，未计入/);
    await page.getByRole('button', { name: '汇总报告', exact: true }).click();
    await page.locator('.summary-sheets .sheet svg').first().waitFor();
    await page.context().close();
  } finally {
    rmSync(units, { recursive: true, force: true });
  }
});
