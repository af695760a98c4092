import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { folderWith, report } from '../../cli/run.ts';
import { Programs } from './support/served.ts';
import { openExample, PHONE, Studio, showView, textOf, violationsOf } from './support/studio.ts';

const BUREAU = readFileSync('examples/bureau.yaml', 'utf8');
const PACK = {
  'ours/pack.yaml': `name: ours
extends: situation-report
description: 青山市样式
options:
  properties:
    contact: { type: string, title: 联系科室, default: 办公室 }
    scope: { enum: [全局, 直属单位], title: 范围, default: 全局 }
`,
  'ours/blocks/opening.hbs': '本报告由{{options.contact}}负责，范围为{{options.scope}}。\n',
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
  await studio.end();
  programs.end();
});

async function word(page: Page): Promise<Buffer> {
  await page.getByRole('button', { name: '下载' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Word 文档' }).click(),
  ]);
  return readFileSync(await download.path());
}

function built(files: Record<string, string>): Buffer {
  const folder = folderWith(files);
  expect(report(folder, ['build', 'org.yaml'])).toMatchObject({ status: 0 });
  return readFileSync(join(folder, 'org.docx'));
}

describe('the style of a document', () => {
  it('is set in the page, stands in the file, and is that of report build', async () => {
    const page = await studio.open();
    await openExample(page);
    const sizes = async () =>
      (
        await page
          .locator('.sheet svg')
          .first()
          .evaluate((it) => it.outerHTML)
      )
        .match(/font-size="[\d.]+"/g)
        ?.join();
    const before = await sizes();
    await showView(page, '版式');
    const size = page.getByLabel('正文：字号');
    expect(await size.getAttribute('placeholder')).toBe('现为 三号');
    await size.fill('小三');
    await page.getByLabel('天头').fill('40mm');
    await expect
      .poll(() => textOf(page), SOON)
      .toContain('style:\n  text:\n    body:\n      size: 小三\n  page:\n    top: 40mm\n');
    await expect.poll(sizes, SOON).not.toBe(before);
    expect(await violationsOf(page)).toEqual([]);
    const made = await word(page);
    expect(made.equals(built({ 'org.yaml': await textOf(page) }))).toBe(true);
    // What no style can be is told at its field, and the pages stay as they were.
    await size.fill('很大');
    await page
      .locator('#view-look')
      .getByText(/“size”不能写作“很大”/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: '全部按标准' }).click();
    await expect.poll(() => textOf(page), SOON).not.toContain('style:');
    await expect.poll(sizes, SOON).toBe(before);
  });

  it('has all settings, in both languages, on a phone', async () => {
    const page = await studio.open(await studio.profile(PHONE));
    await page.getByRole('button', { name: '看一个示例' }).click();
    await showView(page, '版式');
    await page.getByText('版头', { exact: true }).click();
    await page.getByLabel('分隔线的粗细').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByLabel('Body: Type size').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });
});

describe('a pack of the folder', () => {
  async function opened(files: Record<string, string>): Promise<Page> {
    const served = await programs.serve(folderWith(files), 'org.yaml');
    const page = await studio.page(served.address);
    await page.locator('.sheet svg, .stale:not(:empty)').first().waitFor();
    return page;
  }

  it('is chosen, with its options, and draws the document of report build', async () => {
    const page = await opened({ 'org.yaml': BUREAU, ...PACK });
    await showView(page, '版式');
    await page.getByLabel('模板', { exact: true }).selectOption('./ours');
    await page.locator('.sheet', { hasText: '本报告由办公室负责，范围为全局。' }).first().waitFor();
    const contact = page.getByLabel('联系科室');
    expect(await contact.getAttribute('placeholder')).toBe('现为 办公室');
    await contact.fill('宣传科');
    await page.locator('.sheet', { hasText: '本报告由宣传科负责' }).first().waitFor();
    await page.getByLabel('范围').selectOption('直属单位');
    await page.locator('.sheet', { hasText: '本报告由宣传科负责，范围为直属单位。' }).first().waitFor();
    expect(await textOf(page)).toContain('templateOptions:\n  contact: 宣传科\n  scope: 直属单位\n');
    expect(await violationsOf(page)).toEqual([]);
    const made = await word(page);
    expect(made.equals(built({ 'org.yaml': await textOf(page), ...PACK }))).toBe(true);
    await page.getByLabel('模板', { exact: true }).selectOption('');
    await page.locator('.sheet', { hasText: '在市委的坚强领导' }).first().waitFor();
  });

  it('that is broken is told, and no other draws in its place', async () => {
    const page = await opened({
      'org.yaml': `${BUREAU}\ntemplate: ./ours\n`,
      ...PACK,
      'ours/blocks/opening.hbs': '{{#if}\n',
    });
    await page
      .getByText(/opening\.hbs:1/)
      .first()
      .waitFor();
    await showView(page, '版式');
    await page.locator('#look-pack-note', { hasText: 'opening.hbs:1' }).waitFor();
    await page.getByRole('button', { name: '下载' }).click();
    await page.getByRole('button', { name: 'Word 文档' }).click();
    await page
      .getByRole('alert')
      .getByText(/opening\.hbs 第1行/)
      .waitFor();
  });
});

it('says of a pack that a page without a program cannot read', async () => {
  const page = await studio.open();
  await openExample(page);
  await showView(page, '文本');
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('\ntemplate: ./ours\n');
  await page.getByText('这个文件用的模板包 ./ours 在这个页面里打不开').waitFor();
});
