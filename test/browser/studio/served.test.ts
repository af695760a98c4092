import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { report } from '../../cli/run.ts';
import { Programs, type Served } from './support/served.ts';
import { DESK, PHONE, showView, textOf, violationsOf } from './support/studio.ts';

// These run the built program, as somebody does who has installed it.

const BUREAU = readFileSync('examples/bureau.yaml', 'utf8');

let browser: Browser;
let folder: string;
let programs: Programs;
const contexts: BrowserContext[] = [];
const mistakes: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    env: { ...process.env, FONTCONFIG_FILE: resolve('test/drawn/fonts.conf') },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
});

afterAll(async () => {
  await browser?.close();
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'studio-served-'));
  programs = new Programs();
});

afterEach(async () => {
  for (const it of contexts.splice(0)) await it.close();
  programs.end();
  rmSync(folder, { recursive: true, force: true });
  expect(mistakes.splice(0)).toEqual([]);
});

/** Starts `report studio`, which is ended after the test. */
const started = (...args: string[]): Promise<Served> => programs.serve(folder, ...args);

async function opened(address: string, context?: BrowserContext): Promise<Page> {
  const profile = context ?? (await browser.newContext({ viewport: DESK, acceptDownloads: true }));
  if (!context) contexts.push(profile);
  const page = await profile.newPage();
  page.setDefaultTimeout(30_000);
  page.on('pageerror', (error) => mistakes.push(String(error)));
  await page.goto(address);
  return page;
}

const onDisk = (name = 'org.yaml'): string => readFileSync(join(folder, name), 'utf8');

