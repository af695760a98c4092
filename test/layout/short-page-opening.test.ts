import { expect, it } from 'vitest';
import type { Document } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { shortPageOpenings } from '../../src/core/layout/arrange/short-page-opening.ts';
import { FILE_START } from '../../src/core/model/diagnostic.ts';
import { characters, documentWith, text } from './support/documents.ts';

const told = async (parts: Partial<Document>) => {
  const asked: string[] = [];
  const found = await shortPageOpenings(documentWith(parts), defaultStyle, (paragraph) => {
    asked.push(paragraph);
    return { file: 'org.yaml', range: FILE_START };
  });
  return found.map(({ code, args }, index) => ({ code, at: asked[index], ...args }));
};

/** Below a title of one line and an empty line, the first page has twenty lines of text. */
const opening = (end: string) => text(characters(26 + 28 * 19) + end);

it('a page that begins with two characters of the first paragraph is told of, with what to take out', async () => {
  expect(await told({ body: [opening('完成。'), text('其后。')] })).toEqual([
    {
      code: 'short-page-opening',
      at: `${characters(26 + 28 * 19)}完成。`,
      page: 2,
      line: '完成。',
      opening: characters(12),
      count: 2,
    },
  ]);
});

it('three characters are not told of, and a paragraph without those two neither', async () => {
  expect(await told({ body: [opening('已完成。'), text('其后。')] })).toEqual([]);
  expect(await told({ body: [opening(''), text('其后。')] })).toEqual([]);
});

it('any other paragraph keeps two lines together', async () => {
  const body = [text('首段。'), text(`${characters(26 + 28 * 18)}完成。`), text('其后。')];
  expect(await told({ body })).toEqual([]);
});
