import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

const DECREASE =
  /(减少|减低|降低|下降|缩短|缩小|压缩|压减|回落|减轻)了?(?:近|约|超过)?((?:\d+(?:\.\d+)?|[一二两三四五六七八九十百]{1,4}|数|几)倍)(?![镜率频速])/g;

export const rule: TextRule<typeof words> = {
  code: 'decrease-by-multiples',
  roles: ['text', 'item', 'phrase', 'heading'],
  checkText({ value }, at) {
    for (const { index, 0: written, 1: verb = '', 2: times = '' } of value.matchAll(DECREASE)) {
      const to = index + written.length;
      at.report(to - times.length, to, { verb, times });
    }
  },
};
