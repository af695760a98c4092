import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extensionOf, FORMATS, formatOfName } from '../../src/app/targets/formats.ts';
import { drawnFormats, formats } from '../../src/core/layout/formats.ts';

const LAYOUT = 'src/core/layout';

it('every folder with a format.ts is in the list of formats', () => {
  const folders = readdirSync(LAYOUT).filter((it) => existsSync(`${LAYOUT}/${it}/format.ts`));
  const listed = [...readFileSync(`${LAYOUT}/formats.ts`, 'utf8').matchAll(/'\.\/(\w+)\/format\.ts'/g)];
  expect(listed.map(([, folder]) => folder).sort()).toEqual(folders.sort());
  expect([...Object.keys(formats), ...Object.keys(drawnFormats)]).toHaveLength(folders.length);
});

describe.each(FORMATS)('the format %s', (format) => {
  it('is told by the extension of its files, which no other has', () => {
    expect(formatOfName(`报告.${extensionOf(format)}`)).toBe(format);
    expect(formatOfName(`报告.${extensionOf(format).toUpperCase()}`)).toBe(format);
  });
});

describe.each(Object.entries(formats))('the format %s', (_, format) => {
  it.each(['document', 'attachment', 'volume'] as const)('lays out each %s', async (subject) => {
    expect(await format[subject]()).toBeInstanceOf(Function);
  });
});

it.each(Object.entries(drawnFormats))('the format %s is drawn from pages', async (_, format) => {
  expect(await format.draw()).toBeInstanceOf(Function);
});
