import { describe, expect, it } from 'vitest';
import { templateFinding } from '../../src/app/job/template-finding.ts';
import { asJson } from '../../src/cli/result-formats/json.ts';
import { printFindings } from '../../src/cli/terminal/diagnostics.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { compileTemplate } from '../../src/core/template/compile.ts';
import { TemplateFailure } from '../../src/core/template/failure.ts';
import { sourceOf } from '../check/source-of.ts';
import { failureOf, rendered } from '../support/templates.ts';

const YAML = `year: 2026
subject: 保密
organisation:
  name: 白鹭镇人民政府
补充:
  visits: 一百二十
  flag: true
  place: -1
  slogans: 安全第一
  groups:
    - name: 甲组
      size: 三
      topics: [法规]
    - name: 乙组
      size: 4
      topics: [案例, 1]
  names: [甲, 乙]
`;
const source = sourceOf(YAML, unitKeys);
const data = { ...(source.data as object), reportedOn: '2026-12-31' };

/** The places of a failure in the template and in the YAML: `file:line:column`. */
async function placesOf(template: string, blocks: Record<string, string> = {}): Promise<string[]> {
  const { code, at, finding, path } = await failureOf(template, data, blocks);
  const { related = [] } = templateFinding(new TemplateFailure(finding, path), 'org.yaml', source.locate);
  return [code, at, ...related.map(({ file, range: { start } }) => `${file}:${start.line}:${start.column}`)];
}

describe('a failure points at the template and at the value', () => {
  it.each<[string, string[]]>([
    ['{{yearOnYear extra.visits 100}}', ['template-argument', 'body.hbs:1:3', 'org.yaml:6:11']],
    [
      '甲\n乙{{yearOnYear 100 (lookup extra "visits")}}',
      ['template-argument', 'body.hbs:2:4', 'org.yaml:6:11'],
    ],
    ['{{#each extra.slogans}}{{/each}}', ['template-not-list', 'body.hbs:1:4', 'org.yaml:9:12']],
    ['{{join extra.flag}}', ['template-argument', 'body.hbs:1:3', 'org.yaml:7:9']],
    ['{{ordinal extra.place}}', ['template-out-of-range', 'body.hbs:1:3', 'org.yaml:8:10']],
    ['{{extra.groups}}', ['template-not-text', 'body.hbs:1:1', 'org.yaml:11:5']],
    [
      '{{#each extra.groups}}{{ordinal size}}{{/each}}',
      ['template-argument', 'body.hbs:1:25', 'org.yaml:12:13'],
    ],
    [
      '{{#each extra.groups as |it|}}{{ordinal it.size}}{{/each}}',
      ['template-argument', 'body.hbs:1:33', 'org.yaml:12:13'],
    ],
    ['{{#each extra.groups}}{{topics}}{{/each}}', ['template-not-text', 'body.hbs:1:23', 'org.yaml:13:15']],
    [
      '{{#each extra.names}}{{ordinal this}}{{/each}}',
      ['template-argument', 'body.hbs:1:24', 'org.yaml:17:11'],
    ],
    [
      '{{#list extra.names as |it|}}{{ordinal it}}{{/list}}',
      ['template-argument', 'body.hbs:1:32', 'org.yaml:17:11'],
    ],
    [
      '{{#with extra}}{{#each names}}{{ordinal ../visits}}{{/each}}{{/with}}',
      ['template-argument', 'body.hbs:1:33', 'org.yaml:6:11'],
    ],
    [
      '{{#each (groupBy extra.groups "name")}}{{#each entries}}{{ordinal size}}{{/each}}{{/each}}',
      ['template-argument', 'body.hbs:1:59', 'org.yaml:12:13'],
    ],
    [
      '{{#with (concat extra.visits "次")}}{{ordinal this}}{{/with}}',
      ['template-argument', 'body.hbs:1:38', 'org.yaml:6:11'],
    ],
    [
      '{{#each (lookup extra "groups")}}{{#with this}}{{ordinal @root.extra.visits}}{{/with}}{{/each}}',
      ['template-argument', 'body.hbs:1:50', 'org.yaml:6:11'],
    ],
    ['{{ordinal "甲"}}', ['template-argument', 'body.hbs:1:3']],
    ['{{ordinal reportedOn}}', ['template-argument', 'body.hbs:1:3']],
    ['{{> nothing}}', ['template-no-block', 'body.hbs:1:1']],
  ])('%s', async (template, places) => {
    expect(await placesOf(template)).toEqual(places);
  });

  it.each<[string, string, string[]]>([
    [
      '{{> part}}',
      '\n  {{ordinal extra.visits}}',
      ['template-argument', 'blocks/part.hbs:2:5', 'org.yaml:6:11'],
    ],
    ['{{> part extra}}', '{{ordinal visits}}', ['template-argument', 'blocks/part.hbs:1:3', 'org.yaml:6:11']],
    [
      '{{> part n=extra.visits}}',
      '{{ordinal n}}',
      ['template-argument', 'blocks/part.hbs:1:3', 'org.yaml:6:11'],
    ],
    [
      '{{#each extra.groups}}{{> part n=size}}{{/each}}',
      '{{#if n}}{{ordinal n}}{{/if}}',
      ['template-argument', 'blocks/part.hbs:1:12', 'org.yaml:12:13'],
    ],
    [
      '{{#each extra.groups}}{{> part n=1}}{{/each}}',
      '{{ordinal size}}',
      ['template-argument', 'blocks/part.hbs:1:3', 'org.yaml:12:13'],
    ],
    [
      '{{#> part}}甲{{ordinal extra.visits}}{{/part}}',
      '《{{> @partial-block}}》',
      ['template-argument', 'body.hbs:1:15', 'org.yaml:6:11'],
    ],
  ])('%s, with a block %j', async (template, part, places) => {
    expect(await placesOf(template, { part })).toEqual(places);
  });

  it('a template within a YAML file is placed in that file', () => {
    const origin = { file: 'pack.yaml', start: { line: 7, column: 13 } };
    expect(() => compileTemplate('{{a}}{{{b}}}', origin)).toThrow(
      expect.objectContaining({
        finding: expect.objectContaining({
          file: 'pack.yaml',
          range: { start: { line: 7, column: 18 }, end: { line: 7, column: 25 } },
        }),
      }),
    );
  });
});

