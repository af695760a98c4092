import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { compose } from '../../src/core/compose/compose.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { bookmarkNumbers } from '../../src/core/layout/arrange/bookmarks.ts';
import { sectionsOf } from '../../src/core/layout/arrange/sections.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { fileOf } from '../../src/core/layout/docx/file.ts';
import { pack } from '../../src/core/layout/docx/pack.ts';
import { numberedDocument } from '../../src/core/layout/numbering/numbered-document.ts';
import { mistakesOf, partsOf } from '../support/docx.ts';
import { exampleDocument, exampleDocuments, styleOf } from '../support/examples.ts';
import { runs } from '../support/runs.ts';
import { anyUnit } from '../support/unit-arbitrary.ts';
import { joined, mistakesOfEach } from '../support/validate.ts';

describe('is a valid Open XML document', () => {
  let mistakes: unknown[][];
  beforeAll(async () => {
    mistakes = await mistakesOfEach(
      await Promise.all(
        exampleDocuments.map(([name, kind]) => docx(exampleDocument(name, kind), styleOf(kind))),
      ),
    );
  });

  it.each(exampleDocuments.map((it, place) => [...it, place] as const))('%s: %s', (_name, _kind, place) => {
    expect(mistakes[place]).toEqual([]);
  });
});

describe('of documents validated together', () => {
  const wrongly = (file: Uint8Array, part: string, from: string | RegExp, to: string) => {
    const parts = unzipSync(file);
    return zipSync({ ...parts, [part]: strToU8(strFromU8(parts[part] as Uint8Array).replace(from, to)) });
  };

  it.each([
    ['an element that Word does not know', 'word/document.xml', '<w:body>', '<w:body><w:unknown/>'],
    ['a footer that is not there', 'word/document.xml', /r:id="[^"]*"/, 'r:id="none"'],
    ['a mistake in a footer', 'word/footer1.xml', '<w:p>', '<w:p><w:unknown/>'],
    ['a property of two values', 'docProps/custom.xml', '<vt:lpwstr>', '<vt:lpwstr/><vt:lpwstr>'],
  ])('%s is found', async (_, part, from, to) => {
    const file = await docx(exampleDocument('bureau'), defaultStyle);
    expect(await mistakesOf(joined([file, wrongly(file, part, from, to), file]))).not.toEqual([]);
  });

  it('the one is named that has a mistake: two bookmarks of one number', async () => {
    const file = await docx(exampleDocument('bureau'), defaultStyle);
    const wrong = wrongly(file, 'word/document.xml', 'w:id="1000001"', 'w:id="1000002"');
    const [right, mistakes] = await mistakesOfEach([file, wrong]);
    expect(right).toEqual([]);
    expect(mistakes).not.toEqual([]);
  });
});

it('the smallest report has the parts that it had', async () => {
  const parts = partsOf(await docx(exampleDocument('minimal'), defaultStyle));
  const ours = [
    'docProps/core.xml',
    'word/document.xml',
    'word/fontTable.xml',
    'word/footer1.xml',
    'word/footer2.xml',
    'word/settings.xml',
    'word/styles.xml',
  ];
  expect(Object.keys(parts)).toEqual(expect.arrayContaining(ours));
  const text = ours.map((part) => `===== ${part}\n${parts[part]}\n`).join('\n');
  await expect(text).toMatchFileSnapshot('../golden/minimal.docx.xml');
});

describe('the same input gives the same bytes', () => {
  const digest = async (epoch?: number) =>
    createHash('sha256')
      .update(await docx(exampleDocument('bureau'), defaultStyle, epoch))
      .digest('hex');

  it('at any moment and in any time zone', async () => {
    const zone = process.env.TZ;
    const first = await digest();
    try {
      process.env.TZ = 'Pacific/Apia';
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 100_000_000_000 });
      expect(await digest()).toBe(first);
    } finally {
      vi.useRealTimers();
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('and carries the moment that SOURCE_DATE_EPOCH gives', async () => {
    const bytes = await docx(exampleDocument('minimal'), defaultStyle, 1_767_225_600);
    expect(partsOf(bytes)['docProps/core.xml']).toContain('2026-01-01T00:00:00Z');
    expect(await digest(1_767_225_600)).toBe(await digest(1_767_225_600));
  });
});

it('any valid data gives a valid document', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyUnit, { minLength: 20, maxLength: 20 }), async (units) => {
      const files = units.map((it) => docx(compose(it, 'situation-report'), defaultStyle));
      expect((await mistakesOfEach(await Promise.all(files))).flat()).toEqual([]);
    }),
    { numRuns: runs(2) },
  );
});

describe('bookmarks', () => {
  const marks = (parts: Record<string, string>) =>
    [...(parts['word/document.xml'] ?? '').matchAll(/<w:bookmarkStart w:name="([^"]+)" w:id="(\d+)"/g)].map(
      ([, name, id]) => `${name} ${id}`,
    );

  it('are unique in a file, those of the attachments among them', async () => {
    const found = marks(partsOf(await docx(exampleDocument('bureau'), defaultStyle)));
    expect(found.length).toBeGreaterThan(2);
    expect(new Set(found).size).toBe(found.length);
  });

  it('of a second document in the same file begin where those of the first end', async () => {
    const document = numberedDocument(exampleDocument('bureau'), 'official');
    const { next } = bookmarkNumbers(document);
    const sections = [
      ...sectionsOf(document, defaultStyle).map((it) => ({ ...it, part: 1 })),
      ...sectionsOf(document, defaultStyle, { firstBookmark: next }).map((it) => ({ ...it, part: 2 })),
    ];
    const flow = { sections, styles: [], watermark: undefined };
    const file = await fileOf(flow, defaultStyle);
    const bytes = await pack(file, defaultStyle, document.properties);
    const found = marks(partsOf(bytes));
    expect(new Set(found).size).toBe(found.length);
    expect(await mistakesOf(bytes)).toEqual([]);
  });
});
