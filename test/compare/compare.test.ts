import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { changesIn, compare } from '../../src/core/compare/difference/compare.ts';
import { changedWords } from '../../src/core/compare/difference/words.ts';
import type { DocxText } from '../../src/core/compare/docx/docx-text.ts';
import { readDocx } from '../../src/core/compare/docx/read-docx.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { exampleDocument, styleOf } from '../support/examples.ts';
import { runs } from '../support/runs.ts';

const paragraphs = (...texts: string[]): DocxText[] =>
  texts.map((text, index) => ({ place: { part: 'paragraph', number: index + 1 }, text }));

/** Each change in short: its kind, the number of its paragraph, its texts. */
const inShort = (before: DocxText[], after: DocxText[]) =>
  changesIn(compare(before, after)).map((it) => {
    const number = it.place.part === 'cell' ? 0 : it.place.number;
    const texts = [...('before' in it ? [it.before] : []), ...('after' in it ? [it.after] : [])];
    return `${it.kind} ${number} ${texts.join('→')}`;
  });

describe('what differs', () => {
  const before = ['会议每季度召开一次。', '制度共有五项。', '问题均已整改。', '经费足额保障。'];
  it.each([
    ['nothing', before, []],
    ['a word', before.with(1, '制度共有六项。'), ['changed 2 制度共有五项。→制度共有六项。']],
    ['the whole of a paragraph', before.with(1, '甲'), ['changed 2 制度共有五项。→甲']],
    ['a new paragraph', before.toSpliced(2, 0, '新的一段'), ['added 3 新的一段']],
    ['a paragraph that is gone', before.toSpliced(1, 1), ['removed 2 制度共有五项。']],
    [
      'a new one before one that was changed',
      before.toSpliced(1, 1, '完全是另一件事', '制度共有六项。'),
      ['added 2 完全是另一件事', 'changed 3 制度共有五项。→制度共有六项。'],
    ],
    [
      'two neighbours',
      before.with(1, '制度共有六项。').with(2, '问题都已整改。'),
      ['changed 2 制度共有五项。→制度共有六项。', 'changed 3 问题均已整改。→问题都已整改。'],
    ],
  ])('%s', (_, after, expected) => {
    expect(inShort(paragraphs(...before), paragraphs(...after))).toEqual(expected);
  });

  it('a document of very many paragraphs', () => {
    const many = Array.from({ length: 200_000 }, (_, at) => `第${at + 1}段`).flatMap((it) => paragraphs(it));
    expect(changesIn(compare(paragraphs(...before), many)).length).toBe(200_004);
    expect(changesIn(compare(many, paragraphs(...before))).length).toBe(200_004);
    const [start, end] = [paragraphs(...before.slice(0, 2)), paragraphs(...before.slice(2))];
    const longer = changesIn(compare([...start, ...end], [...start, ...many, ...end]));
    expect(longer.length).toBe(200_000);
    expect(longer.every(({ kind }) => kind === 'added')).toBe(true);
  });

  it('a paragraph is no cell, even of the same text', () => {
    const cell: DocxText = { place: { part: 'cell', table: 1, row: 1, column: 1 }, text: '甲' };
    expect(compare(paragraphs('甲'), [cell]).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('a paragraph that a program has parted where a section ends is whole; one that a person has parted is not', () => {
    const [first, second] = paragraphs('甲乙丙。', '丁。', '戊。').slice(0, 2) as [DocxText, DocxText];
    const parted = paragraphs('甲乙', '丙。', '丁。');
    const [start, ...rest] = parted as [DocxText, ...DocxText[]];
    expect(changesIn(compare([first, second], [{ ...start, endsSection: true }, ...rest]))).toEqual([]);
    expect(inShort([first, second], parted)).toEqual(['changed 1 甲乙丙。→甲乙', 'added 2 丙。']);
  });

  it('whole words are marked, and numbers are not parted', () => {
    expect(changedWords('全年召开会议12次', '全年召开会议15次')).toEqual([
      { kind: 'same', text: '全年召开会议' },
      { kind: 'removed', text: '12' },
      { kind: 'added', text: '15' },
      { kind: 'same', text: '次' },
    ]);
  });

  it('long paragraphs are compared, and no character is parted', () => {
    const long = '整改措施逐项落实，并报上级备案。'.repeat(3750);
    expect(changedWords(long, '整改完成。')).toEqual([
      { kind: 'removed', text: long },
      { kind: 'added', text: '整改完成。' },
    ]);
    expect(changedWords(long, `${long}完。`).map(({ kind, text }) => [kind, text.length])).toEqual([
      ['same', long.length],
      ['added', 2],
    ]);
    const rare = '𠮷'.repeat(9000);
    expect(changedWords(rare, `甲${rare}`)).toEqual([
      { kind: 'added', text: '甲' },
      { kind: 'same', text: rare },
    ]);
  });

  it('documents that have nothing in common are told so in no long time', () => {
    const one = paragraphs(...Array.from({ length: 6000 }, (_, index) => `甲${index}`));
    const other = paragraphs(...Array.from({ length: 6000 }, (_, index) => `乙${index}丙`));
    expect(changesIn(compare(one, other))).toHaveLength(6000);
  });
});

describe('for any two documents', () => {
  const text = fc.array(fc.constantFrom('甲', '乙', '丙', '，', '一', '二', 'a1'), {
    minLength: 1,
    maxLength: 12,
  });
  const any = fc
    .array(
      text.map((it) => it.join('')),
      { maxLength: 12 },
    )
    .map((it) => paragraphs(...it));

  it('the entries give back either', () => {
    fc.assert(
      fc.property(any, any, (before, after) => {
        const entries = compare(before, after);
        const side = (own: 'before' | 'after') =>
          entries.flatMap((it) => (it.kind === 'same' ? [it.text] : own in it ? [it[own as never]] : []));
        expect(side('before')).toEqual(before.map((it) => it.text));
        expect(side('after')).toEqual(after.map((it) => it.text));
        for (const it of entries) {
          if (it.kind !== 'changed') continue;
          const joined = (left: string) =>
            it.words
              .filter(({ kind }) => kind !== left)
              .map((w) => w.text)
              .join('');
          expect([joined('added'), joined('removed')]).toEqual([it.before, it.after]);
        }
      }),
    );
  });
});

describe('any edit of a paragraph of a generated document', async () => {
  const made = await docx(exampleDocument('bureau'), styleOf('situation-report'));
  const parts = unzipSync(made);
  const xml = strFromU8(parts['word/document.xml']!);
  const now = readDocx(made);
  /** The texts of the body that fill a whole run. */
  const textRuns = [...xml.matchAll(/<w:t xml:space="preserve">([^<]+)<\/w:t>/g)];

  it('is found at its paragraph, and nothing else is', () => {
    fc.assert(
      fc.property(
        fc.nat(textRuns.length - 1),
        fc.constantFrom('改', '（补充）', '3', 'x y'),
        (at, inserted) => {
          const run = textRuns[at]!;
          const from = run.index + run[0].length - '</w:t>'.length;
          const edited = zipSync(
            {
              ...parts,
              'word/document.xml': strToU8(xml.slice(0, from) + inserted + xml.slice(from)),
            },
            { level: 0 },
          );
          const after = readDocx(edited);
          const changes = changesIn(compare(now, after));
          expect(changes).toHaveLength(1);
          const index = after.findIndex((it, position) => it.text !== now[position]?.text);
          expect(changes[0]).toMatchObject({
            kind: 'changed',
            place: now[index]!.place,
            before: now[index]!.text,
            after: after[index]!.text,
          });
        },
      ),
      { numRuns: runs(40) },
    );
  });
});
