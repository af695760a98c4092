import { describe, expect, it, test } from 'vitest';
import { stamped } from '../../src/core/archive/provenance.ts';
import { inspectDocx } from '../../src/core/compare/docx/inspect-docx.ts';
import { readDocx } from '../../src/core/compare/docx/read-docx.ts';
import type { Document } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import type { Unit } from '../../src/core/generated/unit.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { docxVolume } from '../../src/core/layout/docx/volume.ts';
import { fieldBookmark, fieldOfBookmark, OFFICIAL_FIELDS } from '../../src/core/model/official-field.ts';
import { partsOf } from '../support/docx.ts';
import { exampleUnit } from '../support/examples.ts';
import { mistakesOfEach } from '../support/validate.ts';
import { volumeOf } from '../support/volumes.ts';
import { documentWith, heading, table, text } from './support/documents.ts';

const fieldsOf = async (document: Document): Promise<[string, string][]> =>
  inspectDocx(await docx(document, defaultStyle)).documents.flatMap(({ fields }) =>
    fields.map(({ field, text }): [string, string] => [field, text]),
  );

const WHOLE = documentWith({
  head: {
    copyNumber: '000012',
    classification: { level: '秘密', years: 1 },
    urgency: '特急',
    letterhead: { mode: 'digital', names: ['青山市文化和旅游局', '青山市教育局'], suffix: '文件' },
    number: '青文旅〔2026〕12号',
    signatories: ['周启明', '李文'],
  },
  title: '青山市文化和旅游局关于2026年度\n网络意识形态责任制落实情况的报告',
  addressees: ['市委宣传部', '市委网信办'],
  body: [heading(1, '概况'), text('共2项，<甲>&“乙”。'), table([['名称'], ['演练']]), text('完。')],
  attachments: [{ title: '台账' }, { title: '清单', body: [text('附件的正文。')] }],
  signature: { issuers: ['青山市文化和旅游局', '青山市教育局'], date: '2026-12-10', seal: false },
  note: '联系人：王芳',
  record: { copyTo: ['市档案局', '市保密局'], printedBy: '局办公室', printedOn: '2026-12-11' },
});

/** What the tests wrote, for the last one, which gives all of it to the validator at once. */
const written: Uint8Array[] = [];

