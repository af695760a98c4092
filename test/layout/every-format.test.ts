import { describe, expect, it } from 'vitest';
import { marked } from '../../src/core/archive/mark.ts';
import type { Block, Document, Inline } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import type { Format } from '../../src/core/layout/format.ts';
import { type FormatName, formats } from '../../src/core/layout/formats.ts';
import { READERS } from '../support/read-formats.ts';

const text = (value: string): Inline[] => [{ type: 'text', value }];

const paragraph = (value: string): Block => ({ type: 'paragraph', children: text(value) });

/** One block of each type; no two of its texts are equal. */
const blocks = (of: string): Block[] => [
  { type: 'heading', level: 1, children: text(`${of}标题`) },
  { type: 'paragraph', level: 2, runIn: text(`${of}段首`), children: text(`${of}段文。`) },
  { type: 'paragraph', children: [{ type: 'strong', children: text(`${of}着重。`) }] },
  { type: 'flow', form: 'line', steps: [`${of}首步`, `${of}末步`] },
  {
    type: 'table',
    title: `${of}表名`,
    unit: `${of}单位`,
    align: ['left', 'right'],
    header: [text(`${of}表头`), text(`${of}数`)],
    rows: [[text(`${of}格`), text('7301')]],
  },
  {
    type: 'chart',
    form: 'bar',
    title: `${of}图名`,
    categories: [`${of}类`],
    series: [{ name: `${of}列`, values: [8402] }],
  },
];

/** A document with every element that the general form can have. */
const document: Document = {
  kind: 'situation-report',
  properties: {
    title: '关于甲事的报告',
    author: '青山局',
    subject: '甲事',
    keywords: [],
    watermark: '草稿',
    date: '2026-12-10',
  },
  head: {
    copyNumber: '000123',
    classification: { level: '秘密', years: 3 },
    urgency: '特急',
    letterhead: { mode: 'digital', names: ['青山局标志', '白水局标志'], suffix: '文件' },
    number: '青文〔2026〕12号',
    signatories: ['周启明', '李文'],
  },
  title: '关于甲事的报告',
  addressees: ['市委宣传部'],
  body: blocks('正文'),
  attachments: [{ title: '附件甲名', body: blocks('附件') }, { title: '附件乙名' }],
  signature: { issuers: ['青山局署名', '白水局署名'], date: '2026-12-10', seal: false },
  note: '此件公开发布',
  record: { copyTo: ['市档案局'], printedBy: '青山局办公室', printedOn: '2026-12-11' },
};

const minutes: Document = {
  ...document,
  form: 'minutes',
  attendance: [
    { label: '出席', people: ['出席甲', '出席乙'] },
    { label: '列席', people: ['列席丙'] },
  ],
};

const classified = (classification: NonNullable<Document['head']['classification']>): Document => ({
  ...document,
  head: { ...document.head, classification },
});

/** The texts in a value, without dates and words that are not printed. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string')
    return /[\p{Script=Han}\d]/u.test(value) && !/^\d{4}-/.test(value) ? [value] : [];
  if (typeof value === 'number') return value > 1000 ? [String(value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** What a document prints: its texts, and its dates in words. */
const shownOf = ({ properties, kind: _, ...page }: Document): string[] => [
  ...new Set([...textsOf(page), properties.watermark as string, '2026年12月10日', '2026年12月11日', '3年']),
];

/**
 * What a text may begin or end with, and one format or another takes for markup: a heading, a list, a table, a tag, a
 * reference, a comment, an attribute, a code, a line across, something stressed.
 */
const NASTY = [
  '# ',
  '1. ',
  '1) ',
  '- ',
  '+ ',
  '* ',
  '> ',
  '>>> ',
  '| ',
  '|===',
  '***',
  '---',
  '===',
  '```',
  '~~~',
  ':::',
  '<b>',
  '</w:t>',
  '<!--',
  '-->',
  ']]>',
  '&lt;',
  '&',
  '"',
  "'",
  '[a](b)',
  '![',
  '[1]: ',
  '\\',
  '\\*',
  '`',
  '$x$',
  '{{a}}',
  '//',
  '..',
  '.. ',
  '__',
  '~',
  '^',
  '%',
  '@@',
  ';',
  '#+',
  ':a:',
  '\\textbf{',
];

