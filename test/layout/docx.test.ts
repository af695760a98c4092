import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/core/compose/compose.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { bookmarkNumbers } from '../../src/core/layout/docx/bookmarks.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { withFieldNames } from '../../src/core/layout/docx/official-fields.ts';
import { fileWith, pack } from '../../src/core/layout/docx/pack.ts';
import { sectionsOf } from '../../src/core/layout/docx/sections.ts';
import { numberedDocument } from '../../src/core/layout/numbering/numbered-document.ts';
import { mistakesOf, partsOf } from '../support/docx.ts';
import { exampleDocument, exampleDocuments, styleOf } from '../support/examples.ts';
import { runs } from '../support/runs.ts';
import { anyUnit } from '../support/unit-arbitrary.ts';

describe.each(exampleDocuments)('%s: %s', (name, kind) => {
  it('is a valid Open XML document', async () => {
    expect(await mistakesOf(await docx(exampleDocument(name, kind), styleOf(kind)))).toEqual([]);
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
      await new Promise((resolve) => setTimeout(resolve, 2100));
      expect(await digest()).toBe(first);
    } finally {
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
    fc.asyncProperty(anyUnit, async (unit) => {
      expect(await mistakesOf(await docx(compose(unit, 'situation-report'), defaultStyle))).toEqual([]);
    }),
    { numRuns: runs(40) },
  );
}, 180_000);

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
      ...withFieldNames(sectionsOf(document, defaultStyle), 1),
      ...withFieldNames(sectionsOf(document, defaultStyle, { firstBookmark: next }), 2),
    ];
    const bytes = await pack(fileWith(sections, document.properties), defaultStyle, document.properties);
    const found = marks(partsOf(bytes));
    expect(new Set(found).size).toBe(found.length);
    expect(await mistakesOf(bytes)).toEqual([]);
  });
});
