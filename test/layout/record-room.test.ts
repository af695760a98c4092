import { expect, it } from 'vitest';
import type { Document } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { recordRoom } from '../../src/core/layout/arrange/record-room.ts';
import { FILE_START } from '../../src/core/model/diagnostic.ts';
import type { Path } from '../../src/core/model/source.ts';
import { characters, documentWith, text } from './support/documents.ts';

const bodies = (count: number) => Array.from({ length: count }, (_, index) => `青山市第${index + 1}中学`);

/** The findings about a document, with the keys that they point at. */
const told = (parts: Partial<Document>) => {
  const asked: Path[] = [];
  const found = recordRoom(
    documentWith({ body: [text(characters(200))], ...parts }),
    defaultStyle,
    (path) => {
      asked.push(path);
      return { file: 'org.yaml', range: FILE_START };
    },
  );
  return found.map(({ code, args }, index) => ({ code, at: asked[index]?.join('.'), ...args }));
};

it('a record that a page holds is not told of', () => {
  expect(told({})).toEqual([]);
  expect(told({ addressees: bodies(60), record: { copyTo: bodies(20) } })).toEqual([]);
});

it('bodies that no page holds are told with how many fit, and those many fit', () => {
  const [one, ...more] = told({ record: { copyTo: bodies(110), printedBy: '办公室' } });
  expect(more).toEqual([]);
  expect(one).toMatchObject({ code: 'record-over-page', at: 'document.copyTo', count: 110 });
  const { fits } = one as unknown as { fits: number };
  // `test/drawn/record.test.ts` holds the number to what LibreOffice draws; here, 23 lines of three names.
  expect(fits).toBe(69);
  expect(told({ record: { copyTo: bodies(fits), printedBy: '办公室' } })).toEqual([]);
  expect(told({ record: { copyTo: bodies(fits + 1), printedBy: '办公室' } })).toHaveLength(1);
});

it('addressees that were moved to the record are told at their own key', () => {
  expect(told({ addressees: bodies(150), record: { copyTo: ['市档案局'] } })).toMatchObject([
    { at: 'document.addressee', count: 151 },
  ]);
});
