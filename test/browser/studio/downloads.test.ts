import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mistakesOfEach } from '../../support/validate.ts';
import { openExample, Studio, violationsOf } from './support/studio.ts';

let studio: Studio;
let folder: string;
/** Two fonts, as somebody copies them from another computer. */
let fonts: string;

beforeAll(async () => {
  studio = await Studio.start();
  folder = mkdtempSync(join(tmpdir(), 'studio-downloads-'));
  cpSync('examples', folder, { recursive: true });
  writeFileSync(join(folder, 'no-fonts.conf'), '<fontconfig/>\n');
  fonts = join(folder, 'fonts');
  mkdirSync(fonts);
  for (const family of ['AR PL UMing CN', 'AR PL UKai CN']) {
    const path = execFileSync('fc-match', ['--format', '%{file}', family], { encoding: 'utf8' });
    cpSync(path, join(fonts, path.split('/').at(-1) ?? ''));
  }
});

afterAll(async () => {
  await studio?.end();
  rmSync(folder, { recursive: true, force: true });
  expect(studio?.mistakes).toEqual([]);
});

const menu = (page: Page) => page.getByRole('button', { name: '下载', exact: true }).click();

async function downloaded(page: Page, item: string | RegExp): Promise<Download> {
  await menu(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: item }).click(),
  ]);
  return download;
}

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

/** What the program writes of the example where there are no fonts but those of a folder. */
function written(name: string, ...args: string[]): Buffer {
  execFileSync(process.execPath, [resolve('bin/report.js'), ...args], {
    cwd: folder,
    stdio: 'ignore',
    env: { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8', FONTCONFIG_FILE: join(folder, 'no-fonts.conf') },
  });
  return readFileSync(join(folder, name));
}

it('downloads the bytes that the command line writes', async () => {
  const page = await studio.open();
  await openExample(page);
  const docx = await downloaded(page, /^Word/);
  expect(docx.suggestedFilename()).toBe('bureau.docx');
  const bytes = await bytesOf(docx);
  expect(bytes.equals(written('bureau.docx', 'build', 'bureau.yaml'))).toBe(true);
  expect(await mistakesOfEach([bytes])).toEqual([[]]);
  for (const [item, format] of [
    [/^网页/, 'html'],
    [/^纯文字/, 'md'],
    [/^图形/, 'svg'],
    [/^OFD/, 'ofd'],
  ] as const) {
    const download = await downloaded(page, item);
    const name = `bureau.${format}`;
    expect(download.suggestedFilename()).toBe(name);
    const same = (await bytesOf(download)).equals(written(name, 'build', 'bureau.yaml', '-f', format));
    expect([format, same]).toEqual([format, true]);
  }
  for (const [item, name, ...args] of [
    [/^整改台账/, '整改台账.xlsx', 'ledger', 'bureau.yaml'],
    [/^填报表/, '填报表.xlsx', 'form', 'bureau.yaml'],
  ] as const) {
    const download = await downloaded(page, item);
    expect(download.suggestedFilename()).toBe(name);
    expect([name, (await bytesOf(download)).equals(written(name, ...args))]).toEqual([name, true]);
  }
  await page.context().close();
});

it('shows the one document that a file has, and makes what the command line makes of it and of its volume', async () => {
  const college = readFileSync('examples/college.yaml', 'utf8');
  // Without a leading group, and with one more kind alone.
  const parts = college.split(/^(?=\p{Script=Han}+:)/mu);
  const only = parts.filter((it) => !/^(领导小组|实施意见|实施细则|上年遗留):/u.test(it)).join('');
  writeFileSync(join(folder, 'only.yaml'), only);
  const profile = await studio.profile();
  await profile.addInitScript('delete window.showOpenFilePicker');
  const page = await studio.open(profile);
  // Another file was open before, of which the volume was shown.
  await openExample(page);
  const product = page.getByRole('combobox', { name: '公文' });
  await product.selectOption('volume');
  await page.getByRole('button', { name: '更多' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '打开', exact: true }).click(),
  ]);
  await chooser.setFiles(join(folder, 'only.yaml'));
  await expect.poll(() => product.inputValue(), { timeout: 30_000 }).toBe('provisions');
  await page.locator('.sheet svg').first().waitFor();
  const docx = await downloaded(page, /^Word/);
  expect(docx.suggestedFilename()).toBe('only.provisions.docx');
  const all = written('only.provisions.docx', 'build', 'only.yaml', '--document', '全部');
  expect((await bytesOf(docx)).equals(all)).toBe(true);
  expect(readdirSync(folder).filter((it) => /^only\..*docx$/.test(it))).toEqual(['only.provisions.docx']);
  await product.selectOption('volume');
  const volume = await downloaded(page, /^Word/);
  expect(volume.suggestedFilename()).toBe('only.volume.docx');
  const bound = written('only.volume.docx', 'build', 'only.yaml', '--document', '汇编');
  expect((await bytesOf(volume)).equals(bound)).toBe(true);
  await profile.close();
});

