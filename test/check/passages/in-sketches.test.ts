import { describe, expect, it } from 'vitest';
import { inSketches } from '../../../src/core/check/passages/in-sketches.ts';
import { sketched } from '../../../src/core/compose/sketched.ts';
import { defaultSettings } from '../../../src/core/rules/settings/settings.ts';
import { compileTemplate } from '../../../src/core/template/compile.ts';
import type { CompiledDocument, CompiledTemplate } from '../../../src/core/template/compiled.ts';
import { documents } from '../../../src/core/template/generated/packs.js';
import { sketchesOf } from '../../../src/core/template/run/sketch.ts';
import { DOCUMENT_KINDS } from '../../../src/core/unit/kinds/kinds.ts';
import { asOwnPack } from '../../support/own-pack.ts';
import { pointedAt, rules } from './marked.ts';

function documentOf(body: string, blocks: Readonly<Record<string, string>>): CompiledDocument {
  const names = Object.keys(blocks);
  return {
    ...(documents['situation-report'] as CompiledDocument),
    title: compileTemplate('{{year}}年标题', { file: 'pack.yaml' }),
    body: compileTemplate(body, { file: 'body.hbs' }),
    blocks: Object.fromEntries(
      names.map((name) => [name, compileTemplate(blocks[name] as string, { file: `${name}.hbs` })]),
    ),
    files: {
      title: 'pack.yaml',
      body: 'body.hbs',
      blocks: Object.fromEntries(names.map((name) => [name, `${name}.hbs`])),
    },
  };
}

function found(body: string, blocks: Readonly<Record<string, string>> = {}): string[] {
  const texts = new Map([
    ['body.hbs', body],
    ...Object.entries(blocks).map(([name, it]) => [`${name}.hbs`, it] as const),
  ]);
  return inSketches(
    sketched(documentOf(body, blocks)).map(({ passages }) => passages),
    rules,
    defaultSettings,
  ).map((it) => pointedAt(it, texts));
}

describe('the words of templates, without data', () => {
  it('in whichever branch', () => {
    const body =
      '{{#if a}}\n{{#if b}}甲,乙{{else if c}}丙,丁{{else}}戊,己{{/if}}\n{{else}}\n庚,辛\n{{/if}}\n';
    expect(found(body).sort()).toEqual(['2:11', '2:27', '2:38', '4:2'].map((at) => `body.hbs:${at} ,`));
  });

  it('in loops, lists, clauses and blocks, in headings and cells', () => {
    const body =
      '# 甲,乙\n\n{{#each a}}\n{{> part}}\n{{/each}}\n\n{{#clauses}}\n{{#list b}}戊,己{{/list}}\n{{/clauses}}\n\n| 庚，辛 |\n| - |\n';
    expect(found(body, { part: '{{#if this}}丙,丁{{/if}}\n\n' }).sort()).toEqual(
      ['body.hbs:1:4 ,', 'body.hbs:11:4 ，', 'body.hbs:8:13 ,', 'part.hbs:1:14 ,'].sort(),
    );
  });

  it('an end that there is only beside a value is none', () => {
    expect(found('# 关于{{a}}的通知。\n\n甲\n')).toEqual(['body.hbs:1:13 。']);
    expect(found('# 通知{{a}}\n\n甲\n\n# {{#if b}}甲。{{/if}}{{c}}\n\n甲\n')).toEqual([]);
  });

  it('brackets whose halves stand in branches that go together', () => {
    expect(found('{{#if a}}（{{/if}}甲{{#if a}}）{{/if}}\n')).toEqual([]);
    expect(found('{{#if a}}（{{else}}《{{/if}}甲{{#unless a}}》{{else}}）{{/unless}}\n')).toEqual([]);
    expect(found('{{#if a}}（{{/if}}甲\n')).toEqual(['body.hbs:1:10 （']);
  });

  it('marks that meet under some conditions only, or beside values, are left to the data', () => {
    expect(found('甲{{#if a}}。{{/if}}{{#if b}}。{{/if}}\n')).toEqual([]);
    expect(found('甲。{{a}}。\n')).toEqual([]);
    expect(found('甲。。{{a}}\n')).toEqual(['body.hbs:1:2 。。']);
  });

  it('templates that call each other without end', () => {
    expect(found('{{> a}}', { a: '甲,乙{{#if x}}{{> b}}{{/if}}', b: '丙,丁{{> a}}' }).sort()).toEqual([
      'a.hbs:1:2 ,',
      'b.hbs:1:2 ,',
    ]);
  });
});

describe('a template that would take for ever comes to an end', () => {
  it.each([
    [
      'each block twice in every other',
      { a: '{{> b}}{{> c}}{{> b}}甲,乙', b: '{{> c}}{{> a}}{{> c}}', c: '{{> a}}{{> b}}{{> a}}' },
    ],
    ['deep in itself', { a: `${'{{#if x}}'.repeat(90)}甲,乙{{> a}}${'{{/if}}'.repeat(90)}` }],
    ['around itself', { a: '甲,乙{{#> a}}{{> @partial-block}}{{> @partial-block}}{{/a}}' }],
    ['long', { a: `甲,乙${'丙'.repeat(200_000)}{{> a}}{{> a}}{{#if x}}{{> a}}{{/if}}` }],
  ])('%s', (_, blocks) => {
    expect(found('{{> a}}', blocks).map((it) => it.slice(0, 6))).toEqual(['a.hbs:']);
  });

  it('many conditions', () => {
    const body = Array.from(
      { length: 300 },
      (_, i) => `{{#if a${i}}}{{#if b${i}}}甲{{else}}乙,丙{{/if}}\n\n{{/if}}`,
    ).join('');
    expect(found(body).length).toBe(300);
  });
});

/** The places of the texts of a template that are not blank. */
function startsIn({ nodes, starts = [] }: CompiledTemplate, file: string): string[] {
  let texts = 0;
  return nodes.flatMap((node) => {
    if (typeof node === 'string') {
      const start = starts[texts++];
      return node.trim() === '' ? [] : [`${file}:${start}`];
    }
    if (node.type === 'output') return [];
    const inverse = 'inverse' in node && node.inverse ? startsIn(node.inverse, file) : [];
    return [...(node.body ? startsIn(node.body, file) : []), ...inverse];
  });
}

it.each([...DOCUMENT_KINDS, 'volume'])('each text of the built-in packs is sketched: %s', (kind) => {
  const document = asOwnPack(kind);
  const { title, body, blocks, files } = document;
  const sketched = new Set<string>();
  for (const { trace, title: written, markdown } of sketchesOf(document))
    for (const text of [written, ...markdown])
      for (const { origin } of trace.read(text).stretches)
        if (origin.type === 'text')
          sketched.add(`${origin.file}:${origin.start?.line},${origin.start?.column}`);
  // Only the kinds of document with sanctions use this block.
  const unused = ['provisions', 'opinions'].includes(kind) ? [] : ['circumstances'];
  const all = [
    ...startsIn(title, files.title),
    ...startsIn(body, files.body),
    ...Object.entries(blocks).flatMap(([name, it]) =>
      unused.includes(name) ? [] : startsIn(it, files.blocks[name] as string),
    ),
  ];
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter((it) => !sketched.has(it))).toEqual([]);
});
