import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saidOfComparison } from '../../../src/studio/words/of-comparison.ts';
import { saidOfDownloads } from '../../../src/studio/words/of-downloads.ts';
import { saidOfFiles } from '../../../src/studio/words/of-files.ts';
import { language, said } from '../../../src/studio/words/spoken.ts';
import { report } from '../../cli/run.ts';
import { edit } from '../../support/docx.ts';
import { Looks } from './support/looks.ts';
import { DESK, PHONE, paste, Studio } from './support/studio.ts';

// The views in which a file is filled in: the parts of the form, the text with its helpers, the style, menus and windows.
// `views.test.ts` looks at those around them.

const BUREAU = readFileSync('examples/bureau.yaml', 'utf8');

/** Some dozens of looks at large pages, on a machine that does other things too. */
const LONG = 400_000;

let studio: Studio;
const folder = mkdtempSync(join(tmpdir(), 'studio-views-of-work-'));

beforeAll(async () => {
  studio = await Studio.start();
  cpSync('examples/bureau.yaml', join(folder, 'bureau.yaml'));
  expect(report(folder, ['build', 'bureau.yaml']).status).toBe(0);
  const edited = join(folder, '改过.docx');
  cpSync(join(folder, 'bureau.docx'), edited);
  edit(edited, '的坚强领导', '的正确领导');
  edit(edited, '培训', '轮训');
});

afterAll(async () => {
  await studio?.end();
  rmSync(folder, { recursive: true, force: true });
  language.value = 'zh';
  expect(studio?.mistakes).toEqual([]);
});

/** Stands for a file that the user chose and that another program may change. */
const FILE_ON_DISK = `
  globalThis.onDisk = '';
  globalThis.showOpenFilePicker = async () => [{
    kind: 'file',
    name: 'bureau.yaml',
    getFile: async () => new File([globalThis.onDisk], 'bureau.yaml'),
    queryPermission: async () => 'granted',
    requestPermission: async () => 'granted',
  }];
`;

describe.each([
  ['desk', DESK],
  ['phone', PHONE],
] as const)('at the size of a %s', (size, viewport) => {
  it.each(['zh', 'en'] as const)(
    'a file is filled in, in the language %s',
    { timeout: LONG },
    async (spoken) => {
      language.value = spoken;
      const profile = await studio.profile(viewport);
      await profile.addInitScript(FILE_ON_DISK);
      const page = await studio.open(profile);
      if (spoken === 'en') await page.getByRole('button', { name: 'English' }).click();
      await page.evaluate((text) => Object.assign(globalThis, { onDisk: text }), BUREAU);
      const looks = new Looks(page, `${size}-${spoken}`);
      const words = said.value;
      const press = (name: string | RegExp, exact = true) =>
        page
          .getByRole('button', { name, ...(typeof name === 'string' && { exact }) })
          .first()
          .click();
      const show = (view: string) => page.locator(`.view-${view}`).click();
      /** Opens a part of the form at the top of the view. */
      const part = async (key: string) => {
        const it = page.locator(`[data-path='${JSON.stringify([key])}']`);
        await it.locator('h2 button').click();
        await it.evaluate((one) => one.scrollIntoView());
        return it;
      };

      await press(words.fromFile);
      await page.locator('.sheet svg').first().waitFor({ state: 'attached' });
      await page.locator('.part').first().waitFor({ state: 'attached' });
      await looks.at('form');
      for (const key of [
        'document',
        'leadership',
        'systems',
        'work',
        'figures',
        'problems',
        'rectifications',
      ]) {
        const it = await part(key);
        await looks.at(`form-${key}`);
        if (key === 'problems') {
          await it.getByRole('button', { name: words.asTable }).click();
          const rows = it.locator('.table tbody tr');
          const before = await rows.count();
          await paste(
            rows.last().locator('input, textarea').first(),
            'P91\t阵地管理\t标识陈旧\t两处标识仍是旧名。\n',
          );
          await expect.poll(() => rows.count()).toBe(before + 1);
          await looks.at('form-problems-table');
        }
        if (key === 'rectifications') {
          const card = it.locator('.card').first();
          await card.getByRole('checkbox').last().check();
          await card.locator('select').first().scrollIntoViewIfNeeded();
          await card.locator('select').first().focus();
          await looks.at('form-measure');
          await card.locator('input[type=date]').first().scrollIntoViewIfNeeded();
          await card.locator('input[type=date]').first().fill('');
          await page.waitForTimeout(600);
          await looks.at('form-measure-date');
        }
        await it.locator('h2 button').first().click();
      }

      await show('text');
      await page.locator('.cm-line', { hasText: 'letterhead:' }).first().click();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+Space');
      await page.locator('.cm-tooltip-autocomplete .cm-completionInfo').waitFor();
      await looks.at('text-completion');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+z');
      await page.getByText('selfReference', { exact: true }).first().hover();
      await page.locator('.explained').waitFor();
      await looks.at('text-hover');
      await page.mouse.move(0, 0);
      await page.locator('.cm-content').focus();
      await page.keyboard.press('Control+f');
      await page.locator('.cm-search').waitFor();
      await page.keyboard.type('整改');
      await looks.at('text-search');
      await page.keyboard.press('Escape');

      await show('look');
      await page.locator('#view-look .fields').first().waitFor();
      await looks.at('look');
      await page.locator('#view-look summary').first().click();
      await page
        .locator('#view-look summary')
        .first()
        .evaluate((it) => it.scrollIntoView());
      await looks.at('look-all');

      await press(new RegExp(`^${saidOfDownloads.value.download}`));
      await looks.at('downloads');
      await press(saidOfDownloads.value.fonts);
      await page.getByRole('dialog').waitFor();
      await looks.at('fonts');
      await press(words.close);
      await press(new RegExp(`^${words.more}`));
      await looks.at('more');
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        press(saidOfComparison.value.compare),
      ]);
      await chooser.setFiles(join(folder, '改过.docx'));
      await page.getByRole('dialog').locator('ins').first().waitFor();
      await looks.at('compare');
      await press(words.close);

      await page.evaluate(
        (text) => Object.assign(globalThis, { onDisk: text }),
        BUREAU.replace('市文旅局', '文旅局'),
      );
      await page.keyboard.press('Control+s');
      await page.getByRole('dialog').getByText(saidOfFiles.value.keepMine).waitFor();
      await looks.at('conflict');
      await page.locator('dialog summary').click();
      await looks.at('conflict-lines');
      expect(looks.found).toEqual([]);
      await page.context().close();
    },
  );
});
