import { describe, expect, it } from 'vitest';
import { reviewedTextHash } from '../../src/core/compare/docx/only-resaved.ts';
import { ownTextHash } from '../../src/core/compare/docx/own-text-hash.ts';
import { readReviewed } from '../../src/core/compare/docx/read-docx.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { docxVolume } from '../../src/core/layout/docx/volume.ts';
import { exampleDocument, exampleDocuments, exampleUnit, styleOf } from '../support/examples.ts';
import { volumeOf } from '../support/volumes.ts';

describe('the hash of a text', () => {
  it.each(exampleDocuments)('of %s, %s, is the same read quickly as read in full', async (name, kind) => {
    const made = await docx(exampleDocument(name, kind), styleOf(kind));
    expect(ownTextHash(made)).toBe(reviewedTextHash(readReviewed(made)));
  });

  it('of a volume likewise, with its contents and page numbers', async () => {
    const made = await docxVolume(volumeOf(exampleUnit('college')), styleOf('situation-report'));
    expect(ownTextHash(made)).toBe(reviewedTextHash(readReviewed(made)));
  });
});