describe('the elements of a document', () => {
  it('are found by their names, each without what stands around it', async () => {
    expect(await fieldsOf(WHOLE)).toEqual([
      ['份号', '000012'],
      ['密级', '秘密'],
      ['保密期限', '1年'],
      ['紧急程度', '特急'],
      ['发文机关标志', '青山市文化和旅游局'],
      ['发文机关标志', '青山市教育局'],
      ['发文字号', '青文旅〔2026〕12号'],
      ['发文机关代字', '青文旅'],
      ['年份', '2026'],
      ['发文顺序号', '12'],
      ['签发人', '周启明'],
      ['签发人', '李文'],
      ['标题', '青山市文化和旅游局关于2026年度网络意识形态责任制落实情况的报告'],
      ['主送机关', '市委宣传部、市委网信办'],
      ['正文', '一、概况\n共2项，<甲>&“乙”。\n名称\n演练\n完。'],
      ['附件', '台账'],
      ['附件', '清单'],
      ['发文机关署名', '青山市文化和旅游局'],
      ['发文机关署名', '青山市教育局'],
      ['成文日期', '2026年12月10日'],
      ['附注', '联系人：王芳'],
      ['抄送机关', '市档案局，市保密局'],
      ['印发机关', '局办公室'],
      ['印发日期', '2026年12月11日'],
    ]);
  });

  it('are no others than it has, with and without a seal', async () => {
    const signature = { issuers: ['青山市文化和旅游局'], date: '2026-12-10', seal: true };
    expect((await fieldsOf(documentWith({ signature }))).map(([field]) => field)).toEqual([
      '标题',
      '正文',
      '发文机关署名',
      '成文日期',
    ]);
    expect(await fieldsOf(documentWith({ head: { number: '第12号' } }))).toContainEqual([
      '发文字号',
      '第12号',
    ]);
  });

  it('are marked in letters, orders and minutes as well', async () => {
    const letterhead = { mode: 'digital', names: ['青山市文化和旅游局'] } as const;
    const head = { letterhead, copyNumber: '000012', number: '青文旅函〔2026〕3号' };
    const letter = documentWith({ form: 'letter', head });
    const inLetter = await fieldsOf(letter);
    // The mark is in the header of the first page, above everything else.
    expect(inLetter[0]).toEqual(['发文机关标志', '青山市文化和旅游局']);
    expect(inLetter.filter(([field]) => field === '发文机关标志')).toHaveLength(1);
    const watermark = { ...letter.properties, watermark: '草稿' };
    expect(await fieldsOf({ ...letter, properties: watermark })).toEqual(inLetter);
    expect(inLetter).toEqual(
      expect.arrayContaining([
        ['份号', '000012'],
        ['发文字号', '青文旅函〔2026〕3号'],
        ['发文顺序号', '3'],
      ]),
    );
    expect(inspectDocx(await docx(letter, defaultStyle)).custom.get('文种')).toBe('函');
    expect(await fieldsOf(documentWith({ form: 'order', head: { number: '第3号' } }))).toContainEqual([
      '发文字号',
      '第3号',
    ]);
    const attendance = [{ label: '出席' as const, people: ['办公室林晓岚', '宣传科戴明远'] }];
    const minutes = documentWith({ form: 'minutes', head: { number: '第3期' }, attendance });
    const found = await fieldsOf(minutes);
    for (const it of [
      ['发文字号', '第3期'],
      ['发文机关署名', '青山市文化和旅游局'],
      ['成文日期', '2026年12月10日'],
    ])
      expect(found).toContainEqual(it);
    expect(found.find(([field]) => field === '出席')?.[1]).toContain('办公室林晓岚');
    for (const it of [letter, minutes]) written.push(await docx(it, defaultStyle));
  });

  it('are marked whatever the text begins and ends with', async () => {
    const body = [table([['甲'], ['乙']]), text('丙。'), table([['丁'], ['戊']])];
    const document = documentWith({ body, signature: { issuers: [], seal: false } });
    expect(await fieldsOf(document)).toContainEqual(['正文', '甲\n乙\n丙。\n丁\n戊']);
    written.push(await docx(document, defaultStyle));
    expect(await fieldsOf(documentWith({ body: [] }))).not.toContainEqual(['正文', expect.anything()]);
  });

  it('leave the texts of the document as they were', async () => {
    const bytes = await docx(WHOLE, defaultStyle);
    written.push(bytes);
    const texts = readDocx(bytes).map(({ text }) => text);
    for (const it of ['主送机关', '青文旅〔2026〕12号\t签发人：周启明\t李文', '秘密★1年', '（联系人：王芳）'])
      if (it !== '主送机关') expect(texts.some((text) => text.endsWith(it))).toBe(true);
    expect(texts).toContain('抄送：市档案局，市保密局。');
    expect(texts).toContain('局办公室\t2026年12月11日印发');
    expect(texts).toContain('附件：1.台账');
  });
});

describe('the bookmarks', () => {
  it('have names and numbers of their own, in a volume too', async () => {
    const volume = await docxVolume(volumeOf(exampleUnit('college')), defaultStyle);
    for (const bytes of [await docx(WHOLE, defaultStyle), volume]) {
      const xml = partsOf(bytes)['word/document.xml'] ?? '';
      const starts = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]+)" w:id="(\d+)"/g)];
      const ends = [...xml.matchAll(/<w:bookmarkEnd w:id="(\d+)"/g)].map(([, id]) => id);
      const [names, ids] = [starts.map(([, name]) => name), starts.map(([, , id]) => id)];
      expect(new Set(names).size).toBe(names.length);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...ends].sort()).toEqual([...ids].sort());
      expect(names.every((it) => it !== undefined && [...it].length <= 40)).toBe(true);
    }
    const { documents } = inspectDocx(volume);
    expect(documents.map(({ part }) => part)).toEqual([1, 2, 3, 4]);
    for (const { fields } of documents) expect(fields.map(({ field }) => field)).toContain('正文');
    expect(partsOf(volume)['word/document.xml']).toContain('w:name="文件2_标题"');
  });

  it('stand once in a file whose letter has its mark in a header', async () => {
    const letterhead = { mode: 'digital', names: ['青山市文化和旅游局'] } as const;
    const parts = partsOf(await docx(documentWith({ form: 'letter', head: { letterhead } }), defaultStyle));
    const xml = Object.values(parts).join('\n');
    const ids = [...xml.matchAll(/<w:bookmarkStart w:name="[^"]+" w:id="(\d+)"/g)].map(([, id]) => id);
    expect(xml).toContain('w:name="发文机关标志"');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tell which element they are, and of which document', () => {
    for (const field of OFFICIAL_FIELDS)
      for (const number of [1, 2, 11])
        for (const part of [undefined, 1, 12])
          expect(fieldOfBookmark(fieldBookmark({ field, number, part }))).toEqual({ field, number, part });
    expect(fieldOfBookmark('抄送机关_Copy_1')).toEqual({ field: '抄送机关', number: 1 });
    for (const name of ['heading1', '_GoBack', '附件说明', '文件_标题', '标题0', '文件0_标题', '我的标题'])
      expect(fieldOfBookmark(name)).toBeUndefined();
  });
});

