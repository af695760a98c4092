import { phrase, phrases } from '../../../core/wording/phrase.ts';

export const schemaWords = phrases({
  unitstylepackconfigrosterOperand: {
    zh: '哪一种文件的，默认 unit',
    en: 'the kind of file; unit if left out',
  },
  keys: {
    zh: '补全中文还是英文键名，默认随 --lang',
    en: 'which keys are offered; those of --lang if left out',
  },
  schemaUnknown: phrase<{ name: string; schemas: readonly string[] }>({
    zh: ({ name, schemas }) => `没有“${name}”的 Schema，可以写 ${schemas.join('、')}`,
    en: ({ name, schemas }) => `there is no schema "${name}"; there are ${schemas.join(', ')}`,
  }),
  keysInEnglishOnly: {
    zh: '只有单位文件和名单有中文键名',
    en: "only a unit's file and a roster have Chinese keys",
  },
});
