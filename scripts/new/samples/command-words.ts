import { phrases } from '../../../src/core/wording/phrase.ts';

export const newCommandWords = phrases({
  fileOperand: {
    zh: ['<文件>', '单位的 YAML 文件'],
    en: ['<file>', "a unit's YAML file"],
  },
});
