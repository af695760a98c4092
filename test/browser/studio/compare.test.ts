import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { report } from '../../cli/run.ts';
import { openExample, Studio, textOf, violationsOf } from './support/studio.ts';

const BUREAU = readFileSync('examples/bureau.yaml', 'utf8');

let studio: Studio;
let folder: string;

beforeAll(async () => {
  studio = await Studio.start();
  folder = mkdtempSync(join(tmpdir(), 'studio-compare-'));
  cpSync('examples/bureau.yaml', join(folder, 'bureau.yaml'));
  expect(report(folder, ['build', 'bureau.yaml']).status).toBe(0);
});

afterAll(async () => {
  await studio?.end();
  rmSync(folder, { recursive: true, force: true });
  expect(studio?.mistakes).toEqual([]);
});

it('shows what somebody edited in the .docx side by side, and takes a passage over', async () => {
  const parts = unzipSync(readFileSync(join(folder, 'bureau.docx')));
  const body = strFromU8(parts['word/document.xml'] as Uint8Array);
  expect(BUREAU).toContain('培训');
  const [, sentence = ''] = /description: (.+)/.exec(BUREAU) ?? [];
  const words = sentence.slice(0, 6);
  expect(body).toContain(words);
  // One passage of the file's own words, and one of the template's.
  const edited = body.replace(words, `改过的${words}`).replace('的坚强领导', '的正确领导');
  expect(edited).not.toBe(body);
  parts['word/document.xml'] = strToU8(edited);
  writeFileSync(join(folder, '改过.docx'), zipSync(parts));
  const page = await studio.open();
  await openExample(page);
  const choose = async (file: string) => {
    await page.getByRole('button', { name: '更多' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: /^与改过的/ }).click(),
    ]);
    await chooser.setFiles(join(folder, file));
  };
  await choose('改过.docx');
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^2 处不同/).waitFor();
  await dialog.locator('ins', { hasText: '改过' }).first().waitFor();
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/compare.png` });
  expect(await violationsOf(page)).toEqual([]);
  // What the template says cannot be taken over; the text stays as it is.
  await dialog.getByRole('row', { name: /正确/ }).getByRole('button').click();
  await page.getByText('这一处不能自动写进文件').waitFor();
  expect(await textOf(page)).toBe(BUREAU);
  await dialog
    .getByRole('row', { name: /改过的/ })
    .getByRole('button')
    .click();
  // The ledger that is attached prints the same words, which the .docx has as they were.
  await dialog.getByRole('row', { name: /^表/ }).waitFor();
  expect(await dialog.getByRole('row', { name: /^正文第 29 段/ }).count()).toBe(0);
  expect(await textOf(page)).toBe(BUREAU.replace(words, `改过的${words}`));
  await dialog.getByRole('button', { name: '关闭' }).click();
  writeFileSync(join(folder, '不是.docx'), 'no document');
  await choose('不是.docx');
  await page
    .getByText(/不是.docx/)
    .first()
    .waitFor();
  await page.context().close();
});
