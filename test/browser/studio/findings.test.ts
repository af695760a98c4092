import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { report } from '../../cli/run.ts';
import { unusableIn } from './support/looks.ts';
import { Studio, showView, textOf, violationsOf } from './support/studio.ts';

/** Only ends a test that hangs: a machine may be busy. */
const SOON = { timeout: 30_000 };

const folder = mkdtempSync(join(tmpdir(), 'findings-'));
/** A unit's file in which a cause breaks off at a comma. */
const TEXT = readFileSync('examples/bureau.yaml', 'utf8').replace('旺季时转办不及时', '旺季时转办不及时，');

let studio: Studio;

beforeAll(async () => {
  studio = await Studio.start();
});

afterAll(async () => {
  await studio?.end();
  rmSync(folder, { recursive: true, force: true });
  expect(studio?.mistakes).toEqual([]);
});

it('silences a finding with its reason, by the keyboard, and takes that back', async () => {
  writeFileSync(join(folder, 'bureau.yaml'), TEXT);
  const profile = await studio.profile();
  await profile.addInitScript('delete window.showOpenFilePicker; delete window.showSaveFilePicker');
  const page = await studio.open(profile);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '打开已有的文件' }).click(),
  ]);
  await chooser.setFiles(join(folder, 'bureau.yaml'));
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
  await expect.poll(() => textOf(page), SOON).toBe(TEXT);
  await expect.poll(() => page.locator('.finding').count(), SOON).toBe(before);
  await page.context().close();
});

it('mends by one button what keeps the text from being read, as report check --fix does', async () => {
  const faulty = TEXT.replace('year: 2026', 'year：2026')
    .replace(/^organisation:\n(?: .*\n)+/m, (it) => it.replaceAll(/^ {2}/gm, '\t'))
    .replace(/^emergency:\n(?: .*\n)+/m, (it) => it.replaceAll(/^ {2}/gm, '　'));
  expect(faulty).toMatch(/\n\tname: .*\n/);
  expect(faulty).toMatch(/\n　plan: .*\n/);
  writeFileSync(join(folder, 'slips.yaml'), faulty);
  const profile = await studio.profile();
  await profile.addInitScript('delete window.showOpenFilePicker; delete window.showSaveFilePicker');
  const page = await studio.open(profile);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '打开已有的文件' }).click(),
  ]);
  await chooser.setFiles(join(folder, 'slips.yaml'));
  // Before there is a form, it says why not, and offers the mend.
  await page.getByText('请先在“文本”里改正').waitFor();
  const all = page.locator('#view-form').getByRole('button', { name: /^全部自动改正/ });
  await all.waitFor();
  expect(await violationsOf(page)).toEqual([]);
  expect(await unusableIn(page)).toEqual([]);
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/unreadable.png` });
  await showView(page, '检查');
  const mend = page.locator('.finding', { hasText: '全角冒号' }).getByRole('button', { name: '改正' });
  await mend.click();
  await expect.poll(() => textOf(page), SOON).toBe(faulty.replace('year：2026', 'year: 2026'));
  await page
    .locator('#view-findings')
    .getByRole('button', { name: /^全部自动改正/ })
    .click();
  await page.getByText(/^改正了 \d+ 处/).waitFor();
  report(folder, ['check', 'slips.yaml', '--fix']);
  const fixed = readFileSync(join(folder, 'slips.yaml'), 'utf8');
  expect(fixed).toContain('\n  plan: ');
  expect(await textOf(page)).toBe(fixed);
  await page.locator('.sheet svg').first().waitFor();
  // One step to undo.
  await page.getByRole('button', { name: '撤销' }).click();
  expect(await textOf(page)).toBe(faulty.replace('year：2026', 'year: 2026'));
  await profile.close();
});