describe('what is missing is no failure', () => {
  it.each([
    '{{yearOnYear extra.none 100}}',
    '{{#each extra.none}}甲{{/each}}',
    '{{join extra.none}}',
    '{{extra.none.deeper}}',
    '{{lookup extra.none "a"}}',
    '{{#if (more extra.none 0)}}甲{{/if}}',
  ])('%s', async (template) => {
    expect(await rendered(template, data)).toBe('');
  });
});

async function* noInput() {}

describe('a failure is told', () => {
  const told = async () => {
    const { finding, path } = await failureOf('{{yearOnYear extra.visits 100}}', data);
    return templateFinding(new TemplateFailure(finding, path), 'org.yaml', source.locate);
  };

  it('to a person, with the lines of both files', async () => {
    let printed = '';
    const stream = { write: (text: string) => (printed += text), colour: false, columns: 80 };
    const context = {
      language: 'zh',
      environment: {},
      stdin: noInput,
      stdout: stream,
      stderr: stream,
    } as const;
    printFindings([await told()], context, stream, new Map([['org.yaml', YAML]]));
    expect(
      printed,
    ).toBe(`body.hbs:1:3 错误：助手 yearOnYear 的参数 value 应为数字，现为文字 [template-argument]
  数据见 org.yaml:6:11
  5 | 补充:
  6 |   visits: 一百二十
    |           ^^^^^^^^
  7 |   flag: true
  提示：数据写错的，在 YAML 中改为数字；用错键的，改模板
`);
  });

  it('to an editor, with both places', async () => {
    expect(asJson(await told(), 'en')).toMatchObject({
      range: { start: { line: 1, column: 3 } },
      related: [
        { file: 'org.yaml', range: { start: { line: 6, column: 11 }, end: { line: 6, column: 15 } } },
      ],
    });
  });
});
