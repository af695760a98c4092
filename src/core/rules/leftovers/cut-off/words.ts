import { entry } from '../../../wording/entry.ts';

export const words = entry({
  severity: 'info',
  zh: {
    message: () => '最后一句没有标点，文字可能没有复制完整',
    hint: () => '补写缺少的文字；已经写完的，加上句号',
  },
  en: {
    message: () => 'the last sentence has no mark at its end; the text may have been cut off',
    hint: () => 'complete it, or end it in 。',
  },
});
