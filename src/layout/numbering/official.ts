import { chineseNumber } from '../../model/chinese-number.ts';
import type { Scheme } from './scheme.ts';

/** 一、 （一） 1. （1）: the levels of GB/T 9704-2012, 7.3.3. */
export const official: Scheme = (level, n) => {
  switch (level) {
    case 1:
      return `${chineseNumber(n)}、`;
    case 2:
      return `（${chineseNumber(n)}）`;
    case 3:
      return `${n}.`;
    case 4:
      return `（${n}）`;
  }
};
