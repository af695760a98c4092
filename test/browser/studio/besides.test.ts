import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { folderWith, report } from '../../cli/run.ts';
import { Programs } from './support/served.ts';
import { Studio, showView, textOf, violationsOf } from './support/studio.ts';

// What the program behind the page knows and the page alone does not: the settings of the folder, packs, attachments, and
// last year's file.

const BUREAU = readFileSync('examples/bureau.yaml', 'utf8');
const WITH_FILES = BUREAU.replace(
  '  attachments:\n',
  '  attachments:\n    - title: 说明\n      file: 附件/说明.md\n    - title: 名单\n      file: 没有.md\n',
).concat('template: ./ours\n');
const FILES = {
  'org.yaml': WITH_FILES,
  'report.config.yaml':
    'rules: { wrong-word: info, no-such-rule: "off" }\nsentenceLength: 40\nwrongWords: { add: { 阵地: 平台 } }\n',
  '附件/说明.md': '# 说明\n\n各科室按时报送材料，，没有缺漏。\n',
  'ours/pack.yaml': 'name: ours\nextends: situation-report\n',
  'ours/blocks/opening.hbs': '本报告由办公室负责，，请审阅。\n',
};

/** A busy machine takes its time. */
const SOON = { timeout: 30_000 };

let studio: Studio;
const programs = new Programs();

beforeAll(async () => {
  studio = await Studio.start();
});

afterEach(() => programs.kill());

afterAll(async () => {
  await studio?.end();
  programs.end();
});

async function opened(folder: string, named: string): Promise<Page> {
  const isAtTop = !named.includes('/');
  const served = await programs.serve(folder, isAtTop ? named : '.');
  const page = await studio.page(served.address);
  if (!isAtTop) await page.getByRole('button', { name: named }).click();
  await page.locator('.sheet svg, .stale:not(:empty)').first().waitFor();
  return page;
}

/** What `report check` says of a file. */
const checked = (folder: string, file = 'org.yaml'): string[] =>
  (
    JSON.parse(report(folder, ['check', file, '--format', 'json']).stdout) as {
      message: string;
      hint: string;
    }[]
  )
    .map(({ message, hint }) => `${message} ${hint}`)
    .sort();

const toldOn = async (page: Page): Promise<string[]> =>
  (
    await page
      .locator('.finding')
      .evaluateAll((all) =>
        (all as unknown as { querySelector(by: string): { textContent: string } }[]).map(
          (it) => `${it.querySelector('.message').textContent} ${it.querySelector('.hint').textContent}`,
        ),
      )
  ).sort();

it('tells what report check tells: by the rules of the folder, in its packs and its attachments', async () => {
  const folder = folderWith(FILES);
  const all = checked(folder);
  expect(all.join('\n')).toMatch(/阵地/);
  expect(all.join('\n')).toMatch(/没有\.md/);
  expect(all.join('\n')).toMatch(/no-such-rule/);
  expect(all.join('\n').match(/，，/g)?.length).toBeGreaterThan(1);
  const page = await opened(folder, 'org.yaml');
  await showView(page, '检查');
  await expect.poll(() => toldOn(page), SOON).toEqual(all);
  await page.getByText('附件/说明.md 第3行').waitFor();
  await page.getByText('ours/blocks/opening.hbs 第1行').first().waitFor();
  expect(await violationsOf(page, '.sheet svg')).toEqual([]);
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/besides.png` });
  // What keeps report build from making the document keeps the page from it.
  await page.getByRole('button', { name: /^下载/ }).click();
  await page.getByRole('button', { name: /^Word/ }).click();
  await page
    .getByRole('alert')
    .getByText(/还不能成文：.*没有\.md/)
    .waitFor();
  // What is typed is judged by the same settings, and by the files that it names now.
  writeFileSync(join(folder, '没有.md'), '# 名单\n\n无变化。\n');
  await showView(page, '文本');
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('# 完\n');
  await page.keyboard.press('Control+s');
  await page.getByText(/^已保存/).waitFor();
  await showView(page, '检查');
  await expect.poll(() => toldOn(page), SOON).toEqual(checked(folder));
  expect((await toldOn(page)).join()).not.toContain('没有.md');
});

it('tells of all documents of a file what report check tells, whichever is shown', async () => {
  const college = readFileSync('examples/college.yaml', 'utf8');
  const faulty = `${college}  附加: 无\n`;
  const folder = folderWith({ 'org.yaml': faulty, 'report.config.yaml': 'sentenceLength: 30\n' });
  const page = await opened(folder, 'org.yaml');
  expect(checked(folder).length).toBeGreaterThan(3);
  await showView(page, '检查');
  await expect
    .poll(async () => [await toldOn(page), await textOf(page)], SOON)
    .toEqual([checked(folder), faulty]);
});

it.each([
  ['the one that a draft names', '今年.yaml', '去年的.yaml', '# 2026年度草稿，由去年的.yaml结转。\n'],
  ['the same name with the year before', '局-2026.yaml', '局-2025.yaml', ''],
  ['the same name without a year', '局-2026.yaml', '局.yaml', ''],
  ['the same name in the folder of the year before', '2026/局.yaml', '2025/局.yaml', ''],
  ['another name, of the same unit', '今年.yaml', '报告(2025).yaml', ''],
])("shows last year's values from the folder: %s", async (_, file, before, comment) => {
  const then = BUREAU.replace('year: 2026', 'year: 2025').replace('shortName: 市文旅局', 'shortName: 文旅局');
  const folder = folderWith({ [file]: comment + BUREAU, [before]: then });
  const page = await opened(folder, file);
  const field = page.locator('.field', { hasText: '上年：文旅局' });
  await field.getByRole('button', { name: '照用' }).click();
  await expect.poll(() => textOf(page), SOON).toContain('shortName: 文旅局\n');
});

it("takes no file for last year's that is of another unit or another year", async () => {
  const folder = folderWith({
    '今年.yaml': BUREAU,
    '别的.yaml': BUREAU.replace('year: 2026', 'year: 2025').replaceAll('青山市文化和旅游局', '青山市水务局'),
    '前年.yaml': BUREAU.replace('year: 2026', 'year: 2024').replace('市文旅局', '文旅局'),
  });
  const page = await opened(folder, '今年.yaml');
  await page.locator('.part').first().waitFor();
  await page.waitForTimeout(1500);
  expect(await page.locator('.last-year').count()).toBe(0);
});
