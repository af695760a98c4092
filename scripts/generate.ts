import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { banner } from './generate/banner.ts';
import { bundled, unbundled } from './generate/bundle.ts';
import { codes } from './generate/codes.ts';
import { diagnosticsIndex } from './generate/diagnostics-index.ts';
import { docxParts } from './generate/docx-parts.ts';
import { editorSchema } from './generate/editor-schema.ts';
import { fileType } from './generate/file-type.ts';
import { helpersReference } from './generate/helpers-reference.ts';
import { keys } from './generate/keys.ts';
import { packs, packsDeclaration } from './generate/packs.ts';
import { reference } from './generate/reference.ts';
import { ruleList, rulePages, ruleWordsModule } from './generate/rules.ts';
import { sampleTexts } from './generate/sample-texts.ts';
import { readSchema, readText, type Schema } from './generate/schema.ts';
import { styleType } from './generate/style-type.ts';
import { validator, validatorDeclaration } from './generate/validator.ts';
import { valueTypeModule } from './generate/value-type-module.ts';
import { withKinds } from './generate/with-kinds.ts';

const UNIT = 'schemas/unit.schema.json';
const STYLE = 'schemas/style.schema.json';
const PACK = 'schemas/pack.schema.json';
const CONFIG = 'schemas/config.schema.json';
const SUMMARY = 'schemas/summary.schema.json';
const ROSTER = 'schemas/roster.schema.json';

/**
 * Everything that is generated from schemas, templates, rules and helpers: path from the project's root, and content.
 */
