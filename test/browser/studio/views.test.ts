import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saidOfDownloads } from '../../../src/studio/words/of-downloads.ts';
import { saidOfStarts } from '../../../src/studio/words/of-starts.ts';
import { saidOfUnits } from '../../../src/studio/words/of-units.ts';
import { language, said } from '../../../src/studio/words/spoken.ts';
import { report } from '../../cli/run.ts';
import { edit } from '../../support/docx.ts';
import { Looks } from './support/looks.ts';
import { DESK, drop, PHONE, Studio } from './support/studio.ts';

// Every view of the page: nothing that axe holds against it, nothing that cannot be read or pressed. With PICTURES=folder
// each is drawn there, to be looked at.

const BUREAU = readFileSync('examples/bureau.yaml', 'utf8');

/** Some dozens of looks at large pages, on a machine that does other things too. */
const LONG = 400_000;

let studio: Studio;
const folder = mkdtempSync(join(tmpdir(), 'studio-views-'));

beforeAll(async () => {
  studio = await Studio.start();
  mkdirSync(join(folder, 'units'));
  writeFileSync(join(folder, 'bureau.yaml'), BUREAU);
  expect(report(folder, ['build', 'bureau.yaml']).status).toBe(0);
  expect(report(folder, ['form', 'bureau.yaml']).status).toBe(0);
  writeFileSync(
    join(folder, 'faulty.yaml'),
    BUREAU.replace('date: 2026-12-10', 'date: 2026年12月10日').replace(
      '旺季时转办不及时',
      '旺季时转办不及时，',
    ),
  );
  writeFileSync(
    join(folder, 'units/roster.yaml'),
    'organisation: { name: 中共青山市委宣传部 }\nyear: 2026\nunits:\n  - { name: 青山市文化和旅游局 }\n  - { name: 青山市水务局, contact: 林晓岚, phone: "0000-1234567" }\n  - { name: 青山市交通局 }\n',
  );
  cpSync('examples/bureau.yaml', join(folder, 'units/文旅局.yaml'));
  writeFileSync(
    join(folder, 'units/交通局.yaml'),
    BUREAU.replaceAll('青山市文化和旅游局', '青山市交通局').replace('year: 2026', 'year: 二〇二六'),
  );
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

describe.each([
  ['desk', DESK],
  ['phone', PHONE],
] as const)('at the size of a %s', (size, viewport) => {
  describe.each(['zh', 'en'] as const)('in the language %s', (spoken) => {
    const looked: string[] = [];

    const look = async (page: Page, name: string) => {
      const looks = new Looks(page, `${size}-${spoken}`);
      await looks.at(name);
      looked.push(...looks.found);
    };

    async function opened(): Promise<Page> {
      looked.length = 0;
      language.value = spoken;
      const profile = await studio.profile(viewport);
      await profile.addInitScript(
        'for (const it of ["showOpenFilePicker", "showSaveFilePicker", "showDirectoryPicker"]) delete window[it]',
      );
      const page = await studio.open(profile);
      if (spoken === 'en') await page.getByRole('button', { name: 'English' }).click();
      return page;
    }

    const press = (page: Page, name: string | RegExp) =>
      page
        .getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
        .first()
        .click();

    async function choose(page: Page, button: string, ...files: string[]): Promise<void> {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, button)]);
      await chooser.setFiles(files.map((it) => join(folder, it)));
    }

    const show = (page: Page, view: 'form' | 'text' | 'findings' | 'look' | 'pages') =>
      page.locator(`.view-${view}`).click();

    const drawn = (page: Page) => page.locator('.sheet svg').first().waitFor({ state: 'attached' });
    const told = (page: Page) => page.locator('.part').first().waitFor({ state: 'attached' });

    it('the ways to begin', { timeout: LONG }, async () => {
      const page = await opened();
      await look(page, 'start');
      await page.evaluate(
        'document.querySelector(".start").parentElement.scrollTo(0, 1e6); scrollTo(0, 1e6)',
      );
      await look(page, 'start-below');
      await press(page, said.value.fromQuestions);
      await press(page, said.value.begin);
      await page.getByText(said.value.fieldMissing).first().waitFor();
      await look(page, 'questions-missing');
      await page.getByLabel(said.value.name).fill('云溪县人民医院');
      await page.getByLabel(said.value.subject).fill('安全生产');
      await press(page, said.value.begin);
      await drawn(page);
      await told(page);
      await look(page, 'begun');
      await press(page, new RegExp(`${said.value.toStart}$`));
      await page.locator('.drafts').waitFor();
      await look(page, 'start-drafts');
      await choose(page, saidOfStarts.value.chooseLastYear, 'bureau.yaml');
      await page.getByRole('dialog').waitFor();
      await look(page, 'rollover');
      await press(page, saidOfStarts.value.goOn);
      await page.locator('.finding').first().waitFor();
      await drawn(page);
      await look(page, 'rollover-findings');
      await show(page, 'form');
      await page.locator('.part h2 button').nth(3).click();
      await look(page, 'rollover-form');
      await drop(page, join(folder, '填报表.xlsx'));
      await page.getByRole('dialog').waitFor();
      await look(page, 'dropped-form');
      await press(page, saidOfStarts.value.asNew);
      await page.locator('.file-name', { hasText: 'org.yaml' }).waitFor();
      await told(page);
      await look(page, 'form-as-new');
      expect(looked).toEqual([]);
      await page.context().close();
    });

    it('findings, silencing, and pages with errors', { timeout: LONG }, async () => {
      const page = await opened();
      await choose(page, said.value.fromFile, 'faulty.yaml');
      await page.locator('.count.bad').first().waitFor({ state: 'attached' });
      await told(page);
      await look(page, 'faulty');
      await show(page, 'findings');
      await page.locator('.finding.error').first().waitFor();
      await look(page, 'findings');
      await page.getByRole('button', { name: said.value.silence }).first().click();
      await page.getByRole('dialog').waitFor();
      await look(page, 'silence');
      await page.keyboard.press('Enter');
      await page.getByText(said.value.fieldMissing).waitFor();
      await look(page, 'silence-missing');
      await press(page, said.value.cancel);
      await show(page, 'text');
      await page.locator('.cm-lintRange').first().waitFor();
      await page.locator('.cm-content').focus();
      await page.keyboard.press('F8');
      await look(page, 'text-faulty');
      await press(page, new RegExp(`^${saidOfDownloads.value.download}`));
      await press(page, /docx/);
      await page.getByRole('alert').getByText(saidOfDownloads.value.refused).waitFor();
      await look(page, 'refused');
      await show(page, 'findings');
      await page.locator('.finding.error').getByRole('button', { name: said.value.mend }).click();
      await page.locator('.finding.error').first().waitFor({ state: 'detached' });
      await drawn(page);
      await look(page, 'mended');
      expect(looked).toEqual([]);
      await page.context().close();
    });

    it('a folder of units', { timeout: LONG }, async () => {
      const page = await opened();
      await drop(page, join(folder, 'units'));
      await page.getByText(saidOfUnits.value.expected({ count: 3 })).waitFor();
      await page.locator('.standings').waitFor();
      await look(page, 'units');
      await page.locator('.standings summary').first().click();
      await look(page, 'units-findings');
      await press(page, new RegExp(`^${saidOfUnits.value.verify({ count: 0 }).replace(/ 0$/, '')}`));
      await look(page, 'units-verify');
      await press(page, saidOfUnits.value.summary);
      await page.locator('.summary-sheets svg').first().waitFor();
      await look(page, 'units-summary');
      await press(page, new RegExp(`^${saidOfDownloads.value.download}`));
      await look(page, 'units-download');
      expect(looked).toEqual([]);
      await page.context().close();
    });
  });
});
