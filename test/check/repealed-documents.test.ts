import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/check/check.ts';
import { word } from '../../src/core/diagnostics/word.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import type { Finding } from '../../src/core/model/diagnostic.ts';
import { citedName } from '../../src/core/prose/citations.ts';
import type { RepealedDocument } from '../../src/core/rules/settings/repealed-document.ts';
import { repealedDocuments } from '../../src/core/rules/settings/repealed-documents.ts';
import { defaultSettings, type Settings } from '../../src/core/rules/settings/settings.ts';
import { textAt } from './edits.ts';
import { sourceOf } from './source-of.ts';

const yamlOf = (year: number | undefined, overview: string): string =>
  `${year === undefined ? '' : `year: ${year}\n`}subject: 保密\norganisation: { name: 白鹭镇人民政府 }\nleadership: { leader: 镇长 }\noverview: ${JSON.stringify(overview)}`;

const findingsIn = (yaml: string, settings?: Settings): readonly Finding[] =>
  check(sourceOf(yaml, unitKeys), ['situation-report'], settings).findings.filter(
    ({ code }) => code === 'repealed-citation',
  );

const found = (year: number | undefined, overview: string): string[] => {
  const yaml = yamlOf(year, overview);
  return findingsIn(yaml).map(({ range }) => textAt(yaml, range));
};

const hints = (year: number, overview: string, own?: readonly RepealedDocument[]): string[] =>
  findingsIn(yamlOf(year, overview), own && { ...defaultSettings, repealedDocuments: own }).map(
    (it) => word(it, 'zh').hint,
  );

describe('the list', () => {
  test('names each document once, as it is looked up, with a day that there is', () => {
    const names = repealedDocuments.map((it) => it.name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, since = '' } of repealedDocuments) {
      expect(citedName(name)).toBe(name);
      expect(new Date(`${since}T00:00:00Z`).toISOString().slice(0, 10)).toBe(since);
    }
  });

  test('is on the page of the code, each with its day', () => {
    const page = readFileSync('docs/diagnostics/repealed-citation.md', 'utf8');
    for (const { name, since = '', instead = '' } of repealedDocuments) {
      const [year, month, day] = since.split('-').map(Number);
      const line = page
        .split('\n')
        .find(
          (it) =>
            it.startsWith('- ') &&
            it.includes(`${name.startsWith('GB') || name.includes('〔') ? name : `《${name}》`}，自`),
        );
      expect(line).toContain(`自${year}年${month}月${day}日起`);
      expect(line).toContain(instead);
    }
  });
});

describe('a citation', () => {
  test('is told in every form in which it is written', () => {
    expect(found(2026, '依据《合同法》《中华人民共和国物权法》订立。')).toEqual([
      '合同法',
      '中华人民共和国物权法',
    ]);
    expect(found(2026, '格式按照GB/T9704－1999、GB/T 15834-1995执行。')).toEqual([
      'GB/T9704－1999',
      'GB/T 15834-1995',
    ]);
    expect(found(2026, '依据国发[2000]23号登记。')).toEqual(['国发[2000]23号']);
  });

  test('of what was in force in the year of the report, or for a part of it, is right', () => {
    expect(found(2019, '依据《合同法》订立。')).toEqual([]);
    expect(found(2022, '依据《信访条例》办理。')).toEqual([]);
    expect(found(2023, '依据《信访条例》办理。')).toEqual(['信访条例']);
    expect(found(undefined, '依据《合同法》订立。')).toEqual([]);
  });

  test('of what another title holds, or what the text calls past, is right', () => {
    expect(found(2026, '执行《白鹭镇信访条例实施细则》《劳动合同法》，格式按照GB/T 9704-2012。')).toEqual([]);
    expect(found(2026, '原《信访条例》的规定并入新制度，《合同法》废止后签订的租约12份。')).toEqual([]);
  });
});

describe('the hint', () => {
  const tax = '依据《营业税暂行条例》缴纳。';
  const looksAt = (title: string) => `对照《${title}》，改引现行的规定，条款也要重新核对`;

  test.each([2018, 2021, 2025])('names what was in force in %i', (year) => {
    expect(hints(year, tax)).toEqual([looksAt('增值税暂行条例')]);
  });

  test('names what took the place of that, once it has', () => {
    expect(hints(2026, tax)).toEqual([looksAt('增值税法')]);
  });

  test.each([2004, 2013, 2018, 2022, 2025, 2026, 2030])('names nothing that is told itself in %i', (year) => {
    const replaced = repealedDocuments.filter(
      ({ since = '', instead }) => instead && since < `${year}-01-01`,
    );
    const cited = replaced.map(({ name }) => (/^GB|〔/.test(name) ? name : `《${name}》`));
    const named = hints(year, `依据${cited.join('和')}办理。`).map((it) => /^对照(.*)，改引/.exec(it)?.[1]);
    expect(named.length).toBe(replaced.length);
    expect(found(year, `依据${named.join('和')}办理。`)).toEqual([]);
  });

  const own = (pairs: Readonly<Record<string, string>>): RepealedDocument[] =>
    Object.entries(pairs).map(([name, instead]) => ({ name, instead }));

  test('follows the documents of a unit’s own list', () => {
    expect(hints(2026, '依据《甲办法》办理。', own({ 甲办法: '乙办法', 乙办法: '丙办法' }))).toEqual([
      looksAt('丙办法'),
    ]);
    expect(hints(2026, '依据《甲办法》办理。', [...own({ 甲办法: '乙办法' }), { name: '乙办法' }])).toEqual([
      '不再引用',
    ]);
  });

  test('names none of documents that replace each other', () => {
    expect(hints(2026, '依据《甲办法》办理。', own({ 甲办法: '乙办法', 乙办法: '甲办法' }))).toEqual([
      '不再引用',
    ]);
  });
});
