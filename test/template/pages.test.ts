import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { engineWords } from '../../src/core/diagnostics/words/engine.ts';
import { failureOf, rendered } from '../support/templates.ts';

/** A template that is too large cannot be shown in full on a page. */
const codes = Object.keys(engineWords).filter((code) => code !== 'template-too-large');

const UNIT = {
  year: 2026,
  subject: '保密',
  organisation: { name: '白鹭镇人民政府' },
  document: { date: '2026-12-20' },
  overview: '概述',
};

/** The template in a section of a page, its blocks, each beginning with the name of its file, and its data. */
function example(code: string, title: string): [body: string, data: object, blocks: Record<string, string>] {
  const page = readFileSync(new URL(`../../docs/diagnostics/${code}.md`, import.meta.url), 'utf8');
  const section = page.split(/^## /m).find((it) => it.startsWith(`${title}\n`)) ?? '';
  const fences = [...section.matchAll(/```(\w+)\n([\s\S]*?)```/g)];
  const blocks: Record<string, string> = {};
  let body = '';
  let data = {};
  for (const [, language, text = ''] of fences) {
    const [, name] = /^\{\{! blocks\/(.*)\.hbs \}\}\n/.exec(text) ?? [];
    if (language === 'yaml') data = parse(text);
    else if (name !== undefined) blocks[name] = text;
    else body = text;
  }
  return [body, { ...UNIT, ...data }, blocks];
}

describe.each(codes)('%s: what the page shows is true', (code) => {
  test('the wrong way is found', async () => {
    expect((await failureOf(...example(code, '错误写法'))).code).toBe(code);
  });

  test('the right way writes something', async () => {
    expect((await rendered(...example(code, '正确写法'))).trim()).not.toBe('');
  });
});
