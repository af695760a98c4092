import { describe, expect, it } from 'vitest';
import { compileTemplate } from '../../src/core/template/compile.ts';
import { escapeText, joinLines } from '../../src/core/template/escape.ts';
import { helpers } from '../../src/core/template/helpers/index.ts';
import { MAX_TEMPLATE } from '../../src/core/template/limits.ts';
import { expectLinear } from '../support/linear.ts';
import { failureOf, rendered } from '../support/templates.ts';

/** Data as `read` makes them: maps have no prototype. */
function read(json: string): object {
  return JSON.parse(json, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.defineProperties(Object.create(null), Object.getOwnPropertyDescriptors(value))
      : value,
  );
}

const DATA = read('{"extra":{"text":"甲","list":["乙"],"map":{"name":"丙"}},"problems":[{"id":"P1"}]}');

describe('what every object inherits cannot be reached', () => {
  it.each([
    ['{{constructor}}', 'body.hbs:1:3'],
    ['{{toString}}', 'body.hbs:1:3'],
    ['{{__proto__.polluted}}', 'body.hbs:1:3'],
    ['{{extra.constructor.name}}', 'body.hbs:1:3'],
    ['{{extra.text.constructor}}', 'body.hbs:1:3'],
    ['{{extra.list.__proto__}}', 'body.hbs:1:3'],
    ['{{extra.[constructor].[prototype]}}', 'body.hbs:1:3'],
    ['{{"constructor"}}', 'body.hbs:1:3'],
    ['{{lookup this "constructor"}}', 'body.hbs:1:3'],
    ['甲\n{{#with "s"}}{{lookup this "constructor"}}{{/with}}', 'body.hbs:2:16'],
    ['{{lookup (lookup extra "map") "__proto__"}}', 'body.hbs:1:3'],
    ['{{#with extra as |it|}}{{it.constructor}}{{/with}}', 'body.hbs:1:26'],
    ['{{#each extra as |value key|}}{{lookup value "__proto__"}}{{/each}}', 'body.hbs:1:33'],
    ['{{@root.__proto__}}', 'body.hbs:1:3'],
    ['{{@constructor}}', 'body.hbs:1:3'],
    ['{{#each extra.list}}{{@_parent.__proto__}}{{/each}}', 'body.hbs:1:23'],
    ['{{#if (lookup extra "hasOwnProperty")}}甲{{/if}}', 'body.hbs:1:8'],
    ['{{#constructor}}甲{{/constructor}}', 'body.hbs:1:4'],
    ['{{#with (where problems id="P1") as |them|}}{{them.[0].valueOf}}{{/with}}', 'body.hbs:1:47'],
    ['{{join extra.list separator=(lookup extra "toString")}}', 'body.hbs:1:30'],
  ])('%s', async (template, at) => {
    expect(await failureOf(template, DATA)).toMatchObject({ code: 'template-prototype', at });
  });

  it('through the parameters of a block', async () => {
    const blocks = { inner: '{{#with it}}\n{{constructor}}{{/with}}' };
    expect(await failureOf('{{> inner it=extra}}', DATA, blocks)).toMatchObject({
      code: 'template-prototype',
      at: 'blocks/inner.hbs:2:3',
    });
    expect(await failureOf('{{> inner it=extra.constructor}}', DATA, blocks)).toMatchObject({
      code: 'template-prototype',
      at: 'body.hbs:1:14',
    });
  });

  it.each(['groupBy', 'valuesOf', 'sumOf'])(
    'by %s, to which such a name is a key that is not given',
    async (helper) => {
      const list =
        helper === 'groupBy' ? '{{#each (groupBy problems "constructor")}}{{key}}{{/each}}' : undefined;
      const written = await rendered(list ?? `{{#if (${helper} problems "__proto__")}}甲{{/if}}`, DATA);
      expect(written).toBe('');
    },
  );

  it('a key of such a name in the data is read as any other, and changes nothing else', async () => {
    const data = read('{"extra":{"__proto__":{"polluted":"甲"},"hasOwnProperty":"乙","constructor":"丙"}}');
    expect(
      await rendered(
        '{{extra.__proto__.polluted}}{{extra.hasOwnProperty}}{{lookup extra "constructor"}}{{#each extra}}{{@key}} {{/each}}',
        data,
      ),
    ).toBe('甲乙丙&#95;&#95;proto&#95;&#95; hasOwnProperty constructor ');
    expect(
      await rendered('{{> inner extra __proto__="丁"}}', data, { inner: '{{__proto__}}{{constructor}}' }),
    ).toBe('丁丙');
    expect(await rendered('{{#with extra}}{{polluted}}{{/with}}', data)).toBe('');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('is no name of a block', async () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect((await failureOf(`{{> ${name}}}`, DATA)).code).toBe('template-no-block');
      expect((await failureOf(`{{> (lookup extra "name")}}`, { extra: { name } })).code).toBe(
        'template-no-block',
      );
    }
  });
});

