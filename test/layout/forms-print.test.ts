import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { check } from '../../src/core/check/check.ts';
import { readDocx } from '../../src/core/compare/docx/read-docx.ts';
import { compose } from '../../src/core/compose/compose.ts';
import type { Document } from '../../src/core/document/document.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import type { OfficialDocument, Unit } from '../../src/core/generated/unit.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { html } from '../../src/core/layout/html/html.ts';
import { markdown } from '../../src/core/layout/markdown/markdown.ts';
import type { AnyForm } from '../../src/core/unit/forms.ts';
import { sourceOf } from '../check/source-of.ts';

/** A document with every element that any form prints, and how each element is recognised on the page. */
const GIVEN = {
  title: '关于甲项工作的报告',
  addressee: '乙机关',
  copyTo: '丙机关',
  number: '青政〔2026〕12号',
  signatory: '丁签发',
  urgency: '特急',
  copyNumber: 12,
  classification: { level: '秘密', years: 3 },
  date: '2026-12-10',
  note: '联系人戊',
  attachments: ['己清单'],
  printedBy: '庚办公室',
  printedOn: '2026-12-11',
  attendance: { present: '辛出席' },
  stamp: '壬局长',
} as const satisfies OfficialDocument;

const SEEN: Readonly<Record<keyof typeof GIVEN, string>> = {
  title: '关于甲项工作的报告',
  addressee: '乙机关：',
  copyTo: '丙机关',
  number: '〔2026〕12号',
  signatory: '丁签发',
  urgency: '特急',
  copyNumber: '000012',
  classification: '秘密★3年',
  date: '2026年12月10日',
  note: '联系人戊',
  attachments: '己清单',
  printedBy: '庚办公室',
  printedOn: '2026年12月11日',
  attendance: '辛出席',
  stamp: '壬局长',
};
const KEYS = Object.keys(GIVEN) as (keyof typeof GIVEN)[];

const unitWith = (form: AnyForm) => ({
  year: 2026,
  subject: '保密',
  organisation: { name: '青山市文化和旅游局' },
  leadership: { leader: '局长' },
  document: { ...GIVEN, ...(form !== 'general' && { form }) },
});

const FORMATS = {
  docx: async (document: Document) =>
    readDocx(await docx(document, defaultStyle))
      .map(({ text }) => text)
      .join('\n'),
  html: async (document: Document) => {
    const page = new TextDecoder().decode(await html(document, defaultStyle));
    return page.slice(page.indexOf('<body'));
  },
  md: async (document: Document) => new TextDecoder().decode(await markdown(document, defaultStyle)),
};

describe.each(['general', 'letter', 'order', 'minutes'] as const)('%s', (form) => {
  const unit = unitWith(form);
  const source = sourceOf(stringify(unit), unitKeys);
  const told = check(source)
    .findings.filter(({ code }) => code === 'element-not-in-form')
    .map(({ args }) => (args as { key: string }).key);

  it.each(Object.keys(FORMATS) as (keyof typeof FORMATS)[])(
    'prints in %s every element but those that the check tells of',
    async (format) => {
      const text = await FORMATS[format](compose(unit as unknown as Unit, 'situation-report'));
      expect(KEYS.filter((key) => !text.includes(SEEN[key]))).toEqual(
        KEYS.filter((key) => told.includes(key)),
      );
    },
  );
});

it('minutes leave no room for a seal, and the check tells of one', () => {
  const { stamp: _, ...document } = unitWith('minutes').document;
  const unit = { ...unitWith('minutes'), document: { ...document, seal: true } };
  expect(compose(unit as unknown as Unit, 'situation-report').signature.seal).toBe(false);
  const { findings } = check(sourceOf(stringify(unit), unitKeys));
  expect(findings.filter(({ args }) => (args as { key?: string }).key === 'seal')).toHaveLength(1);
});
