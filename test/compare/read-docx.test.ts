import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NoDocx } from '../../src/core/compare/docx/open-docx.ts';
import { readDocx } from '../../src/core/compare/docx/read-docx.ts';
import { p, wordFile } from './word-file.ts';

const texts = (body: string) => readDocx(wordFile(body)).map(({ text }) => text);
const r = (text: string) => `<w:r w:rsidR="00A1"><w:t>${text}</w:t></w:r>`;

describe('a paragraph is what its reader sees', () => {
  it.each([
    [
      'runs that a program parted',
      `<w:p>${r('全年召')}<w:proofErr w:type="spellStart"/>${r('开会议')}</w:p>`,
      ['全年召开会议'],
    ],
    [
      'what is within links, smart tags and controls',
      `<w:p><w:hyperlink>${r('甲')}</w:hyperlink><w:smartTag w:element="date">${r('乙')}</w:smartTag><w:sdt><w:sdtPr><w:text>不算</w:text></w:sdtPr><w:sdtContent>${r('丙')}</w:sdtContent></w:sdt></w:p>`,
      ['甲乙丙'],
    ],
    [
      'spaces that are kept, and those that are not',
      `<w:p><w:r><w:t> 甲 </w:t><w:t xml:space="preserve"> 乙 </w:t></w:r></w:p>`,
      ['甲 乙 '],
    ],
    [
      'tabs, breaks and hyphens, but no tab stops and page breaks',
      `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:br w:type="page"/><w:lastRenderedPageBreak/><w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t></w:r></w:p>`,
      ['甲\t乙\n丙\u2011丁'],
    ],
    [
      'the upper of two forms of a drawing',
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p('框中')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('框中')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent><w:t>框外</w:t></w:r></w:p>`,
      ['框中', '框外'],
    ],
    ['the words of a formula', '<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>', ['x']],
    [
      'a character of a reference',
      `<w:p><w:r><w:t>甲&amp;&#x4e59;&lt;</w:t><w:sym w:font="Wingdings" w:char="2713"/></w:r></w:p>`,
      ['甲&乙<✓'],
    ],
    [
      'base text without its phonetic guide',
      `<w:p><w:r><w:ruby><w:rt>${r('pin')}</w:rt><w:rubyBase>${r('拼')}</w:rubyBase></w:ruby></w:r></w:p>`,
      ['拼'],
    ],
    [
      'nothing where there is no text',
      `<w:p/><w:p><w:r><w:t xml:space="preserve">  </w:t></w:r></w:p>${p('甲')}`,
      ['甲'],
    ],
  ])('%s', (_, body, expected) => expect(texts(body)).toEqual(expected));
});

describe('tracked changes are taken as accepted', () => {
  it.each([
    [
      'inserted and deleted words',
      `<w:p>${r('召开')}<w:del><w:r><w:delText>两</w:delText></w:r></w:del><w:ins>${r('三')}</w:ins>${r('次')}</w:p>`,
      ['召开三次'],
    ],
    [
      'words that were moved',
      `<w:p><w:moveFrom>${r('甲')}</w:moveFrom>${r('乙')}</w:p><w:p><w:moveTo>${r('甲')}</w:moveTo></w:p>`,
      ['乙', '甲'],
    ],
    [
      'a paragraph whose end was deleted',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('甲')}</w:p><w:p>${r('乙')}</w:p><w:p>${r('丙')}</w:p>`,
      ['甲乙', '丙'],
    ],
    [
      'a paragraph that was inserted',
      `<w:p><w:pPr><w:rPr><w:ins w:id="1"/></w:rPr></w:pPr><w:ins>${r('甲')}</w:ins></w:p>${p('乙')}`,
      ['甲', '乙'],
    ],
    [
      'a row that was deleted',
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('甲')}</w:tc></w:tr><w:tr><w:tc>${p('乙')}</w:tc></w:tr></w:tbl>`,
      ['乙'],
    ],
    [
      'old formatting',
      `<w:p><w:pPr><w:pPrChange><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange></w:pPr>${r('甲')}</w:p>`,
      ['甲'],
    ],
  ])('%s', (_, body, expected) => expect(texts(body)).toEqual(expected));
});

describe('fields', () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  it.each([
    [
      'have their result',
      `<w:p>${mark('begin')}${code('REF x')}${mark('separate')}${r('附件1')}${mark('end')}</w:p>`,
      ['附件1'],
    ],
    [
      'of page numbers are alike, whatever the number, and with none',
      `<w:p>${mark('begin')}${code('PA')}${code('GE ')}${mark('separate')}${r('17')}${mark('end')}</w:p><w:p>${mark('begin')}${code('PAGE')}${mark('end')}</w:p><w:p><w:fldSimple w:instr=" NUMPAGES ">${r('3')}</w:fldSimple></w:p>`,
      ['#', '#', '#'],
    ],
    [
      'stand within one another, over several paragraphs',
      `<w:p>${mark('begin')}${code('TOC')}${mark('separate')}${r('一、')}${mark('begin')}${code('PAGEREF a')}${mark('separate')}${r('2')}${mark('end')}</w:p><w:p>${r('二、')}${mark('end')}</w:p>`,
      ['一、#', '二、'],
    ],
  ])('%s', (_, body, expected) => expect(texts(body)).toEqual(expected));
});