describe('what Handlebars has and this language has not', () => {
  it.each([
    ['甲\n{{log "x"}}', 'template-internal-helper', 'body.hbs:2:3'],
    ['{{log}}', 'template-internal-helper', 'body.hbs:1:3'],
    ['{{helperMissing}}', 'template-internal-helper', 'body.hbs:1:3'],
    ['{{#blockHelperMissing extra}}{{/blockHelperMissing}}', 'template-internal-helper', 'body.hbs:1:4'],
    ['{{#if (helperMissing extra)}}{{/if}}', 'template-internal-helper', 'body.hbs:1:8'],
    ['{{constructor extra}}', 'template-unknown-helper', 'body.hbs:1:3'],
    ['{{* decorator extra}}', 'template-inline-block', 'body.hbs:1:1'],
    ['{{#*inline "mine"}}甲{{/inline}}', 'template-inline-block', 'body.hbs:1:1'],
    ['{{{extra.text}}}', 'template-raw-output', 'body.hbs:1:1'],
    ['甲{{&extra.text}}', 'template-raw-output', 'body.hbs:1:2'],
    ['{{{join extra.list}}}', 'template-raw-output', 'body.hbs:1:1'],
    ['{{{{if extra}}}}{{{{/if}}}}', 'template-raw-output', 'body.hbs:1:1'],
  ])('%s', async (template, code, at) => {
    expect(await failureOf(template, DATA)).toMatchObject({ code, at });
  });
});

