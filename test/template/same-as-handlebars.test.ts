import fc from 'fast-check';
import Handlebars from 'handlebars';
import { expect, it } from 'vitest';
import { runs } from '../support/runs.ts';
import { rendered } from '../support/templates.ts';

/**
 * The part of our language that comes from Handlebars must write the same as Handlebars: both run the same templates.
 */
const DATA = {
  a: '甲',
  b: { a: '乙', c: { a: '丙' } },
  rows: ['子', '丑', '寅'],
  maps: [{ a: '卯', rows: ['辰'] }, { a: '巳' }, { b: { a: '午' } }],
  none: [],
  zero: 0,
  yes: true,
  no: false,
};

const value = fc.constantFrom(
  'a',
  'b.a',
  'b.c.a',
  './a',
  'this.a',
  '../a',
  '../../a',
  '@root.a',
  '@index',
  '@key',
  '@first',
  '@last',
  '@../index',
  'missing',
  'missing.a',
  'zero',
  'x',
  'y',
  'x.a',
  'rows.[1]',
  'rows.length',
  'maps.0.a',
);
const collection = fc.constantFrom(
  'rows',
  'maps',
  'none',
  'b',
  'missing',
  'x',
  '@root.rows',
  '../rows',
  'this.rows',
  'x.rows',
);
const condition = fc.oneof(value, collection);
const space = fc.constantFrom('', '', ' ', '\n', '\n  ', '文\n');
const params = fc.constantFrom('', '', ' as |x|', ' as |x y|');
const tilde = fc.constantFrom('', '', '', '~');

const { template } = fc.letrec<{ template: string; node: string }>((tie) => ({
  template: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('文', '（', '\n', ' ', '{{! 注 }}'),
    fc.tuple(tilde, value, tilde).map(([open, it, close]) => `{{${open}${it}${close}}}`),
    fc.tuple(value).map(([it]) => `{{lookup @root "${it.replace(/\W/g, '')}"}}`),
    fc
      .tuple(collection, params, space, tie('template'), space, tie('template'), tilde)
      .map(
        ([it, as, before, body, after, other, close]) =>
          `{{#each ${it}${as}}}${before}${body}${after}{{else}}${other}{{/each${close}}}`,
      ),
    fc
      .tuple(
        fc.constantFrom('if', 'unless'),
        condition,
        space,
        tie('template'),
        space,
        condition,
        tie('template'),
      )
      .map(
        ([word, it, before, body, after, other, last]) =>
          `{{#${word} ${it}}}${before}${body}${after}{{else if ${other}}}${last}{{else}}末{{/${word}}}`,
      ),
    fc
      .tuple(condition, params, space, tie('template'), space)
      .map(([it, as, before, body, after]) => `{{#with ${it}${as}}}${before}${body}${after}{{/with}}`),
    fc
      .tuple(fc.constantFrom('rows', 'none', 'b', 'yes', 'no', 'missing'), tie('template'))
      .map(([it, body]) => `{{#${it}}}${body}{{/${it}}}`),
    fc
      .tuple(
        space,
        fc.constantFrom('{{> one}}', '{{> one b}}', '{{> one a=b.a}}', '{{> (lookup @root.names "one")}}'),
        space,
      )
      .map((it) => it.join('')),
    fc
      .tuple(fc.constantFrom('two', 'missing'), tie('template'))
      .map(([it, body]) => `{{#> ${it}}}${body}{{/${it}}}`),
  ),
}));

const BLOCKS = {
  one: '《{{a}}{{../a}}{{@index}}》\n',
  two: '【{{> @partial-block}}{{#with b}}{{> @partial-block}}{{/with}}】',
};
const ALL = { ...DATA, names: { one: 'one' } };

/** The data contain no character that Handlebars would escape. */
function byHandlebars(template: string): string {
  const handlebars = Handlebars.create();
  handlebars.registerPartial(BLOCKS);
  for (const [name, text] of Object.entries(BLOCKS)) {
    handlebars.registerPartial(name, handlebars.compile(text, OPTIONS));
  }
  return handlebars.compile(template, OPTIONS)(ALL);
}

const OPTIONS = { preventIndent: true };

it('a template writes what Handlebars writes', async () => {
  let tried = 0;
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(template, async (text) => {
      // Handlebars adds frames of its own around the content of such a block, so @../ would count differently.
      fc.pre(!(text.includes('{{#>') && text.includes('@../')));
      tried += 1;
      let ours: string;
      try {
        ours = await rendered(text, ALL, BLOCKS);
      } catch (error) {
        // Refused templates are tested elsewhere.
        expect(error).toMatchObject({ name: 'TemplateFailure' });
        return;
      }
      const unescaped = ours.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
      // Handlebars prints false like any word.
      expect(unescaped).toBe(byHandlebars(text).replaceAll('false', ''));
      compared += 1;
    }),
    { numRuns: runs(500) },
  );
  expect(compared).toBeGreaterThan(tried / 4);
});