it('a cell is one text, counted by table, row and cell; a table within it stands before it', () => {
  const row = (...cells: string[]) => `<w:tr>${cells.map((it) => `<w:tc>${it}</w:tc>`).join('')}</w:tr>`;
  const inner = `<w:tbl>${row(p('里'))}</w:tbl>`;
  const pieces = readDocx(
    wordFile(`<w:tbl>${row(p('甲') + p('乙'), '<w:p/>')}${row(`${inner}<w:p/>`, p('丙'))}</w:tbl>${p('后')}`),
  );
  expect(pieces).toEqual([
    { place: { part: 'cell', table: 1, row: 1, column: 1 }, text: '甲\n乙' },
    { place: { part: 'cell', table: 2, row: 1, column: 1 }, text: '里' },
    { place: { part: 'cell', table: 1, row: 2, column: 2 }, text: '丙' },
    { place: { part: 'paragraph', number: 1 }, text: '后' },
  ]);
});

it('headers and footers are read once, after the body, and notes last', () => {
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:footerReference r:id="f1"/><w:footerReference r:id="f2"/></w:sectPr>';
  const pieces = readDocx(
    wordFile(p('正文') + section + section, {
      n: {
        type: 'footnotes',
        content: `<w:footnote><w:p><w:r><w:separator/></w:r></w:p></w:footnote>${p('注')}`,
      },
      f2: { type: 'footer', content: p('脚') },
      f1: { type: 'footer', content: p('脚') },
      h1: { type: 'header', content: p('眉') },
    }),
  );
  expect(pieces.map(({ place, text }) => `${place.part} ${text}`)).toEqual([
    'paragraph 正文',
    'header 眉',
    'footer 脚',
    'note 注',
  ]);
});

it('names of elements go by their namespace, be it that of ISO/IEC 29500 Strict or another prefix', () => {
  const strict = 'xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:w="urn:w"';
  const body = '</w:body><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body><w:body>';
  expect(readDocx(wordFile(body, {}, strict)).map(({ text }) => text)).toEqual(['甲']);
});

it('a paragraph has as many comments as there are', () => {
  const comments = Array.from({ length: 150_000 }, (_, id) => `<w:commentReference w:id="${id}"/>`);
  expect(texts(`<w:p>${r('甲')}<w:r>${comments.join('')}</w:r></w:p>`)).toEqual(['甲']);
});

describe('what is no .docx is told as such', () => {
  const whyNot = (bytes: Uint8Array) => {
    try {
      return readDocx(bytes);
    } catch (error) {
      if (error instanceof NoDocx) return error.why;
      throw error;
    }
  };
  const good = wordFile(p('甲'));
  const parts = unzipSync(good);
  const withBody = (xml: string) => zipSync({ ...parts, 'word/main.xml': strToU8(xml) });
  /** With a second body, whose name is written in the archive; MAIM becomes that of the first. */
  const twice = (name: string) => {
    const bytes = zipSync({ ...parts, [`word/${name}.xml`]: parts['word/main.xml'] as Uint8Array });
    return strToU8(strFromU8(bytes, true).replaceAll('MAIM', 'main'), true);
  };
  const document = (xml: string) => wordFile(`</w:body></w:document>${xml}`);
  it.each([
    ['text', strToU8('text'), 'foreign'],
    ['an empty file', new Uint8Array(), 'foreign'],
    ['another archive', zipSync({ a: strToU8('b') }), 'foreign'],
    [
      'an encrypted one, or a .doc',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0),
      'locked',
    ],
    ['one that is cut off', good.subarray(0, good.length - 60), 'damaged'],
    ['one with a flaw', good.map((byte, at) => (at === 60 ? byte ^ 0xff : byte)), 'damaged'],
    ['XML that is not whole', wordFile('<w:p>'), 'damaged'],
    ['more than one root', document('<a/>'), 'damaged'],
    ['a body without a byte', withBody(''), 'damaged'],
    ['a body without an element', withBody('<?xml version="1.0"?>\n<!-- 空 -->\n'), 'damaged'],
    ['two bodies of one name', twice('MAIM'), 'damaged'],
    ['two bodies whose names differ in case alone', twice('Main'), 'damaged'],
  ])('%s', (_, bytes, why) => expect(whyNot(bytes)).toBe(why));

  it('entities are not expanded', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(100)}">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">&b;</w:document>`;
    const rels = strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="d.xml"/></Relationships>',
    );
    expect(whyNot(zipSync({ '_rels/.rels': rels, 'd.xml': strToU8(bomb) }))).toBe('damaged');
  });

  it('a part that unpacks to more than any document has is not unpacked', () => {
    expect(whyNot(wordFile(`<!--${' '.repeat(70 * 1024 * 1024)}-->`))).toBe('damaged');
  });
});
