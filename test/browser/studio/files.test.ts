import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openExample, Studio, showView, textOf } from './support/studio.ts';

const BUREAU = readFileSync('examples/bureau.yaml', 'utf8');

let studio: Studio;
let folder: string;

beforeAll(async () => {
  studio = await Studio.start();
  folder = mkdtempSync(join(tmpdir(), 'studio-files-'));
});

afterAll(async () => {
  await studio?.end();
  rmSync(folder, { recursive: true, force: true });
  expect(studio?.mistakes).toEqual([]);
});

async function choose(page: Page, button: string, file: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(join(folder, file));
}

async function typeAtEnd(page: Page, words: string): Promise<void> {
  await showView(page, '文本');
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

it('tells of another encoding before anything is saved, and of attachments that were not read', async () => {
  const named = BUREAU.replace(
    '    - 2026年度网络平台账号登记表',
    '    - title: 说明\n      file: 说明.md\n    - 2026年度网络平台账号登记表',
  );
  writeFileSync(join(folder, 'utf8.yaml'), named);
  execFileSync('iconv', [
    '-f',
    'UTF-8',
    '-t',
    'GB18030',
    '-o',
    join(folder, 'gb.yaml'),
    join(folder, 'utf8.yaml'),
  ]);
  writeFileSync(join(folder, '说明.md'), '这是附件里的话。\n');
  writeFileSync(join(folder, '别的.md'), '无关。\n');
  const profile = await studio.profile();
  await profile.addInitScript('delete window.showOpenFilePicker; delete window.showSaveFilePicker');
  const page = await studio.open(profile);
  await choose(page, '打开已有的文件', 'gb.yaml');
  await page.getByText('gb.yaml 是 GB18030 编码的').waitFor({ timeout: 60_000 });
  expect(await textOf(page)).toBe(named);
  await page.getByText('附件没有读到').waitFor();
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/attachments.png` });
  await choose(page, '选择附件文件', '别的.md');
  await page.getByText('文件里没有写附件 别的.md').waitFor();
  await choose(page, '选择附件文件', '说明.md');
  await page.getByText('附件没有读到').waitFor({ state: 'detached' });
  await page.locator('.sheet', { hasText: '这是附件里的话' }).first().waitFor();
  await profile.close();
});

it('keeps a draft that is open in two tabs once for each, and says so', async () => {
  const profile = await studio.profile();
  const one = await studio.open(profile);
  await openExample(one);
  await typeAtEnd(one, '# 甲');
  await one.getByText('草稿已留存').waitFor();
  const other = await studio.open(profile);
  await other.getByRole('button', { name: '继续' }).click();
  await other.locator('.sheet svg').first().waitFor();
  // Opened in the other tab, the draft is that tab's; this one goes on with one of its own.
  await other.waitForTimeout(2000);
  await typeAtEnd(one, '一');
  await one.getByText('另一个标签页也开着这份草稿').waitFor();
  await typeAtEnd(other, '乙');
  await other.getByText('草稿已留存').waitFor();
  await other.waitForTimeout(1000);
  const third = await studio.open(profile);
  await third.getByRole('button', { name: '继续' }).nth(1).waitFor();
  const texts: string[] = [];
  for (const index of [0, 1]) {
    await third.getByRole('button', { name: '继续' }).nth(index).click();
    await third.locator('.sheet svg').first().waitFor();
    texts.push((await textOf(third)).slice(BUREAU.length));
    await third.getByRole('button', { name: '开始', exact: false }).first().click();
  }
  expect(texts.sort()).toEqual(['# 甲一', '# 甲乙']);
  await profile.close();
});
