import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/core/check/check.ts';
import { markupFaults } from '../../src/core/compose/markdown/faults.ts';
import { parseMarkdown } from '../../src/core/compose/markdown/parse.ts';
import { catalogue } from '../../src/core/diagnostics/catalogue.ts';
import { markupWords } from '../../src/core/diagnostics/words/markup.ts';
import { ruleWords } from '../../src/core/diagnostics/words/rules.ts';
import { schemaWords } from '../../src/core/diagnostics/words/schema.ts';
import { templateWords } from '../../src/core/diagnostics/words/templates.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { checkTemplates } from '../../src/core/template/check/check-templates.ts';
import { documentsAskedIn } from '../check/documents-asked.ts';
import { settingsFor } from '../check/settings-for.ts';
import { sourceOf } from '../check/source-of.ts';
import { setOf } from '../support/template-set.ts';

const PAGES = new URL('../../docs/diagnostics/', import.meta.url);
const codes = Object.keys(catalogue).sort();
const pages = readdirSync(PAGES).filter((name) => name !== 'README.md');

const read = (code: string) => readFileSync(new URL(`${code}.md`, PAGES), 'utf8');

const SEVERITIES = { error: '错误', warning: '警告', info: '提示' };

/** The text below a heading of the second level. */
const section = (page: string, title: string) =>
  page.split(/^## /m).find((it) => it.startsWith(`${title}\n`))!;

test('every code has a page, and every page a code', () => {
  expect(pages.sort()).toEqual(codes.map((code) => `${code}.md`).sort());
});

describe.each(pages.map((name) => name.replace(/\.md$/, '')))('%s', (code) => {
  test('the page opens with the code and a Chinese title, and has its sections in order', () => {
    const lines = read(code).split('\n');
    expect(lines[0]).toBe(`# ${code}`);
    expect(lines[2]).toMatch(/^(?=.*\p{Script=Han})[^#].*[^。]$/u);
    const headings = lines.filter((line) => line.startsWith('## '));
    expect(headings).toEqual(['## 说明', '## 为什么', '## 错误写法', '## 正确写法', '## English']);
  });

  test('where the page says how serious it is, that is so, in both languages', () => {
    const { severity } = catalogue[code as keyof typeof catalogue];
    const said = [...read(code).matchAll(/这是(错误|警告|提示)/g)].map(([, it]) => it);
    expect(said.filter((it) => it !== SEVERITIES[severity])).toEqual([]);
    const [, english] =
      /^An? (error|warning|info)\b/.exec(section(read(code), 'English').split('\n\n')[1] ?? '') ?? [];
    expect(english ?? severity).toBe(severity);
  });

  test('each section says something: in words, or with an example', () => {
    const page = read(code).replace(/<!--.*?-->/gs, '');
    for (const title of ['说明', '为什么']) expect(section(page, title)).toMatch(/[^。\n]{8,}。/);
    for (const title of ['错误写法', '正确写法'])
      expect(section(page, title).slice(title.length).trim()).not.toBe('');
    const words = section(page, 'English')
      .slice('English'.length)
      .trim()
      .split(/(?<=\.)\s/)
      .filter((it) => it.endsWith('.'))
      .map((it) => it.split(/\s+/).length);
    expect(Math.max(0, ...words)).toBeGreaterThan(5);
  });
});

/** What a file needs besides the extract on a page. */
const REST = {
  year: 'year: 2026',
  subject: 'subject: 保密',
  organisation: 'organisation: { name: 白鹭镇人民政府 }',
};

function codesIn(code: string, title: string): string[] {
  const page = read(code);
  const yaml = /```yaml\n([\s\S]*?)```/.exec(section(page, title))![1]!;
  const given = Object.keys(parse(yaml));
  const rest = Object.entries(REST).flatMap(([key, line]) => (given.includes(key) ? [] : [line]));
  const source = sourceOf([yaml, ...rest].join('\n'), unitKeys);
  return check(source, documentsAskedIn(yaml), settingsFor(code)).findings.map((it) => it.code);
}

describe.each(Object.keys({ ...schemaWords, ...ruleWords }))('%s: what the page shows is true', (code) => {
  test('the wrong way is found', () => {
    expect(codesIn(code, '错误写法')).toContain(code);
  });

  test('the right way lacks nothing but a leading group', () => {
    expect(codesIn(code, '正确写法').filter((it) => it !== 'leadership-missing' || it === code)).toEqual([]);
  });
});

/** The codes found in the templates of a section: a body, and blocks, each under the name of its file. */
function templateCodesIn(page: string, title: string): string[] {
  const fences = [...section(page, title).matchAll(/```hbs(?: blocks\/([\w-]+)\.hbs)?\n([\s\S]*?)\n```/g)];
  const [[, , body] = [], ...blocks] = fences;
  const set = setOf(body!, Object.fromEntries(blocks.map(([, name, text]) => [name!, text!])));
  return checkTemplates(set).map((it) => it.code);
}

describe.each(Object.keys(templateWords))('%s: what the page shows is true', (code) => {
  test('the wrong way is found, and it alone', () => {
    expect(new Set(templateCodesIn(read(code), '错误写法'))).toEqual(new Set([code]));
  });

  test('nothing is found in the right way', () => {
    expect(templateCodesIn(read(code), '正确写法')).toEqual([]);
  });
});

/** The codes found in the markup of the template or attachment in a section. */
function markupCodesIn(page: string, title: string): string[] {
  const [, text = ''] = /```(?:hbs|markdown)\n([\s\S]*?)\n```/.exec(section(page, title)) ?? [];
  expect(text).not.toBe('');
  const from = { text, stretches: [] };
  return markupFaults(parseMarkdown(text), from).map(({ code }) => code);
}

describe.each(Object.keys(markupWords))('%s: what the page shows is true', (code) => {
  test('the wrong way is found, and it alone', () => {
    expect(new Set(markupCodesIn(read(code), '错误写法'))).toEqual(new Set([code]));
  });

  test('nothing is found in the right way', () => {
    expect(markupCodesIn(read(code), '正确写法')).toEqual([]);
  });
});
