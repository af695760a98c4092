import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { proseMistakesOf } from './docx-prose.ts';

const cell = (content: string, properties = '') => `<w:tc>${properties}${content}</w:tc>`;
const table = (columns: number, ...cells: string[]) =>
  `<w:tbl><w:tblGrid>${'<w:gridCol w:w="1"/>'.repeat(columns)}</w:tblGrid><w:tr>${cells.join('')}</w:tr></w:tbl>`;
const of = (body: string) =>
  proseMistakesOf(
    zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`) }),
  );

describe('What the standard asks of a .docx in prose', () => {
  it('is told where it lacks', () => {
    expect(of(table(1, cell('')))).toEqual(['a cell ends with nothing, not with a paragraph']);
    expect(of(table(1, cell(table(1, cell('<w:p/>')))))).toEqual([
      'a cell ends with w:tbl, not with a paragraph',
    ]);
    expect(of(table(3, cell('<w:p/>'), cell('<w:p/>')))).toEqual(['a row fills 2 columns of 3']);
    expect(of('<w:p><w:bookmarkStart w:id="1" w:name="a"/></w:p>')).toEqual(['the bookmark a does not end']);
    expect(of('<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr></w:p>')).toEqual(['there is no style A']);
    expect(of('<w:p><w:hyperlink w:anchor="a"/></w:p>')).toEqual(['there is no bookmark a']);
    expect(of('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>')).toEqual(['a field does not end']);
  });

  it('is left alone where it is kept', () => {
    const wide = cell('<w:p><w:r/></w:p>', '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>');
    expect(of(table(3, wide, cell('<w:p/>')))).toEqual([]);
    expect(of(table(1, cell(`${table(1, cell('<w:p/>'))}<w:p/>`)))).toEqual([]);
    expect(of('<w:p><w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/></w:p>')).toEqual([]);
  });
});