describe('no value gets past the escape', () => {
  const evil = { extra: { evil: '# **甲**\n\n# 乙', list: ['**丙**'] } };

  it.each([
    '{{#concat extra.evil}}{{/concat}}',
    '{{#formatTitle extra.evil}}{{/formatTitle}}',
    '{{#join extra.list}}{{/join}}',
    '{{#lookup extra "evil"}}{{/lookup}}',
  ])('%s is refused', async (template) => {
    expect((await failureOf(template, evil)).code).toBe('template-helper-form');
  });

  it.each([
    '{{extra.evil}}',
    '{{join extra.list}}',
    '{{lookup extra "evil"}}',
    '{{#clauses start=extra.evil}}甲{{/clauses}}',
    '{{#clauses end=(concat extra.evil)}}甲{{/clauses}}',
    '{{#clauses separator=extra.evil}}甲\n乙{{/clauses}}',
    '{{#list extra separator=extra.evil}}甲{{/list}}',
    '{{#list extra.list}}{{this}}{{/list}}',
    '{{> part text=extra.evil}}',
  ])('%s', async (template) => {
    const written = await rendered(template, evil, { part: '{{text}}' });
    expect(written).not.toMatch(/[*]/);
    expect(written.replaceAll(/&#\d+;/g, '')).not.toContain('#');
  });
});

describe('templates that would never end', () => {
  it.each([
    ['itself', '{{> a}}', { a: '\n{{> a}}' }, 'blocks/a.hbs:2:1'],
    ['one another', '{{> a}}', { a: '{{> b}}', b: '{{#if extra}}{{> a}}{{/if}}' }, undefined],
    ['by a name in the data', '{{> a}}', { a: '{{> (lookup extra "next")}}' }, 'blocks/a.hbs:1:1'],
    ['by what it encloses', '{{#> a}}{{> a}}{{/a}}', { a: '{{#> a}}{{> @partial-block}}{{/a}}' }, undefined],
    ['with a list in each', '{{> a}}', { a: '{{#each extra.list}}{{> a @root}}{{/each}}' }, undefined],
  ])('a block that includes %s', async (_, body, blocks, at) => {
    const told = await failureOf(body, { extra: { next: 'a', list: [1] } }, blocks as Record<string, string>);
    expect(told.code).toBe('template-recursion');
    if (at !== undefined) expect(told.at).toBe(at);
  });

  it('a block that includes itself for what stands below, as deep as data can be, ends', async () => {
    let item: object = { name: '末' };
    for (let depth = 60; depth > 0; depth--) item = { name: `${depth}`, items: [item] };
    const blocks = {
      item: '{{name}}{{#if items}}（{{#each items}}{{#if name}}{{> item}}{{/if}}{{/each}}）{{/if}}',
    };
    const written = await rendered('{{> item}}', item, blocks);
    expect(written).toContain('末');
    expect(written.match(/（/g)).toHaveLength(60);
  });
});

describe('templates that would write without measure', () => {
  const list = Array.from({ length: 1000 }, () => '甲');
  const doubling = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [`b${i}`, `{{> b${i + 1}}}{{> b${i + 1}}}`]),
  );

  it.each([
    [
      'lists within lists',
      '{{#each l}}{{#each @root.l}}{{#each @root.l}}{{#each @root.l}}{{/each}}{{/each}}{{/each}}{{/each}}',
      {},
    ],
    [
      'lists within lists, each printed',
      '{{#each l}}{{#each @root.l}}{{#each @root.l}}甲乙丙丁戊己庚辛{{/each}}{{/each}}{{/each}}',
      {},
    ],
    ['blocks that double', '{{> b0}}', { ...doubling, b40: '甲' }],
    ['a text that doubles by concat', '{{> d x="甲"}}', { d: '{{#if x}}{{> d x=(concat x x)}}{{/if}}' }],
    [
      'a text that doubles by join',
      '{{> d x="甲"}}',
      { d: '{{#if x}}{{> d x=(join @root.l separator=(concat x x))}}{{/if}}' },
    ],
    ['a long separator', '{{#if (join l separator=(join l separator=(join l)))}}{{/if}}', {}],
    [
      'lists of lists with long separators',
      '{{#list l}}{{#list @root.l separator=(join @root.l)}}甲{{/list}}{{/list}}',
      {},
    ],
    [
      'a helper that goes through a list for each entry',
      '{{#each l}}{{#each @root.l}}{{countOf @root.l}}{{/each}}{{/each}}',
      {},
    ],
    [
      'a long text that is looked through for each entry',
      '{{#each l}}{{#each @root.l}}{{#if (clause @root.t)}}{{/if}}{{/each}}{{/each}}',
      {},
    ],
  ])('%s', async (_, body, blocks) => {
    const told = await failureOf(
      body,
      { l: list, t: '甲'.repeat(100_000) },
      blocks as Record<string, string>,
    );
    expect(told.code).toBe('template-too-much');
  });
});

/** Codes for which the syntax alone is refused. */
const SYNTAX = /^template-(unclosed-braces|bad-syntax|unknown-helper)$/;

