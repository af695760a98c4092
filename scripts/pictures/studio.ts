import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/**
 * Takes a picture of the studio with the example open, the form left and the first page right. Needs the built program
 * and Chromium.
 *
 * @param file where the picture is written
 */
export async function pictureOfStudio(file: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, offline: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(resolve('dist/studio.html')).href);
    await page.getByRole('button', { name: '看一个示例' }).click();
    // The first page stands before the form and the last pages do.
    await page.locator('.sheet svg').first().waitFor();
    await page.locator('.sheet').last().locator('svg').waitFor({ state: 'attached' });
    await page.locator('.part').first().waitFor();
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
  }
}
