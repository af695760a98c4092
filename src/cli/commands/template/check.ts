import { checkNamed } from '../../../app/template/check-named.ts';
import { inLanguage } from '../../../core/wording/phrase.ts';
import { PACKS, plainWords } from '../../completion/values.ts';
import { define } from '../../program/command.ts';
import { RESULT_FORMATS, resultFormat } from '../../result-formats/list.ts';
import { Verdict } from '../../result-formats/verdict.ts';
import { argumentWords } from '../../words/arguments.ts';
import { checkWords } from '../../words/commands/template/check.ts';

interface Options {
  readonly strict?: boolean;
  readonly verbose?: boolean;
  readonly format: string;
}

/** `report template check`: reports all mistakes in a pack, without data. */
export const check = define<Options>({
  words: {
    zh: {
      summary: '检查模板包：哪里不对，怎么改',
      usage: '<模板包> [选项]',
      details: '不需要单位的数据。连同它所继承的模板包一起检查，有错误时退出状态为 1。',
      examples: [
        ['report template check ./qingshan', '列出全部问题'],
        ['report template check ./qingshan --format json', '供编辑器和脚本读取'],
      ],
    },
    en: {
      summary: 'says what is wrong with a pack, where, and what to do',
      usage: '<pack> [options]',
      details:
        'Needs no data. Looks at the packs that it extends as well. The exit status is 1 where there is an error.',
      examples: [
        ['report template check ./qingshan', 'everything that is wrong'],
        ['report template check ./qingshan --format json', 'for editors and scripts'],
      ],
    },
  },

  completes: { operands: [PACKS], options: { '--format': plainWords(...RESULT_FORMATS) } },

  declare(command, language) {
    const words = inLanguage(checkWords, language);
    command
      .argument(...inLanguage(argumentWords, language).packOperand)
      .option('-v, --verbose', words.verbose)
      .option('--strict', words.strict)
      .option(words.formatFlags, words.formatMeaning({ resultFormats: RESULT_FORMATS.slice(1) }), 'pretty');
  },

  async run(context, [name = ''], { strict = false, verbose = false, format }) {
    const chosen = await resultFormat(format, 'template check', context.language);
    const verdict = new Verdict(chosen.open(context, { strict, isVerbose: verbose }), { strict });
    verdict.file({ name, ...(await checkNamed(name)) });
    return verdict.end();
  },
});
