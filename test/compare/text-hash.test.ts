import { describe, expect, it } from 'vitest';
import { provenanceOf } from '../../src/core/archive/provenance.ts';
import { reviewedTextHash } from '../../src/core/compare/docx/only-resaved.ts';
import { readReviewed } from '../../src/core/compare/docx/read-docx.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { docxVolume } from '../../src/core/layout/docx/volume.ts';
import { exampleDocument, exampleDocuments, exampleUnit, styleOf } from '../support/examples.ts';
import { volumeOf } from '../support/volumes.ts';

describe('the hash of a text', () => {
  it.each(exampleDocuments)(
    'of %s, %s, is the same when the file is written as when it is read',
    async (name, kind) => {
      const made = await docx(exampleDocument(name, kind), styleOf(kind));
      expect(provenanceOf(made).text).toBe(reviewedTextHash(readReviewed(made)));
    },
  );

  it('is so too with marks of XML in its properties and its text', async () => {
    const document = exampleDocument('minimal');
    const odd = ` <a> & "b" 'c' ${document.title} `;
    const made = await docx(
      {
        ...document,
        title: odd,
        properties: { ...document.properties, title: odd, author: odd, keywords: [odd, odd] },
      },
      styleOf('situation-report'),
    );
    expect(provenanceOf(made).text).toBe(reviewedTextHash(readReviewed(made)));
  });

  it('of a volume likewise, with its contents and page numbers', async () => {
    const made = await docxVolume(volumeOf(exampleUnit('college')), styleOf('situation-report'));
    expect(provenanceOf(made).text).toBe(reviewedTextHash(readReviewed(made)));
  });
});
