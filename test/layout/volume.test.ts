import { describe, expect, it } from 'vitest';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { docxVolume } from '../../src/core/layout/docx/volume.ts';
import { volumePages } from '../../src/core/layout/drawn/pages-of.ts';
import { htmlVolume } from '../../src/core/layout/html/volume.ts';
import { markdownVolume } from '../../src/core/layout/markdown/volume.ts';
import { mistakesOf, partsOf } from '../support/docx.ts';
import { exampleUnit } from '../support/examples.ts';
import { pngOf } from '../support/pictures.ts';
import { volumeOf } from '../support/volumes.ts';

const college = volumeOf(exampleUnit('college'));
const text = async (bytes: Promise<Uint8Array>) => new TextDecoder().decode(await bytes);

describe('a volume as a web page', () => {
  it('has one title, headings that skip no level, and a way to every document', async () => {
    const page = await text(htmlVolume(college, defaultStyle));
    const levels = [...page.matchAll(/<h(\d)[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((it) => it === 1)).toHaveLength(1);
    levels.slice(1).forEach((it, index) => expect(it - (levels[index] as number)).toBeLessThanOrEqual(1));
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets).toHaveLength(college.parts.length);
    for (const id of targets) expect(page).toContain(`id="${id}"`);
  });

  it('holds its logo in itself', async () => {
    const logo = pngOf(40, 20);
    const page = await text(htmlVolume({ ...college, logo }, defaultStyle));
    expect(page).toContain(`src="data:image/png;base64,${Buffer.from(logo.bytes).toString('base64')}"`);
    expect(page).not.toMatch(/(src|href)="(?!data:|#)/);
  });
});

describe('a volume of secret papers', () => {
  const secret = {
    ...college,
    parts: college.parts.map((it) => ({
      ...it,
      document: { ...it.document, head: { classification: { level: '机密', years: 5 } } },
    })),
  };

  it('has 密级 at the top of its cover in every format, above a logo', async () => {
    const volume = { ...secret, logo: pngOf(40, 20) };
    const page = await text(htmlVolume(volume, defaultStyle));
    expect(page.indexOf('机密★5年')).toBeGreaterThan(0);
    expect(page.indexOf('机密★5年')).toBeLessThan(page.indexOf('<img class="logo"'));
    expect(await text(markdownVolume(volume, defaultStyle))).toMatch(/^机密★5年\n\n# /);
    const xml = partsOf(await docxVolume(volume, defaultStyle))['word/document.xml'] ?? '';
    expect(xml.replace(/<[^>]*>|\s/g, '')).toMatch(/^机密★5年/);
    const [cover, plain] = await Promise.all([
      volumePages(secret, defaultStyle),
      volumePages(college, defaultStyle),
    ]);
    const textsOf = (it: typeof cover) =>
      (it.pages[0]?.shapes ?? []).flatMap((shape) =>
        shape.type === 'glyphs' ? [[shape.text, Math.round(shape.baseline)] as const] : [],
      );
    const marks = textsOf(cover).filter(([, baseline]) => baseline < 200);
    expect(marks.map(([it]) => it).join('')).toBe('机密★5年');
    // The title and the words stay where they are.
    expect(textsOf(cover).slice(marks.length)).toEqual(textsOf(plain));
  });

  it('has none on its cover if its papers are not secret', async () => {
    expect(await text(htmlVolume(college, defaultStyle))).not.toContain('class="classification"');
  });
});

describe('a volume as Markdown', () => {
  it('reads as it did', async () => {
    await expect(await text(markdownVolume(college, defaultStyle))).toMatchFileSnapshot(
      '../golden/college.volume.md',
    );
  });
});

describe('a volume as .docx', () => {
  it('has the same bytes whatever was made before in the process', async () => {
    const marked = { ...college, logo: pngOf(40, 20) };
    const first = await docxVolume(marked, defaultStyle);
    expect(Buffer.from(await docxVolume(marked, defaultStyle)).equals(first)).toBe(true);
  });

  it('has its logo on the cover, as high as the style says and no wider than the text', async () => {
    for (const [width, height] of [
      [40, 20],
      [4000, 20],
    ] as const) {
      const bytes = await docxVolume({ ...college, logo: pngOf(width, height) }, defaultStyle);
      expect(await mistakesOf(bytes)).toEqual([]);
      const [, cx, cy] =
        /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(partsOf(bytes)['word/document.xml'] ?? '') ?? [];
      const millimetres = (emu: string | undefined) => Number(emu) / 36_000;
      expect(millimetres(cx)).toBeLessThanOrEqual(156.5);
      if (width === 40) expect(Math.abs(millimetres(cy) - 30)).toBeLessThan(0.5);
      expect(Math.abs(Number(cx) / Number(cy) / (width / height) - 1)).toBeLessThan(0.2);
    }
  });

  it('leaves out the red head and the record, which belong to the copy that is sent', async () => {
    const bureau = volumeOf(exampleUnit('bureau'), ['situation-report']);
    const xml = partsOf(await docxVolume(bureau, defaultStyle))['word/document.xml'] ?? '';
    expect(xml).not.toContain('青山市文化和旅游局文件');
    expect(xml).not.toContain('抄送：');
    expect(xml.replace(/<[^>]*>|\s/g, '')).toContain('青文旅〔2026〕12号');
  });
});
