import { describe, expect, it } from 'vitest';
import { placeInUnit } from '../../../src/app/job/template-finding.ts';
import { inPassages } from '../../../src/core/check/passages/in-passages.ts';
import { textRulesBy } from '../../../src/core/check/passages/text-rules.ts';
import { composeTraced, composeVolumeTraced } from '../../../src/core/compose/traced.ts';
import { unitKeys } from '../../../src/core/generated/keys.ts';
import type { Unit } from '../../../src/core/generated/unit.ts';
import { proseOf } from '../../../src/core/prose/prose.ts';
import { defaultSettings } from '../../../src/core/rules/settings/settings.ts';
import { compileTemplate } from '../../../src/core/template/compile.ts';
import type { CompiledDocument } from '../../../src/core/template/compiled.ts';
import { documents } from '../../../src/core/template/generated/packs.js';
import { documentsIn } from '../../../src/core/unit/documents-in.ts';
import { GOOD } from '../../cli/run.ts';
import { exampleNames, exampleUnit } from '../../support/examples.ts';
import { asOwnPack } from '../../support/own-pack.ts';
import { sourceOf } from '../source-of.ts';
import { pointedAt, rules } from './marked.ts';

/** The findings in a body, over a file with further texts, as `file:line:column text`, with their related places. */
function found(
  body: string,
  { more = '', blocks = {} }: { more?: string; blocks?: Record<string, string> } = {},
): string[] {
  const yaml = GOOD + more;
  const source = sourceOf(yaml, unitKeys);
  const template: CompiledDocument = {
    ...(documents['situation-report'] as CompiledDocument),
    title: compileTemplate('标题'),
    body: compileTemplate(body, { file: 'body.hbs' }),
    blocks: Object.fromEntries(
      Object.entries(blocks).map(([name, text]) => [name, compileTemplate(text, { file: `${name}.hbs` })]),
    ),
    files: {
      title: 'pack.yaml',
      body: 'body.hbs',
      blocks: Object.fromEntries(Object.keys(blocks).map((it) => [it, `${it}.hbs`])),
    },
  };
  const { passages } = composeTraced(source.data as Unit, 'situation-report', { template });
  const texts = new Map([
    [source.file, yaml],
    ['body.hbs', body],
    ...Object.entries(blocks).map(([name, text]) => [`${name}.hbs`, text] as const),
  ]);
  const findings = inPassages(passages, {
    rules,
    settings: defaultSettings,
    texts: proseOf(source.data),
    locate: (path) => placeInUnit(path, source, 'situation-report'),
  });
  return findings.flatMap((it) => [
    pointedAt(it, texts),
    ...(it.related ?? []).map((also) => `  ${pointedAt(also, texts)}`),
  ]);
}

describe('the words of a template', () => {
  it('a paragraph, behind a value', () => {
    expect(found('一、{{year}}年，\n情况良好,请审阅。\n')).toEqual(['body.hbs:2:5 ,']);
  });

  it('a heading, a run-in title, an item, a cell, a step', () => {
    const body = `# 甲,乙

::heading[丙,丁]{level=2 #name}

:run-in[戊,己]{level=3}庚,辛，壬。

1. 癸,子

| 丑,寅 |
| :-- |
| **卯,辰** |

:::flow{form=line}
- 巳,午
:::
`;
    expect(found(body)).toEqual(
      ['1:4', '3:12', '5:10', '5:23', '7:5', '9:4', '11:6', '14:4'].map((at) => `body.hbs:${at} ,`),
    );
  });

  it('a block, once however often it is printed, and not where it is not printed', () => {
    const blocks = { part: '{{#if missing}}甲,乙{{else}}丙,丁{{/if}}\n\n' };
    expect(found('{{#each problems}}\n{{> part}}\n{{> part}}\n{{/each}}', { blocks })).toEqual([
      'part.hbs:1:28 ,',
    ]);
  });

  it('lines that end as on Windows', () => {
    expect(found('甲\r\n\r\n{{#if year}}\r\n乙\r\n丙,丁\r\n{{/if}}\r\n')).toEqual(['body.hbs:5:2 ,']);
  });

  it('behind references, escapes and lines that are joined', () => {
    expect(found('甲&amp;乙&#44;\\*丙\n   丁,戊\n')).toEqual(['body.hbs:1:8 &#44;', 'body.hbs:2:5 ,']);
  });

  it('behind a half-width colon, which is no directive', () => {
    expect(found('组长:{{year}}王某,等\n\n甲:乙[丙,丁]，戊,己\n')).toEqual([
      'body.hbs:1:14 ,',
      'body.hbs:3:6 ,',
      'body.hbs:3:11 ,',
    ]);
  });

  it('a heading under which nothing stands is not printed, and not told of', () => {
    expect(found('# 甲,乙\n\n# 丙,丁\n\n戊\n')).toEqual(['body.hbs:3:4 ,']);
  });

  it('what separates entries of a list stands in the tag', () => {
    expect(
      found('{{#list systems separator="；"}}{{title}}、{{/list}}\n', {
        more: 'systems: [{title: 甲}, {title: 乙}]\n',
      }),
    ).toEqual(['body.hbs:1:41 、']);
  });
});

