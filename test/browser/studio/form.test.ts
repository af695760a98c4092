import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openExample, paste, Studio, showView, textOf } from './support/studio.ts';

const EXAMPLE = readFileSync('examples/bureau.yaml', 'utf8');

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

const openPart = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name: new RegExp(`^${name} [0-9已未]`) }).click();

async function formOfExample(): Promise<Page> {
  const page = await studio.open();
  await openExample(page);
  await showView(page, '表单');
  return page;
}

/** Waits until the text is another one, as it is to be. */
const becomes = (page: Page, text: string): Promise<void> => expect.poll(() => textOf(page), SOON).toBe(text);

it('writes one value and leaves all else, and takes it back by the one history of form and text', async () => {
  const page = await formOfExample();
  await page.getByLabel('简称').fill('文旅局');
  await becomes(page, EXAMPLE.replace('市文旅局', '文旅局'));
  await page.getByLabel('全称').press('Control+z');
  await becomes(page, EXAMPLE);
  await expect.poll(() => page.getByLabel('简称').inputValue(), SOON).toBe('市文旅局');
  await page.context().close();
});

it('takes back what was written in form and text in the order in which it was written, from either', async () => {
  const page = await formOfExample();
  const first = EXAMPLE.replace('市文旅局', '文旅局');
  await page.getByLabel('简称').fill('文旅局');
  await becomes(page, first);
  await showView(page, '文本');
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('# 说明');
  await becomes(page, `${first}# 说明`);
  await showView(page, '表单');
  await page.getByLabel('自称').fill('本局');
  await becomes(page, `${first}# 说明`.replace('selfReference: 我局', 'selfReference: 本局'));
  await page.getByLabel('自称').press('Control+z');
  await becomes(page, `${first}# 说明`);
  await page.getByLabel('自称').press('Control+z');
  await becomes(page, first);
  await showView(page, '文本');
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+z');
  await becomes(page, EXAMPLE);
  for (let times = 0; times < 3; times++) await page.keyboard.press('Control+y');
  await becomes(page, `${first}# 说明`.replace('selfReference: 我局', 'selfReference: 本局'));
  await showView(page, '表单');
  await expect.poll(() => page.getByLabel('自称').inputValue(), SOON).toBe('本局');
  await page.context().close();
});

it('takes Chinese as it is composed: no character twice, none missing', async () => {
  const page = await formOfExample();
  const devtools = await page.context().newCDPSession(page);
  const compose = async (...steps: string[]) => {
    for (const text of steps) {
      await devtools.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await page.waitForTimeout(350);
    }
    await devtools.send('Input.insertText', { text: steps.at(-1) as string });
  };
  await page.getByLabel('简称').focus();
  await page.keyboard.press('End');
  await compose('x', 'xin', '新区');
  await becomes(page, EXAMPLE.replace('shortName: 市文旅局', 'shortName: 市文旅局新区'));
  await showView(page, '文本');
  await page.locator('.cm-line', { hasText: 'shortName' }).first().click();
  await page.keyboard.press('End');
  await compose('f', 'fen', '分局');
  await becomes(page, EXAMPLE.replace('shortName: 市文旅局', 'shortName: 市文旅局新区分局'));
  await page.context().close();
});

it('makes entries of rows pasted from a spreadsheet, and a measure picks its problem by its words', async () => {
  const page = await formOfExample();
  await openPart(page, '问题');
  await page.getByRole('button', { name: '列成表格' }).click();
  const rows = page.locator('.table tbody tr');
  const before = await rows.count();
  await paste(
    rows.last().locator('input, textarea').first(),
    'P91\t阵地管理\t标识陈旧\t"两处标识\n仍是旧名。"\r\nP92\t学习培训\t记录不全\t会议记录缺页。\r\n',
  );
  await expect.poll(() => rows.count(), SOON).toBe(before + 2);
  const pasted = await textOf(page);
  expect(pasted).toContain('id: P91');
  expect(pasted).toContain('title: 记录不全');
  await page.getByRole('button', { name: '分条填写' }).click();
  await openPart(page, '问题');
  await openPart(page, '整改');
  await page
    .getByRole('checkbox', { name: /P91.*标识陈旧/ })
    .first()
    .check();
  await expect.poll(() => textOf(page), SOON).toMatch(/problems: \[wt-1, P91\]/);
  await page.context().close();
});

it('adds an entry by its first value, and removes it again', async () => {
  const page = await formOfExample();
  await openPart(page, '下年计划');
  const plan = page.getByLabel('下年计划', { exact: true });
  const old = await plan.inputValue();
  await plan.fill(`${old}\n再开展一次演练`);
  await expect.poll(() => textOf(page), SOON).toContain('- 再开展一次演练');
  await openPart(page, '报道');
  await page.getByRole('button', { name: '添加一项报道' }).click();
  const card = page.getByRole('region', { name: /^报道第/ }).last();
  await card.getByLabel('媒体').fill('青山晚报');
  await expect.poll(() => textOf(page), SOON).toContain('outlet: 青山晚报');
  await card.getByRole('button', { name: /^删除第/ }).click();
  await expect.poll(() => textOf(page), SOON).not.toContain('青山晚报');
  await page.context().close();
});

it('offers to change the old name of a unit in the elements of its document, and leaves titles of earlier ones', async () => {
  const page = await formOfExample();
  await page.getByLabel('全称').fill('青山市文化体育和旅游局');
  await page.getByText('处写着原名“青山市文化和旅游局”').waitFor();
  await page.getByRole('button', { name: '一并改成新的' }).click();
  const isNow = /^( +(?:name|letterhead|printedBy): )青山市文化和旅游局(?=$|文件|办公室)/gm;
  await becomes(page, EXAMPLE.replace(isNow, '$1青山市文化体育和旅游局'));
  await page.getByRole('button', { name: '一并改成新的' }).waitFor({ state: 'detached' });
  await page.context().close();
});