/** Puts something nasty before and behind each text of a value that has Chinese characters in it. */
function withNasty<Value>(value: Value, nasty: string): Value {
  if (typeof value === 'string')
    return (/\p{Script=Han}/u.test(value) ? `${nasty}${value}${nasty}` : value) as Value;
  if (Array.isArray(value)) return value.map((it) => withNasty(it, nasty)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, withNasty(it, nasty)])) as Value;
}

/** Minutes with something nasty around each text. */
function nastyMinutes(nasty: string): Document {
  const { properties, head, ...rest } = minutes;
  const { classification, ...named } = head;
  return {
    ...withNasty(rest, nasty),
    properties,
    head: { ...withNasty(named, nasty), ...(classification && { classification }) },
  };
}

const HEADINGS = [1, 2, 3, 4, 5] as const;

/** A document that says something by its form: headings of every depth, what is stressed, lines, a table. */
const formed: Document = {
  ...document,
  title: '关于乙事\n的报告',
  body: [
    ...HEADINGS.map((level) => ({ type: 'heading' as const, level, children: text(`第${level}层`) })),
    {
      type: 'paragraph',
      children: [
        ...text('首行起，'),
        { type: 'strong', children: text('行中着重') },
        ...text('，首行止。\n次行。'),
      ],
    },
    { type: 'paragraph', children: text('又一段。') },
    {
      type: 'table',
      align: [],
      header: [text('类'), text('数')],
      rows: [
        [text('甲类'), [{ type: 'strong', children: text('7301') }]],
        [text('乙类上行\n乙类下行'), text('7302')],
        [[], text('7303')],
      ],
    },
  ],
  attachments: [],
};

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const withoutBlanks = (text: string): string => text.replace(/\s/g, '');

const FORMATS = Object.entries(formats) as [FormatName, Format][];

it('every format is called otherwise, in both languages, and has a media type', () => {
  const all = FORMATS.map(([, it]) => it);
  for (const language of ['zh', 'en'] as const)
    expect(new Set(all.map(({ title }) => title[language])).size).toBe(all.length);
  for (const { title, mediaType } of all) {
    expect(title.en).not.toMatch(/\p{Script=Han}/u);
    expect(mediaType).toMatch(/^[\w.+-]+\/[\w.+-]+$/);
  }
});