async function typeAtEnd(page: Page, words: string): Promise<void> {
  await showView(page, '文本');
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

const drawn = (page: Page) => page.locator('.sheet svg').first().waitFor();

describe('report studio org.yaml', () => {
  beforeEach(() => writeFileSync(join(folder, 'org.yaml'), BUREAU));

  it('opens the file, saves it, and lets the address be used once', async () => {
    const { address, program } = await started('org.yaml');
    const page = await opened(address);
    await drawn(page);
    expect(await textOf(page)).toBe(BUREAU);
    expect(new URL(page.url()).hash).toBe('');
    await typeAtEnd(page, '# 写在最后');
    expect(onDisk()).toBe(BUREAU);
    await page.keyboard.press('Control+s');
    await page.getByText(/^已保存/).waitFor();
    expect(onDisk()).toBe(`${BUREAU}# 写在最后`);
    // Loaded again, the tab goes on; another one has no key.
    await page.reload();
    await drawn(page);
    expect(await textOf(page)).toBe(`${BUREAU}# 写在最后`);
    const other = await opened(address);
    await other.getByText('这个网址已经用过').waitFor();
    const ended = new Promise((status) => program.once('exit', status));
    program.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  it('downloads the bytes that report build writes, attachments that are files included', async () => {
    cpSync('examples', folder, { recursive: true });
    const { address } = await started('bureau.yaml');
    const page = await opened(address);
    await drawn(page);
    await page.getByRole('button', { name: '下载' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Word 文档' }).click(),
    ]);
    expect(report(folder, ['build', 'bureau.yaml']).status).toBe(0);
    expect(readFileSync(await download.path()).equals(readFileSync(join(folder, 'bureau.docx')))).toBe(true);
  });

  it('draws a PDF in the fonts of the machine, to the bytes that report build writes', async () => {
    const { address } = await started('org.yaml');
    const page = await opened(address);
    await drawn(page);
    await page.getByRole('button', { name: '下载' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^PDF（/ }).click(),
    ]);
    expect(report(folder, ['build', 'org.yaml', '-f', 'pdf']).status).toBe(0);
    expect(readFileSync(await download.path()).equals(readFileSync(join(folder, 'org.pdf')))).toBe(true);
    await page.getByText('方正小标宋简体').first().waitFor();
  });

  it('takes in what another program changes', async () => {
    const { address } = await started('org.yaml');
    const page = await opened(address);
    await drawn(page);
    const theirs = BUREAU.replace('青山市文化和旅游局', '青山市文旅局');
    writeFileSync(join(folder, 'org.yaml'), theirs);
    await page.getByText('别的程序改了 org.yaml').waitFor();
    expect(await textOf(page)).toBe(theirs);
    await page.locator('.sheet', { hasText: '青山市文旅局' }).first().waitFor();
  });

  it.each([
    ['留这里的', `${BUREAU}# 我`, 'org.20'],
    ['用磁盘上的', `# 别人\n${BUREAU}`, 'org.副本.yaml'],
  ])('shows both versions where both have changed, and by %s loses neither', async (choice, kept, copy) => {
    const { address } = await started('org.yaml');
    const page = await opened(address);
    await drawn(page);
    await typeAtEnd(page, '# 我');
    writeFileSync(join(folder, 'org.yaml'), `# 别人\n${BUREAU}`);
    const both = page.getByRole('dialog');
    await both.getByText('# 别人').waitFor();
    await both.getByText('# 我').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/conflict.png` });
    // Put off, saving asks again and writes nothing.
    await both.getByRole('button', { name: '以后再选' }).click();
    await page.keyboard.press('Control+s');
    await both.waitFor();
    expect(onDisk()).toBe(`# 别人\n${BUREAU}`);
    await both.getByRole('button', { name: choice }).click();
    await both.waitFor({ state: 'detached' });
    await expect.poll(() => onDisk()).toBe(kept);
    const other = kept.startsWith('# 别人') ? `${BUREAU}# 我` : `# 别人\n${BUREAU}`;
    const [name = ''] = readdirSync(folder).filter((it) => it.startsWith(copy));
    expect(onDisk(name)).toBe(other);
    expect(await textOf(page)).toBe(kept);
  });

  it('counts what was typed into a field a moment ago as a change, and saves it', async () => {
    const { address } = await started('org.yaml');
    const page = await opened(address);
    await drawn(page);
    const field = page.getByLabel('简称');
    await field.fill('甲局');
    writeFileSync(join(folder, 'org.yaml'), BUREAU.replace('shortName: 市文旅局', 'shortName: 丙局'));
    const both = page.getByRole('dialog');
    await both.getByRole('row', { name: '单位，简称 甲局 丙局' }).waitFor();
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/conflict-values.png` });
    await both.getByRole('button', { name: '留这里的' }).click();
    await both.waitFor({ state: 'detached' });
    await expect.poll(() => onDisk()).toContain('shortName: 甲局');
    await field.fill('乙局');
    await page.keyboard.press('Control+s');
    await expect.poll(() => onDisk()).toContain('shortName: 乙局');
  });

  it('keeps what is written when the program and the browser are killed', async () => {
    const { address, program } = await started('org.yaml');
    const page = await opened(address);
    await drawn(page);
    await typeAtEnd(page, '# 还没有保存的话');
    await page.waitForTimeout(1900);
    program.kill('SIGKILL');
    await page.context().close();
    contexts.length = 0;
    expect(onDisk()).toBe(BUREAU);
    const after = await opened((await started('org.yaml')).address);
    await after.getByText('上次没有保存的修改').waitFor();
    expect(await textOf(after)).toBe(`${BUREAU}# 还没有保存的话`);
    await showView(after, '文本');
    await after.locator('.cm-content').focus();
    await after.keyboard.press('Control+z');
    expect(await textOf(after)).toBe(BUREAU);
  });

  it('shows both versions where another program changed the file after the page was killed', async () => {
    const { address, program } = await started('org.yaml');
    const page = await opened(address);
    await drawn(page);
    await typeAtEnd(page, '# 我');
    await page.waitForTimeout(1900);
    program.kill('SIGKILL');
    writeFileSync(join(folder, 'org.yaml'), `# 别人\n${BUREAU}`);
    const after = await opened((await started('org.yaml')).address);
    await after.getByRole('dialog').getByText('# 别人').waitFor();
    await after.getByRole('dialog').getByText('# 我').waitFor();
    expect(onDisk()).toBe(`# 别人\n${BUREAU}`);
  });

  it('says that the program has ended, and keeps the text on the page', async () => {
    const { address, program } = await started('org.yaml');
    const page = await opened(address);
    await drawn(page);
    program.kill('SIGKILL');
    await typeAtEnd(page, '# 还在');
    await page.keyboard.press('Control+s');
    // Beside the notice the line of the file's state says so too, as soon as the draft could not be kept.
    await page.getByText('打开这个页面的程序已经结束').first().waitFor();
    expect(await textOf(page)).toBe(`${BUREAU}# 还在`);
  });

  it('writes a deleted file again when it is saved', async () => {
    const { address } = await started('org.yaml');
    const page = await opened(address);
    await drawn(page);
    rmSync(join(folder, 'org.yaml'));
    await page.getByText('被别的程序删除或移走').waitFor();
    await page.keyboard.press('Control+s');
    await page.getByText(/^已保存/).waitFor();
    expect(onDisk()).toBe(BUREAU);
  });

  it('keeps line ends and the byte order mark', async () => {
    const windows = `\ufeff${BUREAU.replaceAll('\n', '\r\n')}`;
    writeFileSync(join(folder, 'org.yaml'), windows);
    const { address } = await started('org.yaml');
    const page = await opened(address);
    await drawn(page);
    await typeAtEnd(page, '# 完');
    await page.keyboard.press('Control+s');
    await page.getByText(/^已保存/).waitFor();
    expect(onDisk()).toBe(`${windows}# 完`);
  });
});

describe('report studio FOLDER', () => {
  it('begins in an empty folder, and saves there, over no file', async () => {
    const { address } = await started();
    const page = await opened(address);
    await page.getByText('还没有单位的文件').waitFor();
    await page.getByRole('button', { name: '看一个示例' }).click();
    await drawn(page);
    writeFileSync(join(folder, 'bureau.yaml'), '# 别人的\n');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText(/^已保存/).waitFor();
    expect([onDisk('bureau.2.yaml'), onDisk('bureau.yaml')]).toEqual([BUREAU, '# 别人的\n']);
  });

  it('lists its files, and opens one', async () => {
    mkdirSync(join(folder, '各科'));
    writeFileSync(join(folder, '各科/一科.yaml'), BUREAU);
    writeFileSync(join(folder, 'report.config.yaml'), 'rules: {}\n');
    const { address } = await started('.');
    const page = await opened(address);
    const { length } = await page.getByRole('button', { name: /\.yaml$/ }).all();
    await page.getByRole('button', { name: '各科/一科.yaml' }).waitFor();
    expect(await page.getByRole('button', { name: /\.yaml$/ }).count()).toBe(Math.max(1, length));
    expect(await violationsOf(page)).toEqual([]);
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/folder.png` });
    await page.getByRole('button', { name: '各科/一科.yaml' }).click();
    await drawn(page);
    await typeAtEnd(page, '# 完');
    await page.keyboard.press('Control+s');
    await page.getByText(/^已保存/).waitFor();
    expect(onDisk('各科/一科.yaml')).toBe(`${BUREAU}# 完`);
  });
});

describe('report studio --export', () => {
  it.each([
    ['desk', DESK],
    ['phone', PHONE],
  ])(
    'writes a page that opens by a double click with the facts in it, at the size of a %s',
    async (size, viewport) => {
      cpSync('examples', folder, { recursive: true });
      const nasty = `${BUREAU}# </script><script>document.title="逃出"</script><!-- <script> &amp; $& \u2028\n`;
      writeFileSync(join(folder, 'bureau.yaml'), nasty);
      const { status, stdout } = report(folder, ['studio', 'bureau.yaml', '--export', '报告.html']);
      expect([status, stdout]).toEqual([0, '报告.html\n']);
      const context = await browser.newContext({ viewport, offline: true, acceptDownloads: true });
      contexts.push(context);
      const asked: string[] = [];
      context.on('request', (it) => {
        if (!/^(file|blob|data):/.test(it.url())) asked.push(it.url());
      });
      const page = await opened(pathToFileURL(join(folder, '报告.html')).href, context);
      await page.locator('.sheet svg').first().waitFor({ state: 'attached' });
      // The first page stands there before the editor does.
      await page.locator('.cm-content').waitFor({ state: 'attached' });
      expect(await textOf(page)).toBe(nasty);
      expect(await page.title()).toContain('bureau.yaml');
      if (process.env.PICTURES)
        await page.screenshot({ path: `${process.env.PICTURES}/exported-${size}.png` });
      await page.getByRole('button', { name: '下载' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Word 文档' }).click(),
      ]);
      expect(report(folder, ['build', 'bureau.yaml']).status).toBe(0);
      expect(readFileSync(await download.path()).equals(readFileSync(join(folder, 'bureau.docx')))).toBe(
        true,
      );
      // Nothing that runs in the page may ask a host for anything.
      const refused = await page.evaluate(() =>
        fetch('http://127.0.0.1:9/').then(
          () => 'asked',
          (error: Error) => error.name,
        ),
      );
      expect([refused, asked]).toEqual(['TypeError', []]);
    },
  );
});
