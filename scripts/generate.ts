import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chineseSchema } from './generate/chinese-schema.ts';
import { diagnosticsIndex } from './generate/diagnostics-index.ts';
import { helpersReference } from './generate/helpers-reference.ts';
import { keys } from './generate/keys.ts';
import { packs, packsDeclaration } from './generate/packs.ts';
import { reference } from './generate/reference.ts';
import { readSchema, readText } from './generate/schema.ts';
import { styleType } from './generate/style-type.ts';
import { unitType } from './generate/unit-type.ts';
import { unitValueType } from './generate/unit-value-type.ts';
import { validator, validatorDeclaration } from './generate/validator.ts';

const UNIT = 'schemas/unit.schema.json';
const STYLE = 'schemas/style.schema.json';

/** Everything that is generated from the schemas and the built-in style: path from the project's root, and content. */
export async function generateAll(): Promise<Map<string, string>> {
  const unit = await readSchema('unit');
  const style = await readSchema('style');
  return new Map([
    ['src/generated/unit.ts', await unitType(unit)],
    ['src/generated/style.ts', await styleType(style, await readText('templates/gb-t-9704/style.yaml'))],
    ['src/generated/unit-types.ts', unitValueType(unit)],
    ['src/generated/unit-validator.js', validator(unit, UNIT)],
    ['src/generated/unit-validator.d.ts', validatorDeclaration('Unit', 'unit.ts', UNIT)],
    ['src/generated/style-validator.js', validator(style, STYLE)],
    ['src/generated/style-validator.d.ts', validatorDeclaration('StyleFile', 'style.ts', STYLE)],
    ['src/generated/keys.ts', keys(unit, style)],
    ['src/generated/packs.js', await packs()],
    ['src/generated/packs.d.ts', packsDeclaration()],
    ['docs/diagnostics/README.md', diagnosticsIndex()],
    ['docs/helpers.md', helpersReference()],
    ['schemas/unit.zh.schema.json', chineseSchema(unit)],
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
          'What a `style.yaml` may hold. Write only what is to differ from the built-in style, `templates/gb-t-9704/style.yaml`. A length is a number with its unit: `37mm`, `3.7cm` or `28.95pt`. A type size is a Chinese size from 初号 to 小五, or a number of points: `三号` or `16pt`. A colour is six hexadecimal digits in quotes: `"FF0000"` is red.',
        source: STYLE,
      }),
    ],
    [
      'docs/style.zh-CN.md',
      reference(style, {
        language: 'zh',
        title: '版式文件的键',
        introduction:
          '`style.yaml`中可以使用的键。只需写出与内置版式（`templates/gb-t-9704/style.yaml`）不同之处。长度带单位：`37mm`、`3.7cm`或者`28.95pt`。字号写初号至小五，或者磅数：`三号`、`16pt`。颜色为六位十六进制数，加引号：`"FF0000"`为红色。',
        source: STYLE,
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