export async function generateAll(): Promise<Map<string, string>> {
  const unit = await readSchema('unit');
  const style = await readSchema('style');
  const packSource = withKinds(await readSchema('pack'));
  const pack = bundled(packSource, unit);
  const config = await readSchema('config');
  const summarySource = await readSchema('summary');
  const summary = bundled(summarySource, unit);
  const rosterSource = await readSchema('roster');
  const roster = bundled(rosterSource, unit);
  return new Map([
    ['src/core/generated/unit.ts', await fileType(unit, 'Unit', UNIT)],
    ['src/core/generated/style.ts', await styleType(style, await readText('templates/gb-t-9704/style.yaml'))],
    ['src/core/template/generated/unit-types.ts', valueTypeModule(unit, UNIT, 'unitType', "a unit's data")],
    ['src/core/generated/summary.ts', await fileType(summary, 'Summary', SUMMARY)],
    [
      'src/core/template/generated/summary-types.ts',
      valueTypeModule(summary, SUMMARY, 'summaryType', 'a summary'),
    ],
    ['src/core/generated/roster.ts', await fileType(roster, 'Roster', ROSTER)],
    ['src/core/generated/roster-validator.js', validator(roster, ROSTER)],
    ['src/core/generated/roster-validator.d.ts', validatorDeclaration('Roster', 'roster.ts', ROSTER)],
    ['src/core/generated/unit-validator.js', validator(unit, UNIT)],
    ['src/core/generated/unit-validator.d.ts', validatorDeclaration('Unit', 'unit.ts', UNIT)],
    ['src/core/generated/style-validator.js', validator(style, STYLE)],
    ['src/core/generated/style-validator.d.ts', validatorDeclaration('StyleFile', 'style.ts', STYLE)],
    ['src/core/generated/pack.ts', await fileType(pack, 'PackFile', PACK)],
    ['src/core/generated/pack-validator.js', validator(pack, PACK)],
    ['src/core/generated/pack-validator.d.ts', validatorDeclaration('PackFile', 'pack.ts', PACK)],
    ['src/core/generated/config.ts', await fileType(config, 'ConfigFile', CONFIG)],
    ['src/core/generated/config-validator.js', validator(config, CONFIG)],
    ['src/core/generated/config-validator.d.ts', validatorDeclaration('ConfigFile', 'config.ts', CONFIG)],
    ['src/core/generated/codes.ts', codes()],
    ['src/core/generated/keys.ts', keys({ unit, style, pack, config, roster })],
    ['src/core/generated/sample-texts.ts', sampleTexts()],
    ['src/core/layout/docx/generated/parts.ts', await docxParts()],
    ['src/core/template/generated/packs.js', await packs()],
    ['src/core/template/generated/packs.d.ts', packsDeclaration()],
    ['src/core/rules/list.ts', ruleList()],
    ['src/core/diagnostics/words/rules.ts', ruleWordsModule()],
    ...rulePages(),
    ['docs/diagnostics/README.md', diagnosticsIndex()],
    ['docs/helpers.md', helpersReference()],
    ['schemas/unit.zh.schema.json', editorSchema(unit, 'zh', 'unit')],
    ['schemas/unit.en.schema.json', editorSchema(unit, 'en', 'unit')],
    ['schemas/roster.zh.schema.json', editorSchema(roster, 'zh', 'roster')],
    ['schemas/roster.en.schema.json', editorSchema(roster, 'en', 'roster')],
    ['schemas/pack.schema.json', `${JSON.stringify(packSource, null, 2)}\n`],
    ['schemas/pack.bundled.schema.json', bundledText(pack)],
    [
      'docs/keys.md',
      reference(unit, {
        language: 'en',
        title: 'Keys of a unit file',
        introduction:
          'Every key that a file may hold. A key may be written in English or in Chinese, key by key. Dates are YYYY-MM-DD.',
        source: UNIT,
      }),
    ],
    [
      'docs/keys.zh-CN.md',
      reference(unit, {
        language: 'zh',
        title: '单位文件的键',
        introduction:
          '文件中可以使用的全部键。每个键可用中文名，也可用英文名，可以混用。日期写作YYYY-MM-DD。',
        source: UNIT,
      }),
    ],
    [
      'docs/style.md',
      reference(style, {
        language: 'en',
        title: 'Keys of a style file',
        introduction:
          'What a `style.yaml` may hold, and what stands below `style` (版式) in a unit’s file. Write only what is to differ from the built-in style, `templates/gb-t-9704/style.yaml`. A length is a number with its unit: `37mm`, `3.7cm` or `28.95pt`. A type size is a Chinese size from 初号 to 小五, or a number of points: `三号` or `16pt`. A colour is six hexadecimal digits in quotes: `"FF0000"` is red.',
        source: STYLE,
      }),
    ],
    [
      'docs/style.zh-CN.md',
      reference(style, {
        language: 'zh',
        title: '版式文件的键',
        introduction:
          '`style.yaml`中可以使用的键，单位文件的`版式`（`style`）下也用这些键。只需写出与内置版式（`templates/gb-t-9704/style.yaml`）不同之处。长度带单位：`37mm`、`3.7cm`或者`28.95pt`。字号写初号至小五，或者磅数：`三号`、`16pt`。颜色为六位十六进制数，加引号：`"FF0000"`为红色。',
        source: STYLE,
      }),
    ],
    [
      'docs/pack.md',
      reference(unbundled(packSource), {
        language: 'en',
        title: 'Keys of a pack.yaml',
        introduction:
          'What the `pack.yaml` of a template pack may hold. Only `name` is required. The maps under `defaults` have the form that they have in a unit’s file: [keys of a unit file](keys.md).',
        source: PACK,
      }),
    ],
    [
      'docs/pack.zh-CN.md',
      reference(unbundled(packSource), {
        language: 'zh',
        title: '模板包pack.yaml的键',
        introduction:
          '模板包的`pack.yaml`中可以使用的键，只有`name`必填。`defaults`下各项的写法与单位文件相同，见[单位文件的键](keys.zh-CN.md)。',
        source: PACK,
      }),
    ],
    [
      'docs/roster.md',
      reference(unbundled(rosterSource), {
        language: 'en',
        title: 'Keys of a roster file',
        introduction:
          'What the file that `report summary --roster` takes may hold. A key may be written in English or in Chinese. The maps under `organisation` and `document` have the form that they have in a unit’s file: [keys of a unit file](keys.md).',
        source: ROSTER,
      }),
    ],
    [
      'docs/roster.zh-CN.md',
      reference(unbundled(rosterSource), {
        language: 'zh',
        title: '名单文件的键',
        introduction:
          '`report summary --roster`所用的文件中可以使用的键，可用中文名，也可用英文名。`单位`、`公文`下各项的写法与单位文件相同，见[单位文件的键](keys.zh-CN.md)。',
        source: ROSTER,
      }),
    ],
    [
      'docs/summary-data.md',
      reference(unbundled(summarySource), {
        language: 'en',
        title: 'Data of a summary',
        introduction:
          'What a template of the summary can print, and what `report summary --format json` writes.',
        source: SUMMARY,
      }),
    ],
    [
      'docs/summary-data.zh-CN.md',
      reference(unbundled(summarySource), {
        language: 'zh',
        title: '汇总的数据',
        introduction: '汇总报告的模板里可以使用的数据，也是`report summary --format json`写出的内容。',
        source: SUMMARY,
      }),
    ],
    [
      'docs/config.md',
      reference(config, {
        language: 'en',
        title: 'Keys of a report.config.yaml',
        introduction:
          'What `report.config.yaml` may hold. It is looked for in the folder of the unit’s file, then in each folder above; the nearest is used.',
        source: CONFIG,
      }),
    ],
    [
      'docs/config.zh-CN.md',
      reference(config, {
        language: 'zh',
        title: 'report.config.yaml的键',
        introduction:
          '`report.config.yaml`中可以使用的键。程序从单位文件所在的文件夹起逐级向上查找，使用最近的一个。',
        source: CONFIG,
      }),
    ],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, content] of await generateAll()) {
    const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** A bundled schema as a file for editors. */
function bundledText(schema: Schema): string {
  return `${JSON.stringify({ $comment: banner(PACK), ...schema }, null, 2)}\n`;
}
