import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { docxVolume } from '../../src/core/layout/docx/volume.ts';
import { mistakesOf, partsOf } from '../support/docx.ts';
import { exampleUnit } from '../support/examples.ts';
import { largeUnit, volumeOf } from '../support/volumes.ts';
import { type Page, renderFiles } from './support/render.ts';

const volumes = { college: volumeOf(exampleUnit('college')), large: volumeOf(largeUnit()) };
const files: Record<string, Uint8Array> = {};
let all: Awaited<ReturnType<typeof renderFiles>>;
beforeAll(async () => {
  for (const [name, volume] of Object.entries(volumes)) files[name] = await docxVolume(volume, defaultStyle);
  all = await renderFiles(files);
});
afterAll(() => all?.dispose());

const NUMBER = /^—(\d+)—$/;
/** The printed number; on a landscape page it runs down the left side, one digit on each line. */
function numberOf({ lines, width, height }: Page): string | undefined {
  if (width < height) return lines.map(({ text }) => NUMBER.exec(text)?.[1]).find((it) => it !== undefined);
  const aside = lines.flatMap(({ words }) => words).filter(({ right }) => right < 35);
  const figures = aside.sort((one, other) => one.top - other.top).map(({ text }) => text);
  return NUMBER.exec(figures.join(''))?.[1];
}

/** The lines of the table of contents in the file: the entry and its page. */
function contents(name: string): { text: string; bookmark: string; page: string }[] {
  const xml = partsOf(files[name] as Uint8Array)['word/document.xml'] ?? '';
  return [...xml.matchAll(/<w:pStyle w:val="TOC[12]"\/>[\s\S]*?<\/w:p>/g)].map(([entry]) => {
    const [, bookmark = '', page = ''] =
      /PAGEREF (\S+)[\s\S]*?separate"\/>\n<w:t[^>]*>(\d+)<\/w:t>/.exec(entry) ?? [];
    const text = [...entry.split('fldCharType="begin"')[0]!.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(
      ([, it]) => it,
    );
    return { text: text.join(''), bookmark, page };
  });
}

const folded = (text: string) => text.replace(/\s/g, '');

describe.each(Object.keys(volumes))('%s', (name) => {
  it('is a valid Open XML document, and asks for no field to be updated', async () => {
    expect(await mistakesOf(files[name] as Uint8Array)).toEqual([]);
    const parts = partsOf(files[name] as Uint8Array);
    expect(parts['word/document.xml']).not.toMatch(/w:dirty/);
    expect(parts['word/settings.xml']).not.toMatch(/updateFields/);
  });

  it('names for each heading the page on which LibreOffice draws it', () => {
    const pages = all.of(name).pages;
    const entries = contents(name);
    expect(entries.length).toBeGreaterThan(15);
    for (const { text, page } of entries) {
      const drawn = pages.filter((it) => numberOf(it) === page);
      expect(drawn, `${text}: page ${page}`).toHaveLength(1);
      const content = folded(drawn[0]!.lines.map((it) => it.text).join(''));
      expect(content, `${text}: page ${page}`).toContain(folded(text.replace(/^附件\d*/, '')));
    }
  });

  it('has page numbers that run on from 1, each document on an odd page', () => {
    const numbers = all
      .of(name)
      .pages.map(numberOf)
      .filter((it) => it !== undefined)
      .map(Number);
    const first = numbers.indexOf(1);
    for (const [index, number] of numbers.slice(first).entries())
      expect(number).toBeGreaterThanOrEqual(index + 1);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const { text, page } of contents(name)) {
      const isDocument = volumes[name as 'college'].parts.some(
        ({ document }) => document.properties.title === text,
      );
      if (isDocument) expect(Number(page) % 2, text).toBe(1);
    }
  });

  it('has the volume’s title above even pages and the document’s above odd ones', () => {
    const volume = volumes[name as 'college'];
    for (const page of all.of(name).pages) {
      const number = Number(numberOf(page));
      const [head] = page.lines;
      if (!number || page.width > page.height || !head) continue;
      const titles = volume.parts.map(({ document }) => folded(document.properties.title));
      if (number % 2 === 0) expect(head.text).toBe(folded(volume.title));
      else expect(titles.some((it) => it.startsWith(head.text.replace('…', '')))).toBe(true);
      expect(head.bottom).toBeLessThan(37);
    }
  });
});

it('the large one has more than forty pages', () => {
  expect(all.of('large').pages.length).toBeGreaterThan(40);
});

it('the same volume gives the same bytes', async () => {
  expect(await docxVolume(volumeOf(exampleUnit('college')), defaultStyle)).toEqual(files.college);
});
