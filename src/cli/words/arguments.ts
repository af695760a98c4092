import { phrase, phrases } from '../../core/wording/phrase.ts';

/** What is said of operands and options that several commands have. */
export const argumentWords = phrases({
  packOperand: {
    zh: ['<模板包>', '模板包的文件夹或者名称'],
    en: ['<pack>', 'the folder or the name of the pack'],
  },
  keysNotALanguage: phrase<{ keys: string }>({
    zh: ({ keys }) => `--keys 只能写 zh 或 en，现为“${keys}”`,
    en: ({ keys }) => `--keys takes zh or en, not "${keys}"`,
  }),
  formatUnknown: phrase<{ format: string }>({
    zh: ({ format }) => `没有“${format}”这种格式，可以写 pretty、json`,
    en: ({ format }) => `there is no format "${format}"; the formats are pretty, json`,
  }),
});
