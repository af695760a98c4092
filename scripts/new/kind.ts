import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CHANGELOG, checkedName, identifierOf, type Made, newsOf, writeNew } from './made.ts';

const KINDS = 'src/core/unit/kinds';
const SCHEMA = 'schemas/unit.schema.json';

/**
 * Makes a kind of document with a key of its own in a unit's file: its record, its templates, its key in the schema, and
 * an example.
 *
 * @param name the value of `--document`, such as `work-plan`
 * @param zh the Chinese name, such as 工作方案
 */
export function newKind(name: string, zh = ''): Made {
  checkedName(name, 'work-plan 工作方案');
  if (!/^\p{Script=Han}+$/u.test(zh)) throw new Error('give its Chinese name too: work-plan 工作方案');
  const key = identifierOf(name);
  const schema = readFileSync(SCHEMA, 'utf8');
  if (schema.includes(`"${key}": {`)) throw new Error(`${SCHEMA} has ${key} already`);
  if (schema.includes(`"key": "${zh}"`)) throw new Error(`${SCHEMA} has ${zh} already`);
  const templates = `templates/${name}`;
  if (existsSync(templates)) throw new Error(`${templates} is there already`);
  const kinds = `${KINDS}/kinds.ts`;
  const files = {
    [`${KINDS}/${name}.ts`]: record(name, zh, key),
    [`${templates}/pack.yaml`]: pack(name, zh, key),
    [`${templates}/${name}.hbs`]: body(zh),
    [`${templates}/blocks/preamble.hbs`]: preamble(key),
    [`${templates}/blocks/parts.hbs`]: parts(key),
    [`examples/${name}.yaml`]: example(name, zh, key),
  };
  writeNew(files, [
    {
      path: kinds,
      before: "import { letter } from './letter.ts';",
      text: `import { ${key} } from './${name}.ts';\n`,
    },
    {
      path: kinds,
      before: '} as const satisfies Readonly<Record<string, KindRecord>>;',
      text: name === key ? `  ${key},\n` : `  '${name}': ${key},\n`,
    },
    {
      path: SCHEMA,
      before: '\n    "template": {',
      text: `\n    "${key}": {\n      "$ref": "#/definitions/${key}"\n    },`,
    },
    newsOf(`\`${key}\` (${zh}) in a unit's file, and \`--document ${name}\`: «what it is».`),
  ]);
  writeFileSync(SCHEMA, withDefinition(readFileSync(SCHEMA, 'utf8'), key, definition(name, zh)));
  return {
    paths: [`${KINDS}/${name}.ts`, kinds],
    next: [
      `${KINDS}/${name}.ts   decide each line of its record, and take the « » away; kind-record.ts says what it means`,
      `${kinds}, ${SCHEMA}   its place among the others, the same in both: documents are made and bound in that order`,
      `${SCHEMA}   definitions.${key}: the keys that it has of its own`,
      `${templates}   its title, and what it prints of each key`,
      'npm run generate   once the schema is as it is to be',
      'npx vitest run test/check/every-kind.test.ts test/unit test/template   what holds of every kind',
      'test/check/rules-of-some-kinds.test.ts   why a rule that is not for all kinds does not ask it',
      'npx vitest run test/readme/lists.test.ts   says which pages are to name it',
      `examples/${name}.yaml   what people are to see of it; npx vitest run test/compose test/layout/bytes.test.ts -u writes what comes of it`,
      `${CHANGELOG}   the line of what it is, whose « » are to be written`,
    ],
  };
}

const record = (
  name: string,
  zh: string,
  key: string,
): string => `import type { KindRecord } from './kind-record.ts';

export const ${key} = {
  en: '${name.replaceAll('-', ' ')}',
  zh: '${zh}',
  genre: '${zh}', // «文种: under which genre registries file it»
  key: '${key}',
  isBound: true, // «whether volumes include it»
  isSigned: false, // «whether its issuers are printed even without a date»
  isBinding: false, // «whether it lays down duties»
  hasArticles: false, // «whether it consists of articles»
} as const satisfies KindRecord;
`;

const pack = (name: string, zh: string, key: string): string => `# ${zh}：引言、各部分。
name: ${name}
version: 1.0.0
description: ${zh}，含引言和各部分
extends: gb-t-9704
documents:
  ${name}:
    # 标题：YAML 中 ${key}.document.title（${zh}·公文·标题）写了的，以写的为准。
    title: '{{formatIssuers document.issuer organisation.name}}{{withSuffix subject "责任制"}}${zh}'
`;

const body = (
  zh: string,
): string => `{{! ${zh}。每一部分是 blocks/ 下的一个文件；没有内容的部分不出标题，编号自动前移。 }}
{{> preamble}}

{{> parts}}
`;

const preamble = (key: string): string => `{{#each (paragraphs ${key}.preamble)}}
{{sentence this}}

{{/each}}
`;

const parts = (key: string): string => `{{#each ${key}.parts}}
# {{clause title}}

{{#each (paragraphs content)}}
{{sentence this}}

{{/each}}
{{/each}}
`;

const example = (
  name: string,
  zh: string,
  key: string,
): string => `# yaml-language-server: $schema=../schemas/unit.schema.json
# ${zh}：report build ${name}.yaml --document ${name}
year: 2026
subject: 安全生产
organisation:
  name: 青山市应急管理局
${key}:
  preamble: 为落实安全生产责任制，结合实际，制定本文件。
  parts:
    - title: 加强组织领导
      content: 主要负责人每季度研究一次安全生产工作。
    - title: 加强日常检查
      content: 各科室每月检查一次，发现的隐患登记造册，整改后由检查人员复查。
`;

/** The definition of its key in the schema: the elements of an official document, an opening, and parts with titles. */
const definition = (name: string, zh: string): object => {
  const en = name.replaceAll('-', ' ');
  return {
    title: `${en[0]?.toUpperCase()}${en.slice(1)}`,
    description: `The text of the ${en} (${zh}).`,
    type: 'object',
    additionalProperties: false,
    properties: {
      document: { $ref: '#/definitions/officialDocument' },
      preamble: {
        title: 'Preamble',
        description: 'The opening text: why the document is issued.',
        type: 'string',
        'x-text': 'text',
        minLength: 1,
        examples: ['为落实安全生产责任制，结合实际，制定本文件。'],
        'x-zh': { key: '引言', description: '开头部分，说明制发的目的和依据。' },
      },
      parts: {
        title: 'Parts',
        description: 'The parts of the text, each with a title and what it says.',
        type: 'array',
        items: { $ref: '#/definitions/titledText' },
        examples: [[{ title: '加强阵地管理', content: '落实账号备案制度。' }]],
        'x-zh': { key: '各部分', description: '正文的各部分，每项有标题和内容。' },
      },
    },
    examples: [{ parts: [{ title: '加强阵地管理', content: '落实账号备案制度。' }] }],
    'x-zh': { key: zh, description: `《${zh}》的内容。` },
  };
};

/** Adds a definition at the end of a schema; the rest of the text stays the same. */
function withDefinition(schema: string, key: string, content: object): string {
  const end = '\n  }\n}\n';
  if (!schema.endsWith(end)) throw new Error(`${SCHEMA} should end in its definitions`);
  const lines = `"${key}": ${JSON.stringify(content, null, 2)}`.replaceAll('\n', '\n    ');
  return `${schema.slice(0, -end.length)},\n    ${lines}${end}`;
}