describe.each(FORMATS)('the format %s', (name, { document: load, mark, attachment, volume }) => {
  const { structure, lacks = {} } = READERS[name];
  const read = (bytes: Uint8Array) => withoutBlanks(READERS[name].text(bytes));
  const said = async (layOut: Promise<Uint8Array>) => read(await layOut);
  const missing = (all: readonly string[], whole: string) =>
    all.filter((it) => !whole.includes(withoutBlanks(it)));

  it.each([
    ['of the general form', document],
    ['that are minutes', minutes],
  ])('says all that documents say %s', async (_form, given) => {
    const whole = await said((await load())(given, defaultStyle));
    expect(missing(shownOf(given), whole)).toEqual([]);
  });

  it.each(NASTY)('shows %s in a text as it stands there', async (nasty) => {
    const nastily = nastyMinutes(nasty);
    const whole = await said((await load())(nastily, defaultStyle));
    expect(missing(shownOf(nastily), whole)).toEqual([]);
  });

  it.each(NASTY)(
    'shows %s as it stands in an attachment of its own, and on the cover of a volume',
    async (nasty) => {
      const { body, properties, ...rest } = nastyMinutes(nasty);
      const [title, words] = [`${nasty}甲事汇编${nasty}`, `${nasty}封面文字${nasty}`];
      const part: Document = { ...rest, body: [], properties: { ...properties, title: words } };
      const one = { title, body: body.slice(0, 1), isSeparate: true };
      const separate = { document: { ...part, attachments: [one] }, index: 0 };
      const alone = await said((await attachment())(separate, defaultStyle));
      expect(missing([title, ...textsOf(one.body)], alone)).toEqual([]);
      const bound = {
        properties,
        title,
        cover: [paragraph(words)],
        parts: [{ document: part, numbering: 'official' as const }],
      };
      const whole = await said((await volume())(bound, defaultStyle));
      // Once on the cover, once in the table of contents.
      expect(missing([title], whole)).toEqual([]);
      expect(whole.split(withoutBlanks(words)).length).toBeGreaterThan(2);
    },
  );

  it('escapes what its readers take for markup, or is said to have no markup', async () => {
    const nastily = nastyMinutes(NASTY.join(''));
    const file = decoded(await (await load())(nastily, defaultStyle));
    const escapesNothing = missing(shownOf(nastily), withoutBlanks(file)).length === 0;
    expect({ escapesNothing }).toEqual({ escapesNothing: 'markup' in lacks });
  });

  // Whoever reads HTML, also that in Markdown, takes &lt; for <, whatever the reader of the tests makes of it.
  it.skipIf(lacks.markup || !['markup', 'markdown'].includes(mark))(
    'escapes the & of what looks like a character in HTML',
    async () => {
      const file = decoded(await (await load())(nastyMinutes('&lt;'), defaultStyle));
      expect(file).not.toMatch(/(?<!\\)&lt;/);
    },
  );

  it('gives a reason for each thing that it lacks', () => {
    expect(Object.values(lacks).filter((it) => it.split(' ').length < 3)).toEqual([]);
  });

  describe('shows by its form', () => {
    const shown = async () => structure(await (await load())(formed, defaultStyle));

    it('all but what it is said to lack', async () => {
      const has = Object.entries(await shown()).flatMap(([it, all]) => (all.length > 0 ? [it] : []));
      expect(has.filter((it) => it in lacks)).toEqual([]);
    });

    it.skipIf(lacks.headings)('what is a heading, and how deep it is', async () => {
      const depths = (await shown()).headings.map(([depth, it]) => [it.replace(/^.*(?=第\d层)/, ''), depth]);
      const found = HEADINGS.map((level) => depths.filter(([it]) => it === `第${level}层`));
      expect(found.map((it) => it.length)).toEqual(HEADINGS.map(() => 1));
      const [first = 0] = found.map(([it]) => it?.[1] as number);
      expect(found.map(([it]) => it?.[1])).toEqual(HEADINGS.map((level) => first + level - 1));
    });

    it.skipIf(lacks.strong)('what is stressed, and no more', async () => {
      const { strong } = await shown();
      expect(strong.filter((it) => /着重|73/.test(it))).toEqual(['行中着重', '7301']);
    });

    it.skipIf(lacks.paragraphs)('where a paragraph ends, and a line in it', async () => {
      const { paragraphs } = await shown();
      expect(paragraphs).toEqual(expect.arrayContaining(['首行起，行中着重，首行止。\n次行。', '又一段。']));
    });

    it.skipIf(lacks.tables)('which cell of a table a text is in, and the lines there', async () => {
      const { tables } = await shown();
      const lines = lacks['lines of a cell'] ? '乙类上行 乙类下行' : '乙类上行\n乙类下行';
      expect(tables.map((rows) => rows.map((row) => row.map((it) => it.trim())))).toContainEqual([
        ['类', '数'],
        ['甲类', '7301'],
        [lines, '7302'],
        ['', '7303'],
      ]);
    });
  });

  it('carries its mark where no reader sees it', async () => {
    if (mark === 'properties') return;
    const bytes = await (await load())(document, defaultStyle);
    expect(read(marked(bytes, mark))).toBe(read(bytes));
  });

  it('says all that an attachment says which is a file of its own', async () => {
    const separate = {
      ...document,
      attachments: document.attachments.map((it) => ({ ...it, isSeparate: true })),
    };
    const whole = await said((await attachment())({ document: separate, index: 0 }, defaultStyle));
    expect(
      missing(['青文〔2026〕12号', '附件1', '草稿', ...textsOf(document.attachments[0])], whole),
    ).toEqual([]);
  });

  it('says all that a volume says', async () => {
    const whole = await said(
      (await volume())(
        {
          properties: document.properties,
          title: '甲事汇编',
          cover: [paragraph('封面文字')],
          // The cover bears the higher level with the longer time, which none of the documents says by itself.
          parts: [
            { document, numbering: 'official' },
            { document: classified({ level: '机密', years: 2 }), numbering: 'official' },
          ],
        },
        defaultStyle,
      ),
    );
    const { body, attachments, title } = document;
    expect(
      missing(['机密★3年', '甲事汇编', '封面文字', title, ...textsOf([body, attachments])], whole),
    ).toEqual([]);
  });
});