it('makes all documents of a file at once, and names those that errors keep it from making', async () => {
  const profile = await studio.profile();
  await profile.addInitScript('delete window.showOpenFilePicker');
  const opened = async (name: string, content: string): Promise<Page> => {
    writeFileSync(join(folder, name), content);
    const page = await studio.open(profile);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: '打开已有的文件' }).click(),
    ]);
    await chooser.setFiles(join(folder, name));
    await page.locator('.part').first().waitFor();
    return page;
  };
  const college = readFileSync('examples/college.yaml', 'utf8');
  const page = await opened('成套.yaml', college);
  const zip = await downloaded(page, '全部 5 份公文（.zip）');
  expect(zip.suggestedFilename()).toBe('成套.全部公文.zip');
  const files = unzipSync(await bytesOf(zip));
  written('成套.docx', 'build', '成套.yaml', '--document', '全部');
  const names = readdirSync(folder).filter((it) => /^成套\..*docx$/.test(it));
  expect(Object.keys(files).sort()).toEqual(names.sort());
  for (const name of names) {
    const same = readFileSync(join(folder, name)).equals(files[name] as Uint8Array);
    expect([name, same]).toEqual([name, true]);
  }
  await page.close();
  const faulty = await opened('成套.yaml', college.replace('全年未发生有影响的火灾事故。', '妥否，请批示。'));
  await menu(faulty);
  if (process.env.PICTURES) await faulty.screenshot({ path: `${process.env.PICTURES}/downloads.png` });
  await faulty.getByRole('button', { name: /^全部/ }).click();
  await faulty.getByText('还有错误，改正后才能成文：情况报告').waitFor();
  // Another one alone is made all the same.
  await faulty.getByRole('combobox', { name: '公文' }).selectOption('rules');
  await faulty.locator('.sheet svg').first().waitFor();
  expect((await downloaded(faulty, /^Word/)).suggestedFilename()).toBe('成套.rules.docx');
  await profile.close();
});

it('says what a PDF needs where there is no font, and draws it in those that are chosen, from then on', async () => {
  const profile = await studio.profile();
  const page = await studio.open(profile);
  await openExample(page);
  await menu(page);
  await page.getByRole('button', { name: /^PDF（/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('PDF 里要放进字体').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/fonts.png` });
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialog.getByRole('button', { name: '选择字体文件夹' }).click(),
  ]);
  const [download] = await Promise.all([page.waitForEvent('download'), chooser.setFiles(fonts)]);
  const wanted = written('bureau.pdf', 'build', 'bureau.yaml', '-f', 'pdf', '--fonts', 'fonts');
  expect((await bytesOf(download)).equals(wanted)).toBe(true);
  await dialog.waitFor({ state: 'detached' });
  // Kept: the next page of the browser asks for none.
  await page.close();
  const next = await studio.open(profile);
  await next.getByRole('button', { name: '看一个示例' }).click();
  await next.locator('.sheet svg').first().waitFor();
  const again = await downloaded(next, /^PDF（/);
  expect((await bytesOf(again)).equals(wanted)).toBe(true);
  await menu(next);
  await next.getByRole('button', { name: /^PDF 的字体/ }).click();
  await next.getByRole('dialog').getByRole('button', { name: '忘掉选过的字体' }).click();
  await next.getByText('现在没有字体可用').waitFor();
  await profile.close();
});

it('draws in the fonts of the computer, where the user lets the browser give them', async () => {
  const profile = await studio.profile();
  await profile.grantPermissions(['local-fonts']);
  const page = await studio.open(profile);
  await openExample(page);
  await menu(page);
  await page.getByRole('button', { name: /^PDF（/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: '用这台电脑的字体' }).click(),
  ]);
  const bytes = await bytesOf(download);
  writeFileSync(join(folder, 'computer.pdf'), bytes);
  const fontsIn = execFileSync('pdffonts', [join(folder, 'computer.pdf')], { encoding: 'utf8' });
  expect(fontsIn).toMatch(/UMing|NotoSerif|NotoSans|UKai/);
  expect(execFileSync('pdftotext', [join(folder, 'computer.pdf'), '-'], { encoding: 'utf8' })).toContain(
    '青山市文化和旅游局',
  );
  await profile.close();
});