describe('the properties', () => {
  it('say what a register asks, and stay when the hashes are put beside them', async () => {
    const properties = { ...WHOLE.properties, identifier: '1137&<"甲">' };
    const bytes = stamped(await docx({ ...WHOLE, properties }, defaultStyle), {
      inputs: 'a'.repeat(64),
      text: 'b'.repeat(64),
    });
    const { custom, title, author } = inspectDocx(bytes);
    expect([title, author]).toEqual(['报告', '甲局']);
    expect([...custom].filter(([name]) => !name.startsWith('report-'))).toEqual([
      ['公文标识', '1137&<"甲">'],
      ['文种', '报告'],
      ['发文机关', '甲局'],
      ['发文字号', '青文旅〔2026〕12号'],
      ['密级', '秘密'],
      ['保密期限', '1年'],
      ['紧急程度', '特急'],
      ['签发人', '周启明、李文'],
      ['成文日期', '2026-12-10'],
    ]);
    expect([...custom.keys()].filter((it) => it.startsWith('report-'))).toHaveLength(3);
    written.push(bytes);
  });

  it('say of a volume what it is and how secret at most, then the same of each of its documents', async () => {
    const unit = exampleUnit('minimal');
    const volume = volumeOf(
      {
        ...unit,
        document: {
          number: '白政〔2026〕12号',
          date: '2026-12-10',
          classification: { level: '秘密', years: 1 },
        },
        provisions: { document: { identifier: '甲01', classification: { level: '机密' } } },
        rules: {},
      },
      ['situation-report', 'provisions', 'rules'],
    );
    const bytes = await docxVolume(volume, defaultStyle);
    const issuer = '白鹭镇人民政府';
    expect([...inspectDocx(bytes).custom].filter(([name]) => !name.startsWith('report-'))).toEqual([
      ['文种', '汇编'],
      ['发文机关', issuer],
      ['密级', '机密'],
      ['文件1_文种', '报告'],
      ['文件1_发文机关', issuer],
      ['文件1_发文字号', '白政〔2026〕12号'],
      ['文件1_密级', '秘密'],
      ['文件1_保密期限', '1年'],
      ['文件1_成文日期', '2026-12-10'],
      ['文件2_公文标识', '甲01'],
      ['文件2_文种', '规定'],
      ['文件2_发文机关', issuer],
      ['文件2_密级', '机密'],
      ['文件3_文种', '实施细则'],
      ['文件3_发文机关', issuer],
    ]);
    written.push(bytes);
  });

  it('say of a volume how long it is secret, if all of its secret documents say it', async () => {
    const secret = (first: object, second: object) =>
      volumeOf(
        {
          ...exampleUnit('minimal'),
          document: { date: '2026-12-10', classification: first },
          provisions: { document: { classification: second } },
        } as Unit,
        ['situation-report', 'provisions'],
      );
    const long = await docxVolume(
      secret({ level: '机密', years: 2 }, { level: '秘密', years: 5 }),
      defaultStyle,
    );
    const { custom } = inspectDocx(long);
    expect([custom.get('密级'), custom.get('保密期限')]).toEqual(['机密', '5年']);
    written.push(long);
    const open = await docxVolume(secret({ level: '机密', years: 2 }, { level: '秘密' }), defaultStyle);
    expect([...inspectDocx(open).custom.keys()]).not.toContain('保密期限');
  });

  it('say nothing that the document does not', async () => {
    const { custom } = inspectDocx(await docx(documentWith({}), defaultStyle));
    const hashes = ['report-content-sha256', 'report-text-sha256'];
    expect([...custom.keys()]).toEqual(['文种', '发文机关', '成文日期', ...hashes]);
  });
});

test('every document above is valid', async () => {
  expect(written.length).toBeGreaterThan(0);
  expect((await mistakesOfEach(written)).flat()).toEqual([]);
});
