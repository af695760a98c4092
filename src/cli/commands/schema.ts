import { editorSchema, isNamedTwice, SCHEMAS, type SchemaName } from '../../app/reference/editor-schema.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { plainWords } from '../completion/values.ts';
import { EXIT } from '../exit-status.ts';
import { define } from '../program/command.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { argumentWords } from '../words/arguments.ts';
import { schemaWords } from '../words/commands/schema.ts';

interface Options {
  readonly keys?: string;
}

/** `report schema`: prints the JSON Schema with which editors complete, explain and check. */
export const schema = define<Options>({
  words: {
    zh: {
      summary: '输出 JSON Schema，供编辑器补全和提示',
      usage: '[unit|style|pack|config|roster] [选项]',
      details:
        '在 YAML 文件首行写 # yaml-language-server: $schema=org.schema.json，VS Code 的 YAML 扩展即可补全。单位文件和名单补全的键名随 --lang，或者由 --keys 另定；写了另一种键名的，编辑器也不算错。',
      examples: [
        ['report schema > org.schema.json', '单位文件'],
        ['report schema --keys en > org.schema.json', '单位文件，英文键名，中文说明'],
        ['report schema style > style.schema.json', '版式文件'],
        ['report schema pack > pack.schema.json', '模板包的 pack.yaml'],
        ['report schema config > config.schema.json', 'report.config.yaml'],
        ['report schema roster > roster.schema.json', '汇总用的名单'],
      ],
    },
    en: {
      summary: 'prints the JSON Schema, for editors',
      usage: '[unit|style|pack|config|roster] [options]',
      details:
        "Begin a YAML file with # yaml-language-server: $schema=org.schema.json and VS Code's YAML extension completes and explains its keys. Those of a unit's file and of a roster are offered in the language of --lang, or that of --keys; the editor takes both for right.",
      examples: [
        ['report schema > org.schema.json', "for a unit's file"],
        ['report schema --keys zh > org.schema.json', "for a unit's file with Chinese keys"],
        ['report schema style > style.schema.json', 'for a style file'],
        ['report schema pack > pack.schema.json', 'for a pack.yaml'],
        ['report schema config > config.schema.json', 'for report.config.yaml'],
        ['report schema roster > roster.schema.json', 'for the roster of a summary'],
      ],
    },
  },

  completes: { operands: [plainWords(...SCHEMAS)], options: { '--keys': plainWords('zh', 'en') } },

  declare(command, language) {
    const words = inLanguage(schemaWords, language);
    command
      .argument('[unit|style|pack|config|roster]', words.unitstylepackconfigrosterOperand)
      .option('--keys <zh|en>', words.keys);
  },

  async run({ language, stdout }, [name = 'unit'], { keys }) {
    if (!isSchema(name)) {
      throw new UsageProblem(inLanguage(schemaWords, language).schemaUnknown({ name, schemas: SCHEMAS }));
    }
    if (keys !== undefined && keys !== 'zh' && keys !== 'en') {
      throw new UsageProblem(inLanguage(argumentWords, language).keysNotALanguage({ keys }));
    }
    if (!isNamedTwice(name) && keys === 'zh') {
      throw new UsageProblem(inLanguage(schemaWords, language).keysInEnglishOnly);
    }
    stdout.write(editorSchema(name, keys ?? language, language));
    return EXIT.done;
  },
});

const isSchema = (name: string): name is SchemaName => (SCHEMAS as readonly string[]).includes(name);