describe('templates that are too much to compile', () => {
  it('more text than a template has', async () => {
    expect((await failureOf('甲'.repeat(MAX_TEMPLATE + 1), {})).code).toBe('template-too-large');
  });

  it.each([
    ['blocks', `${'{{#if a}}'.repeat(15_000)}${'{{/if}}'.repeat(15_000)}`],
    ['else', `{{#if a}}${'{{else if a}}'.repeat(15_000)}{{/if}}`],
    ['brackets', `{{join ${'(join '.repeat(20_000)}a${')'.repeat(20_000)}}}`],
  ])('%s within %.20s', async (_, template) => {
    expect((await failureOf(template, {})).code).toBe('template-too-deep');
  });

  it.each([
    '{{a}}'.repeat(50_000),
    '{{'.repeat(100_000),
    '{{!'.repeat(80_000),
    `{{a ${' '.repeat(200_000)}}}`,
    `{{#each${'\n'.repeat(200_000)}`,
    `{{a "${'\\"'.repeat(100_000)}`,
    `{{a [${'\\]'.repeat(100_000)}`,
    '\\{{'.repeat(80_000),
    `{{${'../'.repeat(80_000)}a}}`,
    `{{${'a.'.repeat(100_000)}a}}`,
  ])('a long one comes to an end: %.12s', (template) => {
    try {
      compileTemplate(template);
    } catch (error) {
      expect(error).toMatchObject({ finding: { code: expect.stringMatching(SYNTAX) } });
    }
  });
});

/** Texts of so many characters, of which a careless expression or a loop makes quadratic work. */
const TEXTS: readonly ((length: number) => string)[] = [
  (length) => ' '.repeat(length),
  (length) => `甲${' '.repeat(length)}乙`,
  (length) => `甲${'\n'.repeat(length)}乙`,
  (length) => `甲${' \n'.repeat(length / 2)}乙`,
  (length) => `甲${'\r\n \t'.repeat(length / 4)}乙`,
  (length) => `甲${'a\n'.repeat(length / 2)}`,
  (length) => `${'。'.repeat(length)}甲`,
  (length) => `甲${'。；，、;,'.repeat(length / 6)}乙`,
  (length) => '！'.repeat(length),
  (length) => `${'？”'.repeat(length / 2)}甲`,
  (length) => '《'.repeat(length),
  (length) => `《${'〈'.repeat(length)}`,
  (length) => '1'.repeat(length),
  (length) => `${'1'.repeat(length)}-01-01`,
  (length) => '（'.repeat(length),
  (length) => '#*_`[]'.repeat(length / 6),
];

describe('every helper takes eight times as long on eight times the input', () => {
  const people = ['department', 'post', 'name'];
  const document = ['title', 'adopted', 'number'];
  const measure = ['due', 'status', 'id', 'problems', 'key', 'responsible'];
  const keys = [...people, ...document, 'unit', 'value', 'lastYear', ...measure];
  const mapOf = (text: string) => Object.fromEntries(keys.map((key) => [key, text]));
  const textsOf = (length: number) => Array.from({ length: length / 10 }, (_, index) => `${index}。`);

  it.each(helpers.map((helper) => [helper.name, helper] as const))('%s', (_, helper) => {
    const run = (value: unknown, text: string, written: string) => {
      const map = mapOf(text);
      const data = { root: { problems: [map], reportedOn: text } };
      const options = { hash: { separator: '、', key: text }, data, fn: () => written, inverse: () => '' };
      try {
        const result = helper.run([value, text], options, map);
        if (typeof result === 'string') escapeText(result);
      } catch (error) {
        expect(String(error)).toMatch(/^(RangeError: no Chinese number|TextTooLong)/);
      }
    };
    for (const text of TEXTS)
      for (const value of [
        (it: string) => it,
        mapOf,
        (it: string) => [it, it],
        (it: string) => [mapOf(it), mapOf(it)],
      ])
        expectLinear((it) => run(value(it), it, it), text, 3_000);
    expectLinear((it) => run(it, '甲', '乙'), textsOf, 3_000);
    expectLinear(
      (it) => run(it, '甲', '乙'),
      (length) => textsOf(length).map(mapOf),
      3_000,
    );
  });

  it('and so does the escape', () => {
    for (const text of TEXTS) {
      expectLinear(escapeText, text, 24_000);
      expectLinear(joinLines, text, 24_000);
    }
  });
});