describe('where a template and a value meet', () => {
  const more = 'overview: 全年平稳。\n';

  it('a mark of each', () => {
    expect(found('{{overview}}。\n', { more })).toEqual(['body.hbs:1:13 。', '  org.yaml:8:11 全年平稳。']);
  });

  it('marks of two values', () => {
    const both = `${more}nextYear: [，继续努力]\n`;
    expect(found('甲{{overview}}{{#each nextYear}}{{this}}{{/each}}\n', { more: both })).toEqual([
      'body.hbs:1:2 {{overview}}',
      '  org.yaml:8:11 全年平稳。',
    ]);
  });

  it('a bracket that a value does not close', () => {
    expect(found('（{{overview}}\n', { more })).toEqual(['body.hbs:1:1 （']);
    expect(found('（{{overview}}）\n', { more })).toEqual([]);
  });

  it('a mark at the edge of a value that is right by itself', () => {
    expect(found('甲{{#each nextYear}}{{this}}{{/each}}\n', { more: 'nextYear: ["!好"]\n' })).toEqual([
      'body.hbs:1:20 {{this}}',
      '  org.yaml:8:12 "!好"',
    ]);
  });
});

describe('a value by itself is told of where it stands', () => {
  it.each([
    ['printed as it is', '{{overview}}\n'],
    ['cut by a helper', '甲{{clause overview}}乙\n'],
    ['a paragraph of it', '{{#each (paragraphs overview)}}\n{{sentence this}}\n\n{{/each}}\n'],
    ['in a list that a helper makes', '{{enumerate nextYear}}\n'],
    ['in a cell', '| {{overview}} |\n| - |\n| {{#list nextYear}}{{this}}{{/list}} |\n'],
    ['as a heading', '# {{clause overview}}\n\n甲\n'],
  ])('%s', (_, body) => {
    const more =
      'overview: |-\n  今年,平稳。\n\n  形势\n  很好,很好。\nnextYear: ["继续,努力", "再接再厉!再来"]\n';
    expect(found(body, { more })).toEqual([]);
  });
});

it('a value is related where the document has its elements under a key of its own', () => {
  const yaml = `${GOOD}rules:\n  document: {addressee: [各科室。]}\n  chapters: []\n`;
  const source = sourceOf(yaml, unitKeys);
  expect(placeInUnit(['document', 'addressee', 0], source, 'rules')?.range.start).toEqual({
    line: 9,
    column: 26,
  });
  expect(placeInUnit(['document', 'date'], source, 'situation-report')?.range.start).toEqual({
    line: 4,
    column: 18,
  });
  expect(placeInUnit(['document', 'seal'], source, 'rules')).toBeUndefined();
});

describe('the built-in packs say nothing that a rule finds fault with', () => {
  const inForce = textRulesBy(defaultSettings);
  it.each(exampleNames)('with the data of %s', (name) => {
    const unit = exampleUnit(name);
    const given = {
      rules: inForce,
      settings: defaultSettings,
      texts: proseOf(unit),
      locate: () => undefined,
    };
    for (const kind of documentsIn(unit))
      expect(inPassages(composeTraced(unit, kind, { template: asOwnPack(kind) }).passages, given)).toEqual(
        [],
      );
    const { passages } = composeVolumeTraced(unit, [], { template: asOwnPack('volume') });
    expect(inPassages(passages, given)).toEqual([]);
  });
});
